import { cue, few, verb } from './cue-rule.ts';

const name = '@\\d+';
const certain = '(?:believe|assess|conclude|judge|think|suspect|say|find|determine)/v';

/** Who stands behind something. */
export const attributeCues = [
  cue('attributes', `${verb('attribute|ascribe')} (?=${few(8)}to ${few(6)}${name} |by )`),
  cue('attributes', `${verb('attribute|ascribe')} ${few(8)}${name} `),
  cue('attributes', `${verb('blame')} `),
  cue(
    'attributes',
    `${verb('link|tie|trace|connect|associate')} ${few(7)}(?:to|with) (?=${few(5)}(?:${name}|theft|attack) )`,
  ),
  cue('attributes', `${name} (?:\\S+ ){0,2}?(?:is/v |was/v |be/v |been/v )?(?<cue>behind) `),
  cue('attributes', `(?:said|say/v|believe/v) ${few(6)}${name} ${few(4)}(?:is/v |was/v )?(?<cue>behind) `),
  cue('attributes', `${name} (?:is/v |was/v |be/v )+(?:${few(1)})(?<cue>responsible) `),
  cue('attributes', `(?<cue>work) of ${few(5)}${name} `),
  cue('attributes', `${verb('pin|lay')} ${few(4)}on ${name} `),
  cue('attributes', `${verb('point')} ${few(3)}finger at `),
  cue('attributes', `${verb('hold')} ${few(2)}responsible `),
  cue('attributes', `${verb('name|identify')} ${few(8)}as (?=${name} |culprit|responsible|behind)`),
  cue(
    'attributes',
    `(?<cue>${certain}) (?:that )?${few(9)}(?:on behalf of|same as|affiliate/v with|affiliated with|tie/v to) `,
  ),
  cue('attributes', `(?<cue>think)/v it (?:be/v|is/v|was/v) ${name} `),
];
