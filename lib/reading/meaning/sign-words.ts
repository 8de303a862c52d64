/**
 * What a sentence in another language than English must speak of before it can say who is meant, as beginnings of words
 * (`_` stands for a word's end). Every page with names carries these, to know what to ask about: no word more than is needed.
 */
export interface SignWords {
  /** What only a network of computers has, and what is taken from one. */
  machines: string;
  /** What an attacker is called right beside its name. */
  bands: string;
  /** What is laid at somebody's door. */
  laying: string;
  /** What a service is called right beside its name, and who works for it. */
  services: string;
  staff: string;
  /** Attacks and accusations, of which a sentence about a firm or somebody in office tells (`told-of.ts`). */
  alarm: string;
}

export type Language = 'de' | 'fr' | 'es' | 'ru' | 'uk' | 'zh' | 'ja' | 'ko' | 'ar' | 'fa' | 'he' | 'th';

const of = (
  machines: string,
  bands: string,
  laying: string,
  services: string,
  staff: string,
  alarm: string,
): SignWords => ({ machines, bands, laying, services, staff, alarm });

export const signWords: Record<Language, SignWords> = {
  de: of(
    'server postf netzwerk rechner router zugangsdaten passw datenbank laptop handy telefon smartphone krypto mails mischdienst',
    'gruppe gruppierung bande',
    'steckt steckte stecken zugeschrieben zugerechnet rechnet rechnen ordnet verantwortlich',
    'geheimdienst nachrichtendienst',
    'offizier agent mitarbeiter einheit',
    'angriff angreif hacker vorw bestreit hintert spion',
  ),
  fr: of(
    'serveur réseau messagerie ordinateur routeur identifiants téléphone portable crypto courriels',
    'groupe bande gang',
    'derrière attribu imput soupçonn porte+la+signature',
    'renseignement',
    'officier agent unité',
    'pirat attaqu espion intrus dérobée accus',
  ),
  es: of(
    'servidor red_ redes ordenador router contraseñ credencial correos móvil teléfono cripto mensajes',
    'grupo banda',
    'detrás atribuy atribui sospech',
    'inteligencia',
    'oficial agente unidad',
    'atacant pirat espía intrus acusa trasera',
  ),
  ru: of(
    'сервер сеть сети сетя почту почте почты пароли паролей роутер маршрутизатор телефон компьютер крипто смартфон',
    'групп',
    'стоит стоят приписыва причастн обвиня',
    'разведк разведыват спецслужб',
    'офицер сотрудник агент директор',
    'хакер злоумыш кибер шпион взлом обвин отрица слежк',
  ),
  uk: of(
    'сервер мереж пошту пошти парол роутер телефон комп крипто планшет',
    'угрупован груп',
    'стоїть стоять причетн припису',
    'розвідк розвідувальн спецслужб',
    'офіцер співробітник агент директор',
    'хакер зловмис кібер шпигун злам обвин запереч',
  ),
  zh: of(
    '服务器 伺服器 内网 內網 网络 網路 路由器 邮箱 郵箱 手机 手機 密码 密碼 钱包 錢包 加密货币 加密貨幣 电脑 電腦 交易所 比特币',
    '组织 組織 团伙',
    '背后 幕后 归咎 归因 所为',
    '情报 情報',
    '军官 軍官 特工',
    '黑客 攻击 入侵 后门 間諜 间谍 指责 指控 帐号 账号 样本 日志',
  ),
  ja: of(
    'サーバ ネットワーク ウォレット 内部網 メール 携帯電話 スマートフォン パスワード 暗号資産 仮想通貨 ルーター パソコン 電話 取引所 口座',
    'グループ 集団',
    '関与 背後 犯行 仕業 によるもの',
    '情報機関 諜報',
    '将校 工作員 部隊',
    '攻撃 侵入 裏口 スパイ ハッ アカウント 検体 中傷',
  ),
  ko: of(
    '서버 내부망 네트워크 지갑 메일 휴대전화 스마트폰 비밀번호 가상자산 암호화폐 공유기 컴퓨터 코인',
    '조직 그룹',
    '배후 소행',
    '정보기관 정보국',
    '장교 요원 부대',
    '해킹 해커 공격 백도어 유출 코인 의혹',
  ),
  ar: of(
    'شبكة شبكات خوادم هاتف هواتف بريد حاسوب حواسيب المشفرة',
    'مجموعة عصابة',
    'وراء تنسب نسبت',
    'استخبارات مخابرات',
    'ضباط ضابط عملاء وحدة',
    'قراصنة تجسس اختراق اتهام خلفية عينات',
  ),
  fa: of(
    'شبکه سرور گوشی ایمیل رایانه رمزارز گذرواژه مودم',
    'گروه باند',
    'پشت نسبت',
    'اطلاعاتی جاسوسی',
    'افسر مأمور یگان',
    'هک حمله نفوذ اتهام',
  ),
  he: of(
    'רשת שרת טלפון דוא סיסמ מחשב מטבעות קריפטו נתב',
    'קבוצת כנופיית',
    'מאחורי יוחס',
    'מודיעין',
    'קצין קציני סוכני יחידה',
    'ריגול האקר סייבר האשמ',
  ),
  th: of('เครือข่าย เซิร์ฟเวอร์ โทรศัพท์ อีเมล รหัสผ่าน คริปโต', 'กลุ่ม', 'เบื้องหลัง', 'ข่าวกรอง', 'เจ้าหน้าที่', 'แฮก โจมตี'),
};

/** Letters of scripts that part words by spaces, but put no particles or compounds before the word's beginning. */
const parted = /^[\p{sc=Latin}\p{sc=Cyrl}]/u;

/**
 * An expression that finds any of these beginnings of words, in small letters or not; German ones inside compounds too.
 * `_` stands for a word's end, `+` for a space or a dash.
 */
export function anyOf(words: string, lang?: Language | 'en'): RegExp {
  const stems = words.split(' ').map((word) => {
    const ends = word.replace(/_$/, '(?!\\p{L})').replaceAll('+', '[ -]');
    return parted.test(word) && lang !== 'de' ? `(?<!\\p{L})${ends}` : ends;
  });
  return new RegExp(stems.join('|'), 'giu');
}
