import { accusation, cue, few, verb } from './cue-rule.ts';

const things =
  '(?:access|entry|visas?|licen[cs]es?|loans?|bail|permission|service|boarding|asylum|coverage|requests?|logging)';

/** "It is not so." */
export const denyCues = [
  cue('denies', `: no (?<cue>involvement|role|part|hand|links?) `),
  cue('denies', `swear/v (?:that )?no `),
  cue(
    'denies',
    `(?:have|has|had)/v (?:never|not) ${few(1)}(?<cue>do|done|take|taken|conduct|engage|carry|hack|attack|support|work)(?:/v)? `,
  ),
  cue('denies', `do(?:es)?/v not ${few(1)}(?<cue>conduct|engage|carry|provide|hack|spy|attack)(?:/v)? `),
  cue(
    'denies',
    `(?<cue>say/v|tell/v|state/v|insist/v) ${few(9)}(?:did|was|were|is|has|have|had|be)/v not (?:hit/v|hack/v|steal/v|attack/v|breach/v|the firm|its|theirs|do/v) `,
  ),
  // To deny somebody something is another verb.
  cue('denies', `${verb('deny')} (?!${few(4)}${things} )(?!@\\d+ (?:a|an|the|any|its) )(?!when )`),
  cue('denies', `denies (?!${few(3)}${things} )`),
  cue('denies', `${verb('refute|disavow|rebut')} `),
  cue('denies', `${verb('dispute')} (?=that |${few(3)}${accusation} )`),
  cue('denies', `${verb('play')} down ${few(3)}`),
  cue('denies', `${verb('downplay')} `),
  cue('denies', `nothing to do(?:/v)? with `),
  cue(
    'denies',
    `(?<cue>have/v|has/v|had/v|take/v|play/v) no (?:part|role|involvement|hand|links?|connection|ties?|knowledge|relation) `,
  ),
  cue(
    'denies',
    `(?:not|never) ${few(1)}(?:be/v |been/v |is/v |was/v )?${few(1)}(?<cue>involve/v|involved|behind|responsible|us |them |its own |our own )`,
  ),
  cue(
    'denies',
    `(?<cue>say/v|tell/v|state/v|insist/v|write/v|maintain/v) ${few(7)}(?:never|not|none of|no) ${few(3)}(?:work/v|work|support/v|help/v|rent/v|use/v|sell/v|have/v|had/v|access|hack/v|run/v|conduct/v|know/v|knowledge|engage/v) `,
  ),
  cue(
    'denies',
    `(?:we|our|they|it|i) ${few(3)}(?:never|not) (?!think|believe|know)${few(2)}(?<cue>work/v|support/v|help/v|hack/v|sell/v|do/v|run/v|attack/v|spy/v) `,
  ),
  cue('denies', `(?:does/v|do/v|did/v) not (?:and (?:did/v|do/v|does/v) not )?(?<cue>work/v|hack/v) `),
  cue('denies', `do/v no (?<cue>work|business) for `),
  cue('denies', `no (?<cue>truth|basis) (?:in|to) `),
  cue(
    'denies',
    `(?:that|this|it) (?:is/v |was/v )(?:simply |just |completely )?(?<cue>false|untrue|not true|not so) `,
  ),
];
