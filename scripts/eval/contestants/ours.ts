import { findMentions } from '../../../lib/spot/find-mentions.ts';
import { openNames } from '../../../lib/spot/names.ts';
import { packNames } from '../../../lib/spot/pack.ts';
import type { Contestant, Mark, Names } from '../contestant.ts';

/** On Record, as it ships: a perhaps is a mark too. */
export const ours: Contestant = { id: 'ours', title: 'On Record', open };

/** The same without what is only marked as a perhaps. */
export const oursSure: Contestant = {
  id: 'ours-sure',
  title: 'On Record, sure marks only',
  open(names) {
    const find = open(names);
    return (text) => find(text).filter(({ certainty }) => certainty === 'sure');
  },
};

function open({ named }: Names): (text: string) => Mark[] {
  const index = openNames(packNames(named));
  return (text) =>
    findMentions(text, index).map(({ start, end, entity, alternatives = [], certainty, reason }) => ({
      start,
      end,
      entities: [entity, ...alternatives],
      certainty,
      rule: reason.rule,
    }));
}
