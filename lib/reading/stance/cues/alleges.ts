import { cue, few, verb } from './cue-rule.ts';

const saying =
  '(?:say|tell|write|report|warn|state|add|claim|argue|observe|announce|describe|maintain|note)(?:/v|s(?= ))';
const deed =
  '(?:hack|steal|stole|breach|infiltrate|compromise|spy|target|attack|break|exploit|broken|broke|raid|plant|sell|sold|lie|carry|know|run|ran|get|got|phone|collect|hide|siphon|penetrate|access|bug|monitor|keep|work|hand|bomb|intrude|tap|listen|be|is|has|have|had|was|use)/v';
const deeds =
  '(?:hack|steal|stole|breach|infiltrate|compromise|spy|target|attack|break|exploit|broken|broke|raid|plant|lie|siphon|penetrate|bug|intrude|tap|phone|run|ran|sell|sold|carry|know|get|got)/v';

/** Deeds that nobody does by other means than breaking in or spying. */
const intrusions =
  '(?:hack|steal|stole|stolen|breach|infiltrate|compromise|spy|spied|attack|penetrate|wiretap|probe|launch|break into|broken into|target)(?:/v)';

/** Who is said to have done what. */
export const allegeCues = [
  cue('alleges', `(?:claim/v|claims) that `),
  cue('alleges', `(?<cue>do/v|did/v) this(?:/v)? `),
  cue('alleges', `carry/v out (?:the |this |these )?(?:attacks?|operation|hack|theft) `),
  cue('alleges', `${verb('accuse|allege')} `),
  cue('alleges', `allegedly `),
  cue('alleges', `charge/v that `),
  // Whoever else is meant by a deed of this kind, it is not the speaker: that would be "it" or "they".
  cue(
    'alleges',
    `(?<cue>${saying}) (?:that )?(?!it |they |we |he |she |its |their |our |no |none )${few(9)}(?:${intrusions}) `,
  ),
  cue(
    'alleges',
    `(?<!not )(?:${intrusions}) (?:\\S+ ){0,16}?, (?:\\S+ ){0,4}?(?<cue>say/v|tell/v|write/v|state/v|warn/v|add/v|accord/v|according) `,
  ),
  cue('alleges', `say/v it (?:was/v|is/v|be/v) (?!not)(?=@|\\S+ (?:that|who|,) )`),
  cue(
    'alleges',
    `(?<cue>say/v) (?:that )?(?:a|an|the) ${few(5)}(?:is|was|be)/v ${few(1)}(?:responsible|behind) `,
  ),
  cue(
    'alleges',
    `${verb('claim')} (?!responsibility|credit|the attack|attack)(?:that )?(?=${few(3)}${deed} )`,
  ),
  cue('alleges', `(?<cue>${saying}) (?:\\S+ ){0,6}?(?:@\\d+ ${few(5)}|they )(?:${deeds}) `),
  cue('alleges', `(?<=@\\d+ )(?<cue>:) @\\d+ ${few(2)}${deeds} `),
  cue('alleges', `(?:according|accord) to (?=(?:\\S+ ){1,12}?${deeds} )`),
  cue('alleges', `@\\d+ (?:\\S+ ){0,12}?${deeds} (?:\\S+ ){0,14}?(?:, )(?:@\\d+ )(?<cue>${saying}) `),
  cue('alleges', `(?:@\\d+|they|he|she) ${few(4)}${deeds} (?:\\S+ ){0,14}?(?<cue>${saying}|said) @\\d+ `),
];
