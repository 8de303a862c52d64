import type { Rule } from './rule.ts';
import { fullName } from './rules/full-name.ts';
import { namedInFull } from './rules/named-in-full.ts';
import { nearCue } from './rules/near-cue.ts';
import { nearThreat } from './rules/near-threat.ts';
import { pageCues } from './rules/page-cues.ts';
import { pageTopic } from './rules/page-topic.ts';
import { relatedName } from './rules/related-name.ts';
import { sameWord } from './rules/same-word.ts';
import { sentence } from './rules/sentence.ts';
import { sharedWord } from './rules/shared-word.ts';
import { surname } from './rules/surname.ts';
import { together } from './rules/together.ts';
import { topic } from './rules/topic.ts';

/** Every rule, strongest ground first: the first that is sure decides, else the first that says perhaps. */
export const rules: readonly Rule[] = [
  fullName,
  sharedWord,
  namedInFull,
  nearCue,
  nearThreat,
  together,
  topic,
  pageTopic,
  pageCues,
  sentence,
  sameWord,
  relatedName,
  surname,
];
