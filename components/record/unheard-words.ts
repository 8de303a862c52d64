import type { MessageKey, Words } from '../../lib/browser/i18n.ts';
import type { Unheard } from '../../lib/reading/unheard.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import type { Act } from '../../lib/record/types.ts';

/** "This page reports the sanctions of 3 January 2025. It does not mention the denial by … of 5 January 2025." */
export function unheardSentence({ reports, misses }: Unheard, words: Words): string {
  const on = (date: string) => dateInWords(date, words.locale);
  const noun = (prefix: 'reported' | 'missed', act: Act) =>
    `${prefix}_${act.replaceAll('-', '_')}` as MessageKey;
  const missed = misses.map(({ act, by, date }) =>
    words.say(noun('missed', act), by[0]?.name ?? '', on(date)),
  );
  const list = new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(missed);
  const reported = words.say(noun('reported', reports.act), on(reports.date));
  return `${words.say('unheardReports', reported)} ${words.say('unheardMisses', list)}`;
}
