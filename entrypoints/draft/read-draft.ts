import names from 'virtual:record/names';
import type { DraftMark, DraftReading } from '../../components/draft/draft-view.ts';
import type { MessageKey, Words } from '../../lib/browser/i18n.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { pageBrief } from '../../lib/reading/page-brief.ts';
import { plainBlocks } from '../../lib/reading/plain-blocks.ts';
import { plainParts } from '../../lib/reading/plain-parts.ts';
import { findInBlocks } from '../../lib/spot/find-mentions.ts';
import { type NameIndex, openNames } from '../../lib/spot/names.ts';

let index: NameIndex | undefined;

/** Reads a text as a page is read. It goes to the extension's own background and nowhere else, and is not kept. */
export async function readDraft(text: string, writtenOn: string, words: Words): Promise<DraftReading> {
  index ??= openNames(names);
  const plain = plainBlocks(text);
  const texts = plain.map((block) => block.text);
  const found = findInBlocks(texts, index);
  const blocks = plain.map((block, at) => ({ ...block, mentions: found[at] ?? [] }));
  const { dossiers, findings, about } = await toBackground('record/answer', {
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
        shape: differs ? 'double' : mention.certainty === 'sure' ? 'solid' : 'dotted',
        reason: words.say(`reason_${mention.reason.rule}` as MessageKey, ...mention.reason.values),
      };
    }),
  );
  const times = (id: string) => marks.filter(({ entity }) => entity === id).length;
  const named = dossiers
    .map((dossier) => ({ dossier, times: times(dossier.entity.id) }))
    .filter((one) => one.times > 0)
    .sort((a, b) => b.times - a.times);
  return { text, marks, named, findings, about };
}
