import { cue, few, verb } from './cue-rule.ts';

const measures = '(?:sanctions?|penalt(?:y|ies)|charges|indictment|travel bans?)';

/** Sanctions, charges, lists and courts. */
export const legalCues = [
  cue(
    'sanctions-or-indicts',
    `(?<cue>put/v|add/v|place/v) ${few(8)}(?:to|on) ${few(3)}(?:sanctions|entity|black) ?list`,
  ),
  cue('sanctions-or-indicts', `(?:freeze|froze)/v the assets `),
  cue('sanctions-or-indicts', `(?:issue/v|order/v) ${few(2)}arrest `),
  // "Sanctioned countries" are only named.
  cue('sanctions-or-indicts', '(?<!(?:in|with|the|of|from|for|against|to) )sanction/v '),
  // A headline's verb looks like the noun; what follows it tells.
  cue(
    'sanctions-or-indicts',
    '(?<=(?:^|[^ ]) )sanctions (?=@|\\S+ (?:companies|officers|officials|hackers|firms|men|people)\\b)(?<=@\\d+ sanctions )',
  ),
  cue(
    'sanctions-or-indicts',
    `${verb('impose|announce|unveil|slap|level|expand|introduce|place|file|bring|extend')} ${few(5)}${measures} (?!relief)`,
  ),
  cue(
    'sanctions-or-indicts',
    `${measures} (?:is/v|was/v|were/v|have/v|has/v|been/v) (?:\\S+ )?(?<cue>impose/v|announce/v|unveil/v|file/v) by `,
  ),
  cue('sanctions-or-indicts', `hit/v ${few(2)}with ${few(3)}${measures} `, true),
  cue(
    'sanctions-or-indicts',
    `${verb('indict|blacklist|jail|sentence|designate|extradite|convict|fine|sue')} `,
  ),
  cue(
    'sanctions-or-indicts',
    'charge/v (?!that |points?(?:/v)? |a |an |twice|customers|per |\\d|extra|fees?)',
  ),
  cue('sanctions-or-indicts', `unseal/v ${few(3)}(?:indictment|charges|complaint) `),
  cue('sanctions-or-indicts', `(?<cue>add/v|put/v|place/v) ${few(3)}(?:to|on) ${few(3)}(?:list|blacklist) `),
  cue('sanctions-or-indicts', `answer/v for this in court `),
];
