import { datesIn } from '../date-words.ts';
import type { DateClaim, DateRule } from './rule.ts';

const publication =
  /\b(?:datepublished|datecreated|pubdate|publish\w*|posted|entry-date|post-date|dateline|byline|created|dt-published|article-date|story-date)\b|publish|pubdate/;
const revision = /\b(?:datemodified|updated?|modified|dt-updated|last-?mod)/;

/** `<time datetime>`: the one marked as the day of publication, else the first that is no teaser's or comment's. */
export const timeElement: DateRule = {
  id: 'time-element',
  find({ times, lang }) {
    const claims: DateClaim[] = [];
    for (const { datetime, text, marks, aside } of times) {
      if (aside || revision.test(marks) || /^\s*(?:last )?(?:updated|modified)/i.test(text)) continue;
      const [found] = [...datesIn(datetime, lang), ...datesIn(text, lang)];
      if (found === undefined) continue;
      const weight = publication.test(marks) ? 3 : claims.length === 0 ? 2 : 0;
      if (weight > 0) claims.push({ ...found, words: datetime || text, weight });
    }
    return claims.sort((a, b) => b.weight - a.weight).slice(0, 1);
  },
};
