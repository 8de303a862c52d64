import { buildSearchIndex } from '../../../lib/search/search-index.ts';
import type { Findable } from '../../../lib/search/types.ts';
import { figure, table } from '../figures.ts';
import type { Lab } from '../lab.ts';

const typedNames = 60;
const longestTyped = 24;

/**
 * Looking names up as one types: what each key press costs, over names typed letter by letter, as they are and with
 * two letters swapped. Processor time of this Node, for it is the same code and what else the machine does is not it.
 */
export async function run(lab: Lab): Promise<string> {
  const rows = [5000, 50_000].map((count) => {
    const entities = lab.names(count);
    const findables = entities.map(
      ({ id, names }): Findable => ({
        kind: 'group',
        id,
        names: names.map(({ text }) => ({ text, lang: 'en' })),
        weight: 1,
      }),
    );
    const before = processorTime();
    const index = buildSearchIndex(findables);
    const made = processorTime() - before;
    const times = keyPresses(findables.flatMap(({ names }) => names.map(({ text }) => text)))
      .map((typed) => {
        const before = processorTime();
        index.find(typed);
        return processorTime() - before;
      })
      .sort((a, b) => a - b);
    const at = (share: number): string => figure(times[Math.floor((times.length - 1) * share)] ?? 0);
    return [count, times.length, figure(made), at(0.5), at(0.99), at(1)].map(String);
  });
  const head = ['names', 'key presses', 'index made', 'median', '99 of 100 within', 'longest'];
  return `milliseconds\n${table(head, rows)}`;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Every beginning of some names from all over the list, then the same with the third and fourth letter swapped. */
function keyPresses(texts: readonly string[]): string[] {
  const some = Array.from(
    { length: typedNames },
    (_, at) => texts[Math.floor((at * texts.length) / typedNames)] ?? '',
  );
  const misspelt = some.map((text) => text.replace(/^(..)(.)(.)/u, '$1$3$2'));
  return [...some, ...misspelt].flatMap((text) =>
    Array.from({ length: Math.min(text.length, longestTyped) }, (_, at) => text.slice(0, at + 1)),
  );
}
