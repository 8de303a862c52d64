import type { MessageKey, Words } from '../lib/browser/i18n.ts';
import type { WalkTo } from '../lib/browser/walk.ts';
import type { Dossier } from '../lib/record/views.ts';

/** What is heard when a card opens: "Salt Typhoon, 3 allegations, 2 denials"; "answers" where not all of them deny. */
export function summaryOf({ entity, counts, disputes }: Dossier, differs: boolean, words: Words): string {
  const answers = disputes.flatMap(({ statements }) => statements.filter(({ lane }) => lane === 'answered'));
  const allDeny = answers.length > 0 && answers.every(({ act }) => act === 'denies');
  return [
    entity.name,
    words.count('cardAllegations', counts.alleged),
    words.count(allDeny ? 'cardDenials' : 'cardAnswers', counts.answered),
    ...(differs ? [words.say('cardDiffersHere')] : []),
  ].join(words.say('listSeparator'));
}

/** What the card says when a step leads nowhere. */
export const nowhereKey: Record<WalkTo, MessageKey> = {
  mention: 'cardNoMention',
  entity: 'cardNoOtherName',
  differs: 'cardNoDifference',
};
