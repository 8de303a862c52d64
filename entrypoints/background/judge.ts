import type { SentenceAsked } from '../../lib/browser/protocol.ts';
import { meaningOf } from '../../lib/reading/meaning/meaning.ts';
import { findSayings, type Saying } from '../../lib/reading/saying.ts';
import { type Compromise, taggedBy } from '../../lib/reading/stance/tagger.ts';
import type { ReadWords } from '../../lib/reading/stance/types.ts';
import type { Meaning, OpenName } from '../../lib/spot/heard.ts';
import { theRecord } from './record.ts';

let reader: Promise<ReadWords> | undefined;

/** compromise, made ready when the first sentence is to be read: no page that nobody asks about pays for it. */
function theReader(): Promise<ReadWords> {
  reader ??= import('compromise/two').then((module) => taggedBy(module.default as unknown as Compromise));
  return reader;
}

/** What the sentence around a mention says, or null where that is not plain. */
export async function sayingAt({ text, mentions, at }: SentenceAsked): Promise<Saying | null> {
  const [record, read] = await Promise.all([theRecord(), theReader()]);
  const sayings = findSayings(text, mentions, read, (id) => record.ref(id).kind);
  return sayings.find(({ start, end }) => at >= start && at < end) ?? null;
}

/** So many sentences are remembered: a page that is opened again, or repeats itself, is not read again. */
const mostKept = 500;
const kept = new Map<string, Meaning | null>();

/** What the sentences of open names say, for each in turn; null where a sentence does not say, or the record has changed. */
export async function meaningsOf(open: readonly OpenName[]): Promise<(Meaning | null)[]> {
  const [record, read] = await Promise.all([theRecord(), theReader()]);
  return open.map((one) => {
    const key = JSON.stringify(one);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const kind = record.entity(one.entity)?.kind;
    const meaning = kind ? meaningOf(one, kind, read) : null;
    kept.set(key, meaning);
    const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return meaning;
  });
}
