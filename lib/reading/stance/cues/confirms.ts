import { cue, few, incident, verb } from './cue-rule.ts';

/** "It is so", said of oneself or of what others reported. */
export const confirmCues = [
  cue('confirms', `disclose/v (?:that )?(?=${few(8)}(?:${incident}|intruders) )`),
  cue(
    'confirms',
    `(?:our|its|their) (?:systems?|networks?|servers?) (?:(?:be|is|was|were|have|has|had|been)/v )+(?<cue>breach/v|hack/v|attack/v|compromise/v|hit/v) `,
  ),
  cue(
    'confirms',
    `say/v (?:that )?(?:it|they) (?:(?:be|is|was|were|have|has|had|been)/v )+(?:target|hit|attack|hack|breach)/v `,
  ),
  cue('confirms', `${verb('confirm|verify')} (?!or )(?=(?:(?!but )\\S+ ){0,12}?${incident} )`),
  cue('confirms', `${incident} (?:\\S+ ){0,2}?(?<cue>confirm/v) by `),
  cue('confirms', `${verb('acknowledge|admit|concede')} (?!to )`),
  cue('confirms', `(?:is/v|was/v|been/v) (?<cue>acknowledged|confirmed) (?:by|via|in) `, true),
  cue('confirms', `own/v up `),
  cue('confirms', `${verb('claim|take|accept')} (?:full )?(?:responsibility|credit) `),
  cue('confirms', `(?<=hackers )(?<cue>claim/v|claims?) (?:attack|hack|breach|theft) `),
  cue(
    'confirms',
    `${verb('say')} ${few(4)}(?:it|they) (?:has/v |have/v |had/v |was/v |were/v |is/v |been/v |be/v ){1,3}(?:the |a )?(?:victim|hack/v|breach/v|attack/v|hit/v|compromise/v) `,
  ),
  cue(
    'confirms',
    `(?:yes , )?(?:we|i) (?:was/v |were/v |is/v |have/v |been/v |be/v )+(?<cue>breach/v|hack/v|attack/v|compromise/v|hit/v) `,
  ),
  cue('confirms', `we (?<cue>take/v|took/v) down `),
  cue('confirms', `documents (?:is/v|are/v) (?<cue>genuine|real|authentic) `),
];
