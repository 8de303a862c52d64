import { accusation, cue, few, verb } from './cue-rule.ts';

const judged =
  '(?:baseless|groundless|unfounded|unwarranted|slander|slanderous|smears?|smearing/v|absurd|nonsense|farce|fabricat\\S*|lie|lies|misleading|ridiculous|political(?:ly)?|irresponsible|unprofessional|unscientific|bullying|illegal|disinformation|malicious|bogus|hypocri\\S*|false|unjustified|biased|unacceptable|propaganda|fantasy)';

/** "We will not have it." */
export const rejectCues = [
  cue('rejects-or-condemns', `${verb('reject|dismiss|wave')} ${few(6)}(?:as|away as) ${few(2)}${judged}`),
  cue(
    'rejects-or-condemns',
    `${verb('dismiss')} (?:the|this|that|these|those) (?:reports?|accusations?|claims?|charges?)(?:/v)? `,
  ),
  cue('rejects-or-condemns', `hit/v out(?:/v)? at `),
  cue('rejects-or-condemns', `furious (?:about|at|over) `),
  cue(
    'rejects-or-condemns',
    `${verb('challenge')} (?:the|this|that) (?:ruling|ban|decision|designation|listing) `,
  ),
  cue('rejects-or-condemns', `${verb('regard')} ${few(4)}as ${few(2)}${judged}`),
  cue('rejects-or-condemns', `(?<cue>stop)(?:/v)? (?:smear|slander|vilify|attack)\\S* `),
  cue('rejects-or-condemns', `(?:absurd|malicious) (?<cue>fantasy|slander|claims?|accusation) `),
  cue('rejects-or-condemns', `(?<cue>vilify)\\S* ${few(8)}(?:unacceptable|wrong|must) `),
  cue(
    'rejects-or-condemns',
    `${verb('condemn|denounce|decry|deplore|slam|blast|oppose|criticise|criticize|deplore|protest|scoff')} `,
  ),
  cue(
    'rejects-or-condemns',
    `${verb('reject|dismiss')} (?=${few(6)}(?:${accusation}|slander|notion|idea) |@\\d+ (?:claims?|accusations?|charges?|hack/v|report))`,
  ),
  cue('rejects-or-condemns', `push/v back (?:against|on|at) `),
  cue('rejects-or-condemns', `${verb('call|describe|brand|label|denounce|term')} ${few(7)}${judged}(?:/v)? `),
  cue('rejects-or-condemns', `${verb('say')} ${few(5)}is/v ${few(1)}${judged} `),
  cue(
    'rejects-or-condemns',
    `${verb('lodge|summon|express|voice|make')} ${few(6)}(?:protests?|protest/v|representations|opposition|dissatisfaction) `,
  ),
  cue(
    'rejects-or-condemns',
    `${verb('urge|ask|demand|call')} ${few(4)}to (?:immediately |at once )?(?:stop/v|withdraw/v|retract/v|apologi[sz]e/v|correct/v|revoke/v|lift/v) `,
  ),
  cue('rejects-or-condemns', `should/v (?:immediately )?(?<cue>stop/v|withdraw/v|retract/v|correct/v) `),
  cue(
    'rejects-or-condemns',
    `(?<cue>lack/v) (?:of )?(?:a |an |any |in )?(?:factual |legal )?(?:basis|foundation|evidence|merit) `,
  ),
  cue(
    'rejects-or-condemns',
    `(?:pure |sheer |complete |such )(?<cue>fabrication|groundless|slander|nonsense|baseless) `,
  ),
  cue(
    'rejects-or-condemns',
    `is/v (?:a |an |nothing but )?(?<cue>lie|slander|farce|smear|fabrication|absurd|baseless|groundless|nonsense) `,
  ),
  cue('rejects-or-condemns', `(?<cue>irresponsible|unprofessional|misleading) (?:and|is/v) `),
];
