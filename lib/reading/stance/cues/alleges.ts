import { cue, few, verb } from './cue-rule.ts';

const saying =
  '(?:say|tell|write|report|warn|state|add|claim|argue|observe|announce|describe|maintain|note)(?:/v|s(?= ))';
const deed =
  '(?:hack|steal|stole|breach|infiltrate|compromise|spy|target|attack|break|exploit|broken|broke|raid|plant|sell|sold|lie|carry|know|run|ran|get|got|phone|collect|hide|siphon|penetrate|access|bug|monitor|keep|work|hand|bomb|intrude|tap|listen|be|is|has|have|had|was|use)/v';
const deeds =
  '(?:hack|steal|stole|breach|infiltrate|compromise|spy|target|attack|break|exploit|broken|broke|raid|plant|lie|siphon|penetrate|bug|intrude|tap|phone|run|ran|sell|sold|carry|know|get|got)/v';

/** Who is said to have done what. */
export const allegeCues = [
  cue('alleges', `${verb('accuse|allege')} `),
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
