import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { citeWords } from '../../components/cite/cite-words.ts';
import { takenFromPage } from '../../lib/browser/taken-from-page.ts';
import { citeFormats } from '../../lib/cite/formats.ts';
import { aboutPage } from '../../lib/reading/about-page.ts';
import { pageEvidence } from '../../lib/reading/evidence-of-page.ts';
import { findDifferences } from '../../lib/reading/find-differences.ts';
import { pageBrief } from '../../lib/reading/page-brief.ts';
import { openRecord } from '../../lib/record/queries.ts';
import { findInBlocks } from '../../lib/spot/find-mentions.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { loadRecord } from '../../modules/record/load.ts';
import { englishWords } from '../../scripts/words.ts';

const full = loadRecord();
const record = openRecord(full);
const index = openNames(packNames(namedEntities(full)));
const words = englishWords();

/** One frame as the page's script and the background would have it. */
function frame(url: string, texts: string[]) {
  const found = findInBlocks(texts, index);
  const blocks = texts.map((text, at) => ({ text, start: 0, heading: false, mentions: found[at] ?? [] }));
  const brief = pageBrief({ url, title: 'A page', lang: 'en' }, blocks);
  const named = [...new Set(brief.blocks.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))];
  return {
    brief,
    dossiers: named.flatMap((id) => record.dossier(id, named) ?? []),
    findings: findDifferences(brief, record),
    about: aboutPage(brief, record, '2026-11-23'),
  };
}
const frames = [
  frame('https://news.example.org/a', [
    'The U.S. Treasury put Integrity Technology Group on its list.',
    'The sanctions on Integrity Technology Group stem from the Salt Typhoon intrusions.',
  ]),
  frame('https://frame.example.net/', ['In a frame: Flax Typhoon.']),
];

test('every place in a bundle of several frames is where the text has it', () => {
  const { text, mentions, statements, reading } = pageEvidence(frames, ({ rule }) => rule);
  const all = mentions as { start: number; end: number; text: string; entity: string; name: string }[];
  expect(all.map(({ entity }) => entity)).toEqual(
    expect.arrayContaining(['integrity-tech', 'salt-typhoon', 'flax-typhoon']),
  );
  for (const { start, end, text: words } of all) expect(text.slice(start, end)).toBe(words);
  const { findings } = reading as { findings: { places: { start: number; end: number; text: string }[] }[] };
  expect(findings.length).toBeGreaterThan(0);
  for (const { places } of findings)
    for (const { start, end, text: words } of places) expect(text.slice(start, end)).toBe(words);
  expect(reading.frames).toEqual([
    { address: 'https://news.example.org/a', start: 0 },
    { address: 'https://frame.example.net/', start: text.indexOf('In a frame') },
  ]);
  expect(Object.keys(statements)).toContain('flax-typhoon');
});

const [first] = frames;
if (!first) throw new Error('there is no frame');
const taken = takenFromPage(
  {
    status: 'read',
    named: first.dossiers.map((dossier) => ({
      id: dossier.entity.id,
      name: dossier.entity.name,
      places: [
        {
          frame: 0,
          index: 1,
          text: dossier.entity.name,
          context: '… its [list] …',
          certainty: 'sure',
          reason: '',
        },
      ],
      dossier,
      differs: false,
    })),
    findings: first.findings,
    about: first.about,
    unmarked: 0,
  },
  { title: 'Sanctions', address: 'https://news.example.org/a', recordDate: full.recordDate },
);

test('a page that is taken along has each statement once, and what it says beside what the record says', () => {
  const ids = taken.items.map(({ dispute, statement }) => `${dispute.id} ${statement.id}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(taken.page?.findings[0]?.says).toContain('Salt Typhoon intrusions');
  expect(taken.page?.findings[0]?.recordSays).toContain('Flax Typhoon');
});

test.each(['text', 'md', 'html', 'json', 'annotation'])('%s tells of the page itself', async (id) => {
  const format = citeFormats.find((one) => one.id === id);
  const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();
  const text = (await format?.write(taken, citeWords(words), sha1)) ?? '';
  expect(text).toContain('https://news.example.org/a');
  expect(text).toContain('Salt Typhoon intrusions');
  if (id === 'annotation')
    expect(JSON.parse(text)[0]).toMatchObject({
      motivation: 'identifying',
      target: { source: 'https://news.example.org/a', selector: { type: 'TextQuoteSelector' } },
    });
});
