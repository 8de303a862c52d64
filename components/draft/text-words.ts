import type { MessageKey, Words } from '../../lib/browser/i18n.ts';

/** What is said of a page, said of a text instead. */
const ofText: Partial<Record<MessageKey, MessageKey>> = {
  aboutPage: 'draftAbout',
  aboutPageNoDate: 'spotNoDate',
  dateRule_dateline: 'draftByDateline',
  findingPage: 'draftSays',
  findingTitle: 'spotDiffers',
  quoteAltered: 'draftQuoteAltered',
  quoteOnPage: 'draftQuoteHere',
  reason_namedInFull: 'draftReason_namedInFull',
  reason_pageCues: 'draftReason_pageCues',
  reason_relatedName: 'draftReason_relatedName',
  reason_sameWord: 'draftReason_sameWord',
  reason_surname: 'draftReason_surname',
  reason_twoOwners: 'draftReason_twoOwners',
  storyAllSince: 'draftAllSince',
  storySince: 'draftSince',
  timelinePage: 'draftLine',
  timelineUndated: 'draftUndated',
  timelineWritten: 'draftWritten',
  unheardMisses: 'draftMisses',
  unheardReports: 'draftReports',
};

/** The same words, but speaking of "this text" wherever they would speak of "this page". */
export function textWords(words: Words): Words {
  return { ...words, say: (key, ...values) => words.say(ofText[key] ?? key, ...values) };
}
