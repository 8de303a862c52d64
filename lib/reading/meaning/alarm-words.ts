import type { Language } from './sign-words.ts';

/**
 * What makes a sentence about a firm or somebody in office one about a dispute: beginnings of words, as `anyOf` takes them.
 */
export interface AlarmWords {
  /** Attackers, their tools and their deeds. */
  attack: string;
  /** Accusing, showing and denying, and attacks of whatever kind: of people this says enough. */
  charge: string;
  /** What is taken, and taking it: both together say as much. */
  taken: string;
  taking: string;
}

const of = (attack: string, charge: string, taken: string, taking: string): AlarmWords => ({
  attack,
  charge,
  taken,
  taking,
});

export const alarmWords: Record<Language | 'en', AlarmWords> = {
  en: of(
    'hack breach attacker intruder intrusion malware spyware backdoor hidden+door implant loader phish espionage spy_ spies_ spying surveil cyber wiper ' +
      'ransomware infiltrat exfiltrat compromised eavesdrop wiretap indicators+of',
    'accus alleg denie deny_ smear groundless baseless indict sanction expel expul evidence proof attack',
    'server router network login password passport mailbox email e-mail records data_ documents accounts secrets vaccine coins',
    'stole steal theft thie broke+into leaked',
  ),
  de: of(
    'angreifer hack schadsoftware schadprogramm spähsoftware spähprogramm ausgespäht ausspäh spionage hintertür cyber datenleck eindringling nach+dem+angriff',
    'vorw beschuldig beweis beleg_ belegen_ dementi bestreit haftbefehl sanktion angriff',
    'server netzwerk rechner mails postf passw daten_ handy telefon',
    'stahl gestohl diebstahl geknackt entwend erbeut',
  ),
  fr: of(
    'pirat attaquants malveillant espion dérobée cyber intrus hack infiltr attaque',
    'accus rejet_ rejeté dément preuve inculp sanction imput attribu',
    'serveur réseau courriel messagerie téléphone données',
    'volé_ volée volés vol_ pénétr siphonn',
  ),
  es: of(
    'atacantes pirat espía espion ciber malicios puerta+trasera puertas+traseras intrus hack implante escuch',
    'acus negó niega rechaz prueba imput sancion ataque',
    'servidor red_ redes correo móvil datos contraseñ',
    'robó robar robad robo_ entraron vació vaciar',
  ),
  ru: of(
    'злоумышленник хакер вредонос шпион взлом кибер лазейк бэкдор слежк атакующ вскрыва',
    'обвин отрица отверг доказательств голословн санкци безоснователь высыл атак',
    'сервер сеть сети почт парол телефон данн компьютер',
    'украл кражу краже похи проник',
  ),
  uk: of(
    'зловмисник хакер шкідлив шпигун злам кібер бекдор стеженн атаку_',
    'обвинувач звинувач запереч доказ санкці атак',
    'сервер мереж пошт парол телефон дан модем сайт',
    'викра вкра проник',
  ),
  zh: of(
    '攻击者 攻擊者 黑客 入侵 后门 後門 窃密 竊密 窃取 竊取 间谍 間諜 恶意 惡意 样本 漏洞 网络攻击 网络战',
    '指责 指責 指控 否认 否認 证据 證據 抹黑 制裁 起诉 起訴 攻击 攻擊',
    '服务器 伺服器 邮箱 郵箱 账号 帳號 数据 數據 手机 手機 日志 内网',
    '攻击 攻擊 偷走 盗走 进来 泄露',
  ),
  ja: of(
    'ハッキング ハッカー 攻撃者 侵入 裏口 バックドア スパイ 検体 不正アクセス マルウェア サイバー 洗浄',
    '関与 非難 中傷 否定 証拠 反論 制裁 起訴 根拠 攻撃',
    'サーバ アカウント メール データ 資金 パスワード 携帯',
    '攻撃 盗 流出 窃取 戻っ',
  ),
  ko: of(
    '해커 해킹 공격자 침입 백도어 악성코드 스파이웨어 사이버 세탁',
    '의혹 부인 증거 비난 제재 기소 혐의 공격',
    '서버 메일 계정 코인 도면 비밀번호 지갑 데이터',
    '빼돌 빠져나 유출 훔 탈취',
  ),
  ar: of(
    'قراصنة القراصنة قرصنة القرصنة اختراق تجسس خلفية سيبراني خبيث العينات',
    'اتهام نفى نفت رفض أدلة عقوبات هجوم',
    'خوادم هواتف هاتف بريد رسائل بيانات حساب شبكة',
    'سرق تسريب المسربة تفتح هجوم هاجم',
  ),
  fa: of(
    'هکر هک_ نفوذ جاسوس سایبری بدافزار',
    'اتهام تحریم شواهد محکوم حمله',
    'سرور ایمیل گوشی داده حساب شبکه سامانه جایگاه',
    'سرقت دزد حمله اختلال',
  ),
  he: of(
    'ריגול האקר פריצ סייבר נוזק תוקפ דלת+אחורית',
    'הכחיש האשמ ראיות סנקצי תקפ',
    'שרת טלפון דוא סיסמ נתונים',
    'גנב נגנב תקפ דלפ',
  ),
  th: of(
    'แฮก มัลแวร์ สปายแวร์ ไซเบอร์',
    'กล่าวหา ปฏิเสธ หลักฐาน คว่ำบาตร โจมตี',
    'เซิร์ฟเวอร์ อีเมล ข้อมูล',
    'ขโมย โจมตี รั่วไหล',
  ),
};
