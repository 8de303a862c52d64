import { findMentions } from '../../../lib/spot/find-mentions.ts';
import { openNames } from '../../../lib/spot/names.ts';
import { packNames } from '../../../lib/spot/pack.ts';
import { meaningsBy } from '../../spot/meanings.ts';
import type { Contestant, Mark, Names } from '../contestant.ts';

/** On Record, as it ships: a perhaps is a mark too. */
export const ours: Contestant = { id: 'ours', title: 'On Record', open: (names) => open(names) };

/** The same without what is only marked as a perhaps. */
export const oursSure: Contestant = {
  id: 'ours-sure',
  title: 'On Record, sure marks only',
  open(names) {
    const find = open(names);
    return (text) => find(text).filter(({ certainty }) => certainty === 'sure');
  },
};

/** The same without the sentences of undecided names being read: what a page's own cues decide. */
export const oursUnheard: Contestant = {
  id: 'ours-unheard',
  title: 'On Record, sentences unread',
  open: (names) => open(names, false),
};

function open({ named, full }: Names, reads = true): (text: string) => Mark[] {
  const index = openNames(packNames(named));
  const kinds = new Map(full.entities.map(({ id, kind }) => [id, kind]));
  const meanings = reads ? meaningsBy((id) => kinds.get(id) ?? 'group') : undefined;
  return (text) =>
    findMentions(text, index, meanings).map(
      ({ start, end, entity, alternatives = [], certainty, reason }) => ({
        start,
        end,
        entities: [entity, ...alternatives],
        certainty,
        rule: reason.rule,
      }),
    );
}
