/**
 * What nobody of the record is, in words before a name ("the actor", "Torwart", "слесарь") or after it ("Wang Dong, a
 * baker"): somebody else has the name too.
 */
const jobs =
  'actor|actress|singer|drummer|painter|novelist|poet|dancer|chef|baker|butcher|farmer|gardener|carpenter|plumber|dentist|vet|nurse|teacher|coach|' +
  'goalkeeper|striker|defender|midfielder|footballer|cricketer|golfer|jockey|swimmer|pitcher|referee|vicar|comedian|detective|' +
  '(?:Schauspieler|Sänger|Torhüter|Stürmer|Trainer|Bäcker|Maler|Pfarrer|Lehrer)(?:in)?|Torwart|Koch|Tierarzt|Zahnarzt|' +
  'act(?:eur|rice|riz)|chanteu(?:r|se)|boulang(?:er|ère)|entraîneu(?:r|se)|attaquant|peintre|curé|abbé|cuisini(?:er|ère)|cantante|portero|entrenadora?|' +
  'delantero|futbolista|lateral|panader[oa]|pintora?|novelista|cociner[oa]|torero|' +
  '(?:акт[её]р|актрис|актор|пев[еи]?ц|співа|тренер|врат|ворот|нападающ|хокке|футбол|слесар|пекар|повар|учител|вчител|балерин|художни|писател|врач)\\p{L}*|' +
  'المدرب|الطباخ|المغني|الممثل|اللاعب|الطبيب|הנגר|המאמן|השחקן|הזמר|הרופא|نانوای محله،?|مربی|بازیگر|خواننده|투수|배우|가수|감독|한의사|교사|선수|화가';
const unparted =
  '演员|演員|歌手|教练|教練|医生|醫生|村民|厨师|廚師|导演|導演|作家|画家|球员|俳優|監督|投手|選手|教師';

// "Bybit-Chef" is German for its head.
const before = new RegExp(`(?:(?<![\\p{L}-])(?:${jobs}) |(?:${unparted})の?)["“«'‘「]?$`, 'iu');
const after = new RegExp(
  `^(?: ?[,،] (?:\\p{L}+ ){0,2}(?:${jobs})(?!\\p{L})|(?:老师|さん|${unparted})| ?(?:선수|감독|원장))`,
  'iu',
);

/** Whether the words beside a person's name say that it is somebody else of that name. */
export function namesOtherPerson(text: string, start: number, end: number): boolean {
  return before.test(text.slice(Math.max(0, start - 32), start)) || after.test(text.slice(end, end + 40));
}
