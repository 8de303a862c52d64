import type { Rule } from '../rule.ts';

/** "GRU" on a page that elsewhere says "officers of the GRU": a word keeps its meaning over a page. */
export const sameWord: Rule = {
  id: 'sameWord',
  judge: ({ candidate, owner, page, heard }) => {
    if (heard?.certainty === 'not') return null;
    const { name, shown } = page.heard.sure.get(page.index.idOf(owner.entity)) ?? {};
    return shown !== undefined && name === candidate.text
      ? { certainty: 'sure', values: [candidate.text, shown] }
      : null;
  },
};
