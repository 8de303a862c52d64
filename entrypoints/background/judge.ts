import type { SentenceAsked } from '../../lib/browser/protocol.ts';
import { findSayings, type Saying } from '../../lib/reading/saying.ts';
import { type Compromise, taggedBy } from '../../lib/reading/stance/tagger.ts';
import type { ReadWords } from '../../lib/reading/stance/types.ts';
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
