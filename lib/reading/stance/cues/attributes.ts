import { cue, few, verb } from './cue-rule.ts';

const name = '@\\d+';
const certain = '(?:believe|assess|conclude|judge|think|suspect|say|find|determine)/v';

/** Who stands behind something. */
export const attributeCues = [
  cue(
    'attributes',
    `(?:attribute/v|attributes?|ascribe/v) ${few(8)}to ${few(8)}(?:group|actors?|hackers|spies|state|unit|intelligence|military|dprk|china|russia|iran|north korea) `,
  ),
  cue(
    'attributes',
    `(?:link|tie|trace|connect|associate)(?:/v|s) (?!its |their |his |her |our )${few(7)}(?:to|with) (?=${few(8)}(?:group|actors?|hackers|spies|state|unit|call/v|track/v|on the grounds|after) )`,
  ),
  cue('attributes', `(?:pin|put|have|has)/v (?:it|this|that) ${few(2)}(?:on|down as) `),
  cue('attributes', `bear/v the hallmarks? of `),
  cue(
    'attributes',
    `(?:assess|believe|conclude|suspect|judge)(?:/v|es|s) ${few(12)}(?:sponsored|sponsor/v|controlled|control/v|operated|operate/v|directed|direct/v|backed|back/v) `,
  ),
  cue('attributes', `track/v ${few(6)}and (?<cue>suspect)(?:/v)? ${few(3)}(?:link|tie|connection) `),
  cue('attributes', `looks?(?:/v)? (?:a lot )?like ${name} `),
  cue('attributes', `(?:name|identify)(?:/v|s|ies) ${name} as `),
  cue('attributes', `(?:assess|believe)(?:/v|es|s) that ${name} `),
  cue('attributes', `think(?:/v|s) ${few(3)}same ${few(2)}as `),
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
