/**
 * Ways in which a sentence ties one party to another: "A was sanctioned over B", "the firm behind B, A",
 * "ties between A and B". Written over roles (one character each), so only the words around the names count.
 */

/** Words that end a tie's reach: what follows them is about something else. */
const stop = [
  'and (?:said|says|warned|also|later|then|is|was|were|has|had|it|he|she|they|two|three|one|separately|urged|added|announced|called|named)',
  'but|while|whereas|although|though|unless|until|because|when|since|whether|if|than|unlike|like|similar|comparable|separate|separately|different|distinct|unrelated|not|never|nor|neither|without',
  'after|before|amid|following|despite|besides|beyond|alongside|plus|later|earlier|meanwhile|wake|addition|those|preced\\w+|predat\\w+',
  'investigat(?!ors)\\w+|respond\\w*|recover\\w*|defen[dcs]\\w*|protect\\w*|fail\\w*|prob(?:e|es|ing)|track(?:s|ing)?|warn\\w*|detect\\w*|fight\\w*|study\\w*|research(?!ers)\\w*|report(?:s|ed|ing)? on|expos\\w+|analy(?:sis|ses?|sed|sing|z\\w+)',
].join('|');

const word = `(?!(?:${stop})\\b)[^\\s;:,()\\uE001-\\uE004]+ `;
const gap = (least: number, most: number) => `(?:${word}){${least},${most}}?`;

/** What may stand right before a name without changing what is said of it: "the China-linked group B". */
const before =
  "(?:(?:the|a|an|this|that|its|their|any|all|so-called|alleged|suspected|same|recent|major|massive|sweeping|vast|wide|notorious|infamous|prolific|significant|\\d{4}|chinese|china's|beijing's|beijing|us|u\\.s\\.|russian|iranian|state|government|[\\p{L}.]+-(?:linked|backed|sponsored|affiliated|aligned|based|nexus|run|led|state|wide|listed)|cyber\\S*|hack(?:er|ers|ing)?|hacks|espionage|telecom\\S*|security|threat|intrusions?|attacks?|breach(?:es)?|groups?|gang|crew|actors?|team|unit|collective|operation|campaign|network|botnet|company|firm|vendor|contractor|supplier|maker|tech|technology)[ ,]*)*";
/** Words that lead from a tie to the name it is about: "over hacks attributed to B". */
const toward =
  '(?:known as|call(?:s|ed)?|dubs?|dubbed|named|codenamed|code-named|know(?:s)? as|track(?:s|ed)? as|refer(?:s|red)? to as|attributed to|linked to|tied to|connected to|associated with|affiliated with|blamed on|ascribed to|part of|by|in|of|with|behind|from|on|to|against)';
/** A name that is only mentioned for what others do about it is not what the tie is about. */
const notAbout =
  "(?!(?:'s)?(?:-style|-like| (?:investigat\\w+|inquiry|probe|response|advisory|victims?|recovery|clean-?up|hearings?|report|researchers?|task force|playbook)))";

const to = (name: string) =>
  `(?:${gap(0, 10)}${toward} |${gap(0, 9)}[^\\s;:,()\\uE001-\\uE004]+, (?:also |better )?(?:known as|called|dubbed|named|codenamed|tracked as) )?${before}${name}${notAbout}`;

const linked =
  '(?:link(?:s|ed|ing)?|ties|tied|tying|connect(?:s|ed|ing|ions?)?|associat(?:ed|ion|es|ing)|affiliat(?:ed|ion)|related|relationship|involved|involvement|implicated|complicit|complicity|engaged|participat\\w+|role|part|belong(?:s|ed|ing)?)';
const acting =
  '(?:behind|responsible for|run(?:s|ning)?|ran|operat(?:e|es|ed|ing)|controls?|controll(?:ed|ing)|conduct(?:s|ed|ing)?|carr(?:ies|ied|ying) out|orchestrat\\w+|mastermind\\w*|direct(?:s|ed|ing)|led|support(?:s|ed|ing)?|facilitat\\w+|enabl\\w+|aid(?:s|ed|ing)?|help(?:s|ed|ing)?|assist(?:s|ed|ing)?|back(?:s|ed|ing)|financ\\w+|host(?:s|ed|ing)|equipp?\\w*|suppl(?:y|ies|ied|ying)|contractors? (?:for|to)|front(?: company)? for|work(?:s|ed|ing) (?:for|with)|employ(?:s|ed|ing)|members? of|arm of|part of|us(?:es|ed|ing)|rel(?:ies|ied|ying) on|rent(?:s|ed|ing)|provid(?:es|ed|ing) \\S+ (?:for|to))';
const named =
  '(?:(?:also |better |widely |publicly |otherwise )?(?:known|tracked|identified|called|dubbed|referred to|labell?ed|named)(?: (?:as|by the name))?|a\\.?k\\.?a\\.?|alias|operat\\w+ as|that is)';
const passive =
  '(?:run|operated|controlled|conducted|carried out|orchestrated|masterminded|directed|led|backed|supported|facilitated|enabled|aided|assisted|hosted|financed|equipped|attributed|ascribed|traced|blamed|pinned) (?:by|to|on)';
const cause =
  '(?:over|for|because of|due to|in connection (?:to|with)|in relation to|relat(?:e|es|ed|ing) to|cent(?:er|re)(?:s|ed)? on|revolv(?:e|es|ed) around|focus(?:es|ed)? on|(?:is|are|was|were) about|connected (?:to|with)|stem(?:s|med|ming)? from|ar(?:ise|ises|ose|ising) from|result(?:s|ed|ing)? from|based on|rest(?:s|ed|ing)? on|on account of|(?:in|an?) (?:response|answer|reaction) to|as part of|concern(?:s|ed|ing)?|linked to|tied to)';
const sanction =
  '(?:sanction\\w*|designat\\w*|blacklist\\w*|penali[sz]\\w*|penalt(?:y|ies)|punish\\w*|accus\\w*|charg(?:e|es|ed|ing)|indict\\w*|blam(?:e|es|ed|ing)|target(?:s|ed|ing)?|measures|restrictions|listing|action|allegations?|case)';

/** Each takes the two names' characters and says what ties the first to the second; tried both ways round. */
const patterns: ((a: string, b: string) => string)[] = [
  (a, b) => `${sanction}\\b.*?${a}(?:'s)?,? ${gap(0, 8)}${cause} ${to(b)}`,
  (a, b) => `${a}(?:'s)? ${gap(0, 6)}${sanction}\\b,? ${gap(0, 6)}${cause} ${to(b)}`,
  (a, b) => `${a}(?:'s)?,? ${gap(0, 8)}${linked} ${gap(0, 3)}(?:to|with|in|between) ${to(b)}`,
  (a, b) => `${a}(?:'s)?,? ${gap(0, 8)}${acting} ${to(b)}`,
  (a, b) => `${a}(?:'s)?,? ${gap(0, 6)}${passive} ${to(b)}`,
  (a, b) => `${a},? \\(?${gap(0, 3)}${named} ${before}${b}${notAbout}`,
  (a, b) => `${a},? \\(${before}${b}\\)`,
  (a, b) =>
    `(?:link|tie|tying|connect|associat|relationship|attribut|ascrib|trac|pin)\\w*\\b ${gap(0, 4)}${before}${a} ${gap(0, 4)}(?:to|with|on) ${to(b)}`,
  (a, b) =>
    `(?:links?|ties|connections?|relationship|association|cooperation|collusion) between ${before}${a} and ${before}${b}${notAbout}`,
  (a, b) =>
    `(?:over|for|because of|in response to|in connection (?:to|with)|citing|blaming) ${to(a)}(?!,? and )[^;]{0,60}?\\b${sanction}\\b ${gap(0, 3)}(?:on |against )?${before}${b}`,
  (a, b) =>
    `(?:company|firm|contractor|vendor|business) (?:accused of|behind|linked to|tied to|blamed for|suspected of) ${to(a)},? ${gap(0, 3)}${b}`,
  (a, b) =>
    `${a}(?:-(?:linked|tied|affiliated|connected|related))? (?:hackers?'? |group |operation )?(?:contractor|operator|front company|company|firm|parent|backer|supplier|employer|sanctions)(?: on| against)?,? ${before}${b}`,
  (a, b) => `${a}-(?:linked|tied|affiliated|connected|related|backed) ${gap(0, 3)}${b}`,
  (a, b) =>
    `${a},? ${gap(0, 5)}(?:for|over) which ${gap(0, 5)}(?:${b} ${gap(0, 3)}${sanction}|${sanction} ${before}${b})`,
  (a, b) => `${a},? ${gap(0, 3)}(?:accused|suspected) of ${to(b)}`,
  (a, b) =>
    `(?:heart|cent(?:er|re)|root|core|bottom) of ${gap(0, 6)}${a} (?:is|are|was|were|lies?|stands?) ${before}${b}`,
  (a, b) => `${a},? ${gap(0, 6)}(?:gave|gives?|giving|lent|lends?|sold|sells?|offer(?:s|ed)) ${before}${b}`,
  (a, b) =>
    `${a}[^;.]{0,80}?, (?:punished|sanctioned|listed|blacklisted|designated|accused|blamed|penali[sz]ed|charged) ${gap(0, 4)}${cause} ${to(b)}`,
  (a, b) =>
    `${a},? ${gap(0, 6)}(?:named|described|identified|listed|seen|cast) as (?:the|an?|one of the) \\S+ (?:of|behind|for) ${to(b)}`,
];

/** A few Chinese ways that leave no doubt. */
const chinese: ((a: string, b: string) => string)[] = [
  (a, b) => `(?:以|因|就)[^。；]{0,16}${b}[^。；]{0,16}制裁[^。；]{0,12}${a}`,
  (a, b) =>
    `${a}[^。；]{0,12}(?:因|由于|涉嫌|被指|被控)[^。；]{0,14}${b}[^。；]{0,16}(?:制裁|有关|相关|活动|行动|攻击|入侵)`,
  (a, b) =>
    `${a}[^。；]{0,8}(?:与|和)[^。；，]{0,6}${b}[^。；，]{0,8}(?:有关|有关联|有联系|存在关联|存在联系)`,
  (a, b) => `${b}[^。；，]{0,6}(?:背后|幕后)[^。；]{0,12}${a}`,
  (a, b) => `${a}[^。；，]{0,8}(?:支持|协助|参与|运营|操控)[^。；，]{0,10}${b}`,
];

const compiled = new Map<string, RegExp[]>();

/** Where `clause` ties `a` to `b`, either way round: [start, end) of the words that do, or null. */
export function tieBetween(clause: string, a: string, b: string): [number, number] | null {
  let rules = compiled.get(a + b);
  if (rules === undefined) {
    rules = [...patterns, ...chinese]
      .flatMap((pattern) => [pattern(a, b), pattern(b, a)])
      .map((source) => new RegExp(source, 'iu'));
    compiled.set(a + b, rules);
  }
  for (const rule of rules) {
    const match = rule.exec(clause);
    if (match !== null) return [match.index, match.index + match[0].length];
  }
  return null;
}
