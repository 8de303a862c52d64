import type { Candidate } from './candidates.ts';
import type { NameIndex } from './names.ts';

/** What may stand between a name and the other name that it introduces. */
const opens = /^ ?[(（]["“«「']?(?:the |or |el |la |le |l['’]|die |der |das )?$/;
const closes = /^["”»」']?[)）,，;]/;

/**
 * Parties whose full name and short name stand side by side, as in "Centro Nacional de Inteligencia (CNI)": each says what
 * the other means, though both may mean something else alone. A body that other countries have too, such as a ministry,
 * takes more than that.
 */
export function introduced(
  text: string,
  candidates: readonly Candidate[],
  { homes }: NameIndex,
): { entity: number; text: string }[] {
  return candidates.flatMap((full, at) => {
    const short = candidates[at + 1];
    if (!short || !opens.test(text.slice(full.end, short.start)) || !closes.test(text.slice(short.end)))
      return [];
    if (full.runsOn || short.text === full.text) return [];
    const both = full.owners.find(
      ({ entity, cased }) =>
        cased &&
        (homes[entity] === ' ' || homes[entity] === full.country) &&
        short.owners.some((other) => other.cased && other.entity === entity),
    );
    return both ? [{ entity: both.entity, text: text.slice(full.start, short.end + 1) }] : [];
  });
}
