import names from 'virtual:record/names';
import type { DraftMark, DraftReading } from '../../components/draft/draft-view.ts';
import { mostAsked } from '../../lib/browser/hearing.ts';
import type { MessageKey, Words } from '../../lib/browser/i18n.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { askAbout } from '../../lib/reading/meaning/may-say.ts';
import { pageBrief } from '../../lib/reading/page-brief.ts';
import { plainBlocks } from '../../lib/reading/plain-blocks.ts';
import { plainParts } from '../../lib/reading/plain-parts.ts';
import { openPage } from '../../lib/spot/find-mentions.ts';
import { Heard } from '../../lib/spot/heard.ts';
import { type NameIndex, openNames } from '../../lib/spot/names.ts';
import type { Mention } from '../../lib/spot/types.ts';

let index: NameIndex | undefined;

/** Reads a text as a page is read. It goes to the extension's own background and nowhere else, and is not kept. */
export async function readDraft(text: string, writtenOn: string, words: Words): Promise<DraftReading> {
  index ??= openNames(names);
  const plain = plainBlocks(text);
  const texts = plain.map((block) => block.text);
  const found = await findNames(texts, index);
  if (found.every((mentions) => mentions.length === 0))
    return { text, marks: [], named: [], findings: [], about: { unheard: [], quotes: [] } };
  const blocks = plain.map((block, at) => ({ ...block, mentions: found[at] ?? [] }));
  const { dossiers, findings, about } = await toBackground('page/brief', {
    ...pageBrief({ url: '', title: '', lang: '' }, blocks),
    page: plainParts(texts),
    writtenOn,
  });
  const marks = blocks.flatMap(({ start, mentions }, block) =>
    mentions.map((mention): DraftMark => {
      const differs = findings.some(
        ({ about, places }) =>
          about.includes(mention.entity) &&
          places.some(
            (place) => place.block === block && place.start < mention.end && place.end > mention.start,
          ),
      );
      return {
        start: start + mention.start,
        end: start + mention.end,
        entity: mention.entity,
        sure: mention.certainty === 'sure',
        alternatives: mention.alternatives ?? [],
        shape: differs ? 'double' : mention.certainty === 'sure' ? 'solid' : 'dotted',
        reason: words.say(`reason_${mention.reason.rule}` as MessageKey, ...mention.reason.values),
      };
    }),
  );
  const named = dossiers
    .map((dossier) => {
      const own = marks.filter(({ entity }) => entity === dossier.entity.id);
      const perhaps = own.some(({ sure }) => sure) ? undefined : own[0]?.reason;
      const others = dossiers.filter(({ entity: { id } }) =>
        own.some(({ alternatives }) => alternatives.includes(id)),
      );
      return { dossier, times: own.length, perhaps, others };
    })
    .filter((one) => one.times > 0)
    .sort((a, b) => b.times - a.times);
  return { text, marks, named, findings, about };
}

/** The names in each paragraph; those that the text leaves open are decided by their sentences, read in the background. */
async function findNames(texts: readonly string[], index: NameIndex): Promise<Mention[][]> {
  const heard = new Heard();
  const spotter = openPage(index, heard);
  const read = texts.map((text) => spotter.read(text));
  const asked = read
    .flatMap((hits) => spotter.open(hits))
    .flatMap((name) => {
      const about = askAbout(name);
      return about ? [{ name, about }] : [];
    })
    .slice(0, mostAsked);
  if (asked.length > 0) {
    const meanings = await toBackground(
      'page/meanings',
      asked.map(({ about }) => about),
    );
    for (const [at, { name }] of asked.entries()) heard.note(name, meanings[at] ?? null);
  }
  return read.map((hits) => spotter.decide(hits));
}
