import { RECORD_SAYS, SAID_TO_BE, SUBJECT } from './roles.ts';

const negation =
  /\b(?:not|never|no|none|nothing|neither|nor|without|cannot|hardly|rather than|instead of|[\p{L}]+n't)\b|并非|不是|没有|毫无|无关|而非|从未|并未/iu;
/** Denying the tie itself. Denying "allegations that …" leaves standing that they were made. */
const deniesTheTie =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing|ion)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disavow(?:s|ed)?)\b(?: (?!allegation|accus|claim|charge|assert)\S+){0,4}? (?:(?:any )?(?:link|links|ties?|connections?|involvement|role|part|relationship|association)|being|having|that it|that the)\b|否认/iu;
const wrong =
  /\b(?:wrong|wrongly|false|falsely|mistak\w+|erroneous\w*|incorrect\w*|inaccurat\w*|conflat\w+|confus\w+|mix(?:ed|es|ing)?[ -]up|misreport\w*|misidentif\w*|misattribut\w*|untrue|unrelated|separate from|contrary to)\b|误报|误称|误认为|混淆|不实|有误/iu;
/** Said to be open, asked, or told of others: no claim of this page. */
const doubt =
  /\?\s*$|\b(?:whether|unclear|unknown|unconfirmed|speculat\w+|rumou?r\w*|hypothetical(?:ly)?|compar\w+|resembl\w+|headlines?|captions?)\b|\bif (?!it)|\b(?:some|several|other|many|earlier|previous|initial|early|media|press|news|various) (?:reports?|outlets?|media|papers?|newspapers?|coverage|articles?|story|stories|versions?|posts?|commentators|accounts|readers|sites)\b|是否|传闻|据传/iu;
/** Said to be possible: counts only where it stands before or within the tying words. */
const hedge = /\b(?:may|might|could|possibl[ey]|potential(?:ly)?|perhaps)\b|可能|或许/iu;
/** What is said by somebody or other, or was said by this page before. */
const hearsay =
  /\b(?:some|critics|many|people|observers|users|others|bloggers|commentators) (?:say|claim|think|believe|argue|hold)\b|\bwe (?:reported|wrote|said|published)\b/iu;
const correction =
  /\b(?:correct(?:ion|ed|s)|earlier version|we regret|editor's note|clarification)\b|更正|勘误/iu;

/** How far around the tying words a denial of them is looked for, in characters. */
const reach = 45;

/** Whether the words around a tie in a clause deny it or leave it open. `tie` is where the tying words stand. */
export function isDenied(clause: string, [start, end]: [number, number]): boolean {
  const around = clause.slice(Math.max(0, start - reach), end + reach);
  if (hedge.test(clause.slice(Math.max(0, start - reach), end))) return true;
  return negation.test(around) || deniesTheTie.test(around) || wrong.test(clause);
}

/** Whether a sentence only asks, supposes, or tells what others have reported. */
export function isDoubted(sentence: string): boolean {
  return doubt.test(sentence) || hearsay.test(sentence) || wrong.test(sentence);
}

/** Whether a sentence says that something was wrong before and is now put right. */
export function isCorrection(sentence: string): boolean {
  return correction.test(sentence);
}

const others =
  /\b(?:articles?|outlets?|magazine|websites?|newspapers?|misquot\w+|paraphras\w+|translat\w+|verbatim|(?:a|one|another|the|this|that) (?:(?:news|first|earlier|original) )?(?:report|account|story|headline|version)|(?:put|puts|putting) (?:the |these |those )?words|attribut\w+ the words?|version of)\b/iu;

/** Whether a sentence speaks of how others have told it. */
export function isHearsay(sentence: string): boolean {
  return others.test(sentence);
}

/** Whether a sentence puts the mix-up right for the whole page: a correction, or the mistake named as one. */
export function setsRight(sentence: string): boolean {
  if (!sentence.includes(SAID_TO_BE)) return false;
  if (correction.test(sentence) && (sentence.includes(RECORD_SAYS) || sentence.includes(SUBJECT)))
    return true;
  return sentence.includes(RECORD_SAYS) && (wrong.test(sentence) || negation.test(sentence));
}

const retraction =
  /\b(?:error|mistake|mistaken|wrong|incorrect|inaccurate|untrue|not so|not the case|false)\b|错误|不实/iu;

/** Whether a sentence takes back the one before it ("That was an error."). */
export function takesBack(sentence: string): boolean {
  return sentence.length < 120 && retraction.test(sentence);
}
