import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergePack } from '../../lib/packs/merge.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { faultLine } from '../../lib/record/parse.ts';
import { makeSieve } from '../../lib/spot/make-sieve.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { packNames } from '../../lib/spot/pack.ts';
import type { NamedEntity } from '../../lib/spot/types.ts';
import { loadRecord } from '../../modules/record/load.ts';
import type { Packed } from './in-page/main.ts';

/** Entities with exactly `count` names: the record's, those of the packs in `folder`, and made-up ones after these. */
export function namesUpTo(count: number, folder?: string): NamedEntity[] {
  let record = loadRecord();
  for (const file of folder === undefined
    ? []
    : readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const pack = readPack(readFileSync(join(folder ?? '', file), 'utf8'), file);
    if (!pack.ok) throw new Error(pack.faults.map(faultLine).join('\n'));
    record = mergePack(record, pack.value);
  }
  const taken: NamedEntity[] = [];
  let left = count;
  for (const entity of namedEntities(record)) {
    if (left === 0) break;
    const names = entity.names.slice(0, left);
    taken.push({ ...entity, names });
    left -= names.length;
  }
  const known = new Set(taken.flatMap(({ names }) => names.map(({ text }) => text.toLowerCase())));
  for (const text of madeUp()) {
    if (left === 0) break;
    if (known.has(text.toLowerCase())) continue;
    known.add(text.toLowerCase());
    taken.push({ id: text.toLowerCase().replace(' ', '-'), kind: 'group', names: [{ text }] });
    left--;
  }
  return taken;
}

const heads = 'Bar Cal Dor Fen Gal Hol Jar Kel Lor Mar Nor Pel Quin Ral Sol Tar Ul Vor Wen Yar Zol'.split(
  ' ',
);
const tails = 'ack bern dale eth forn grim hast ick land mire nock orth rad send tham uld vane wick'.split(
  ' ',
);

/** Two-word names, always the same ones in the same order. */
function* madeUp(): Generator<string> {
  const words = heads.flatMap((head) => tails.map((tail) => `${head}${tail}`));
  for (let by = 1; by < words.length; by++)
    for (const [at, word] of words.entries()) yield `${word} ${words[(at * 7 + by) % words.length]}`;
}

/** Names as pages get them: the index, and what is known of it before it is fetched. */
export function packedNames(entities: readonly NamedEntity[]): Packed {
  return { packed: packNames(entities), sieve: JSON.stringify(makeSieve(entities)) };
}
