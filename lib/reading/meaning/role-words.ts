import type { Language } from './sign-words.ts';

/**
 * What stands beside the name of a firm that is told of as one, and beside the name of somebody in office: beginnings of
 * words, as `anyOf` takes them.
 */
export interface RoleWords {
  firm: string;
  person: string;
  /** A firm of this trade is told of as one that looks into attacks: no second word is needed. */
  trade?: string;
}

const of = (firm: string, person: string, trade?: string): RoleWords => ({
  firm,
  person,
  ...(trade !== undefined && { trade }),
});

export const roleWords: Record<Language | 'en', RoleWords> = {
  en: of(
    'researchers analysts engineers investigators experts firm_ firms company companies maker vendor manufacturer giant_ carrier_ operator provider ' +
      'telecom insurer drugmaker exchange_ lab_ spokes customers guests staff_ systems_ servers networks routers modems equipment report_ said_ says_ ' +
      'told_ denied_ disclosed learned_ warned published confirmed declined attribute breach+of breach+at hack+of hack+on attack+on theft+from sued sells_ sold_ airline bank retailer casino hospital_ chain_',
    'spokes minister foreign+secretary ambassador envoy kremlin chancellor senator attorney+general adviser congress ministry intelligence cybersecurity ' +
      'hacker programmer indictment+names head+of+the nsa fbi',
    'security+firm security+company security+researchers security+vendor antivirus',
  ),
  de: of(
    'forscher analysten fachleute experten firma konzern unternehmen hersteller anbieter betreiber angaben+von laut_ kunden teilte_ erklärte bestreitet ' +
      'warnt technik_ modems sprecher versicherer bank_ fluglinie fluggesellschaft reederei klinik',
    'sprecher minister botschafter kanzler kreml auswärtig staatsanwalt geheimdienst',
    'sicherheitsfirma sicherheitsunternehmen sicherheitsforscher virenschutz',
  ),
  fr: of(
    'chercheurs analystes experts société entreprise firme éditeur fabricant opérateur porte-parole selon_ clients modems affirme assure dément annonc compagnie assureur banque',
    'porte-parole ministre ambassad kremlin chancel patron_ procureur',
    'société+de+sécurité entreprise+de+sécurité éditeur+d+antivirus',
  ),
  es: of(
    'investigadores analistas expertos empresa compañía firma_ fabricante operador proveedor portavoz según_ clientes asegur negó afirm petrolera aerolínea aseguradora banco_',
    'portavoz ministr embajador canciller kremlin fiscal_ senador presidente+del+gobierno',
    'firma+de+seguridad empresa+de+seguridad antivirus',
  ),
  ru: of(
    'эксперт исследовател специалист аналитик компани фирм корпораци производител оператор разработчик сообщили сообщила клиент отрица отверг заявил авиакомпани банк_ страховщик',
    'пресс-секретар министр замминистр посол_ посла_ послу_ послом_ представител кремл хакер прокур сенатор директор+свр директор+фсб суд_',
    'антивирус',
  ),
  uk: of(
    'дослідник експерт фахівц компані фірм виробник оператор модем повідомили клієнт заявил авіакомпані банк_',
    'речни міністр посол_ посла_ кремл секретар_ секретаря_ хакер прокур',
    'антивірус',
  ),
  zh: of(
    '研究人员 研究員 研究员 分析师 公司 企业 企業 厂商 制造商 安全团队 实验室 称 稱 否认 否認 客户 用户 航空 银行 銀行 保险',
    '发言人 發言人 大使 部长 部長 外长 外長 检察官 檢察官 议员 議員 总统 總統 总理 被告 黑客',
    '安全公司 安全厂商 网络安全企业',
  ),
  ja: of(
    '研究 専門家 企業 会社 大手 メーカー 取引所 によると 利用者 顧客 主張 否定 発表 は、 航空 銀行',
    '報道官 外相 大臣 大使 長官 大統領 首相 議員 被告 容疑者',
    'セキュリティ企業 セキュリティ会社',
  ),
  ko: of(
    '연구원 연구진 업체 기업 회사 거래소 제조사 통신사 측은 따르면 고객 주장 밝혔 부인 에서_ 는_ 은_ 항공사 은행',
    '대변인 장관 대사_ 총리 대통령 의원 검찰 용의자 해커',
    '보안업체 보안+업체 보안기업',
  ),
  ar: of(
    'شركة باحثو باحثون خبراء منصة مشغل عملاء تقول نفت قالت بحسب مصرف بنك طيران',
    'المتحدث الناطق وزير الوزير سفير السفير الكرملين المستشار',
  ),
  fa: of('شرکت پژوهشگران کارشناسان صرافی اعلام بانک', 'سخنگو وزیر سفیر رئیس معاون کرملین'),
  he: of('חברת חוקרי חוקרים מומחי ספקית יצרנית בורסת בנק', 'דובר שר_ שרת_ השר_ השרה שגריר יועץ'),
  th: of('บริษัท นักวิจัย', 'โฆษก รัฐมนตรี ทูต'),
};
