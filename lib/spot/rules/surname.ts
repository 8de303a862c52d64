import type { Candidate } from '../candidates.ts';
import type { Rule } from '../rule.ts';

/** "Mao said" on a page that names Mao Ning, unless another Mao was named since. */
export const surname: Rule = {
  id: 'surname',
  judge: ({ candidate, owner, page, block }) => {
    if (!owner.surname) return null;
    const full = page.people.get(owner.entity) ?? page.named.get(owner.entity);
    if (full === undefined || isSomebodyElses(candidate, owner.entity, block)) return null;
    return { certainty: 'sure', values: [candidate.text, full] };
  },
};

/** Whether the last longer name with this surname in front of it, in its block, is none of this person's. */
function isSomebodyElses(
  { text: name, start }: Candidate,
  entity: number,
  block: { text: string; candidates: readonly Candidate[] },
): boolean {
  // A first name that is none of theirs stands before it.
  if (/[\p{L}ー][・·]$/u.test(block.text.slice(Math.max(0, start - 2), start))) return true;
  const escaped = name.replace(/[^\p{L}]/gu, '\\$&');
  const longer = new RegExp(
    `(?<!\\p{L})(?:\\p{Lu}[\\p{L}'’-]+ ${escaped}(?!\\p{L})|${escaped} \\p{Lu}\\p{Ll}+)|[\\p{L}ー]+[・·]${escaped}`,
    'gu',
  );
  const [last] = [...block.text.slice(0, start).matchAll(longer)].slice(-1);
  if (last === undefined) return false;
  const until = last.index + last[0].length;
  return !block.candidates.some(
    (other) =>
      other.start < until &&
      other.end > last.index &&
      other.owners.some((one) => one.entity === entity && (!one.surname || !other.runsOn)),
  );
}
