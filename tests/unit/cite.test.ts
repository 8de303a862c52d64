import { createHash } from 'node:crypto';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { marked } from 'marked';
import papa from 'papaparse';
import { parseFragment, serialize } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import wtf from 'wtf_wikipedia';
import { citeFormats } from '../../lib/cite/formats.ts';
import { quotationLink } from '../../lib/cite/text-fragment.ts';
import type { CiteWords, Taken } from '../../lib/cite/types.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import { openRecord } from '../../lib/record/queries.ts';
import type { Source } from '../../lib/record/types.ts';
import { toStix } from '../../modules/record/export/stix.ts';
import { loadRecord } from '../../modules/record/load.ts';
import { annotations } from './annotation-schema.ts';
import { faultsBySchemaOrg } from './schema-org.ts';
import { stixBundle } from './stix-schema.ts';
import { takenFrom } from './taken-along.ts';

const words: CiteWords = {
  verb: (act) => act,
  said: (who, act) => `${who}: ${act}`,
  quoted: (text) => `«${text}»`,
  when: (date) => dateInWords(date, 'en'),
  noReply: 'No reply was found.',
  pageHead: 'The page',
  namesHead: 'Named',
  differsHead: 'Differs',
  written: (address, date) => `${address}, ${date}`,
  named: (name, times, context) => `${name} ${times}: ${context}`,
  differs: (says, recordSays) => `${says} / ${recordSays}`,
  origin: (date) => `On Record, reviewed ${date}`,
};
const ajv = new Ajv2020({ allErrors: true, discriminator: true });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
const faultsBy = (schema: object, value: unknown) => {
  const check = ajv.compile(schema);
  return check(value) ? [] : check.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();

/** What a title can hold that one format or another takes for its own signs. */
const awkward = 'A {braced} title_with 100 % & “quotes”, a|pipe, [brackets]; 永信至诚 — C:\\temp <b>bold</b>';

let taken: Taken;
let urls: string[];

beforeAll(() => {
  const full = loadRecord();
  const dossier = openRecord(full).dossier('flax-typhoon', []);
  if (!dossier) throw new Error('no dossier to cite');
  taken = structuredClone(takenFrom(dossier, full.recordDate));
  const source = taken.items[0]?.statement.sources[0];
  if (source) source.title = awkward;
  // Beside the record's own dates: one that is only a year, and none at all.
  const dates = taken.items.flatMap(({ statement }) => statement.sources);
  if (dates[1]) dates[1].published = '2024';
  if (dates[2]) dates[2].published = null;
  urls = [...new Set(taken.items.flatMap(({ statement }) => statement.sources.map(({ url }) => url)))];
});

async function written(id: string): Promise<string> {
  const format = citeFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return await format.write(taken, words, sha1);
}

const firstSource = (): Source => {
  const source = taken.items[0]?.statement.sources[0];
  if (!source) throw new Error('no source');
  return source;
};

describe('references, read by a reference manager', () => {
  it.each(['bibtex', 'ris', 'csl'])('%s: every source once, with title, address and date', async (id) => {
    const items = new Cite(await written(id)).data as {
      id: string;
      title: string;
      URL: string;
      issued?: { 'date-parts': number[][] };
    }[];
    expect(items.map(({ URL }) => URL)).toEqual(urls);
    const first = items[0];
    expect(first?.title.replace(/<\/?span[^>]*>/g, '')).toBe(awkward);
    const [year, month, day] = (firstSource().published ?? '').split('-').map(Number);
    expect(first?.issued?.['date-parts'][0]).toEqual([year, month, day]);
    if (id !== 'ris') expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  });

  it('Wikipedia: one template a source, fields whole', async () => {
    const lines = (await written('wikipedia')).trim().split('\n');
    expect(lines).toHaveLength(urls.length);
    const found = lines.flatMap((line) =>
      wtf(`It was said.<ref>${line.slice(2)}</ref>`)
        .references()
        .map((one) => one.json() as { template: string; type: string; url: string; title: string }),
    );
    expect(found.map(({ url }) => url)).toEqual(urls);
    for (const { type } of found) expect(type).toMatch(/^(web|news)$/);
    expect(lines[0]).toContain('a&#124;pipe, &#91;brackets&#93;');
  });
});

describe('text to paste', () => {
  it('Markdown: what is text stays text, every source is a link', async () => {
    const fragment = serialize(parseFragment(await marked.parse(await written('md'))));
    expect(fragment).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(fragment).not.toContain('<b>bold');
    for (const url of urls) expect(fragment).toContain(`href="${url.replaceAll('&', '&amp;')}`);
    expect(fragment.match(/<li>/g)).toHaveLength(taken.items.length);
  });

  it('HTML: parses to what was written, nothing of a title becomes markup', async () => {
    const text = await written('html');
    expect(serialize(parseFragment(text))).toBe(text);
    expect(text).not.toContain('<b>bold');
    expect(text.match(/<li>/g)).toHaveLength(taken.items.length);
  });

  it('plain text: who, what, when, where', async () => {
    const text = await written('text');
    const { statement } = taken.items[0] ?? {};
    expect(text).toContain(`${statement?.by[0]?.name}`);
    expect(text).toContain(statement?.text);
    for (const url of urls) expect(text).toContain(url);
  });

  it('a link to a quotation leads to its words and survives dashes and brackets', () => {
    const quote = { text: 'state-sponsored (so it said), 100 %', lang: 'en' };
    const link = quotationLink('https://example.org/a', quote);
    expect(link).toBe(
      'https://example.org/a#:~:text=state%2Dsponsored%20%28so%20it%20said%29%2C%20100%20%25',
    );
    expect(decodeURIComponent(new URL(link).hash)).toBe(`#:~:text=${quote.text}`);
    expect(quotationLink('https://example.org/a#part', quote)).toBe('https://example.org/a#part');
    expect(quotationLink('https://example.org/a', undefined)).toBe('https://example.org/a');
  });
});

describe('data', () => {
  it('CSV: a row a statement, cells whole', async () => {
    const { data, errors } = papa.parse<Record<string, string>>((await written('csv')).trimEnd(), {
      header: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row.statement)).toEqual(taken.items.map(({ statement }) => statement.id));
    expect(data.map((row) => row.text)).toEqual(taken.items.map(({ statement }) => statement.text));
  });

  it('JSON: the statements as the record has them', async () => {
    expect(JSON.parse(await written('json'))).toMatchObject({ title: 'Flax Typhoon', items: taken.items });
  });

  it('schema.org: a Claim a statement, with who makes it and where it appears', async () => {
    const { '@context': context, '@graph': graph } = JSON.parse(await written('claim'));
    expect(context).toBe('https://schema.org');
    expect(graph).toHaveLength(taken.items.length);
    expect(graph.flatMap(faultsBySchemaOrg)).toEqual([]);
    expect(faultsBySchemaOrg({ '@type': 'Claim', verdict: 'true', author: { '@type': 'Claim' } })).toEqual([
      'Claim has no verdict',
      'author is no Claim',
    ]);
    for (const one of graph)
      expect(one).toMatchObject({
        '@type': 'Claim',
        datePublished: expect.stringMatching(/^\d{4}(-\d\d){0,2}$/),
        author: expect.arrayContaining([expect.objectContaining({ name: expect.any(String) })]),
        appearance: expect.arrayContaining([
          expect.objectContaining({ url: expect.stringMatching(/^https?:/) }),
        ]),
      });
  });

  it('Web Annotation: each after the data model, with an id of its own; a quotation selects its place', async () => {
    const items = JSON.parse(await written('annotation')) as {
      id: string;
      target: { selector?: { exact: string } };
    }[];
    expect(faultsBy(annotations, items)).toEqual([]);
    expect(faultsBy(annotations, [{ ...items[0], target: { source: 'nowhere' } }])).toEqual([
      '/0/target/source must match format "uri"',
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const quotes = taken.items.flatMap(({ statement }) => statement.quote?.text ?? []);
    expect(items.flatMap(({ target }) => target.selector?.exact ?? [])).toEqual(quotes);
  });

  it('STIX: reports of disputes and notes on parties after the standard, the same ids every time', async () => {
    const text = await written('stix');
    const bundle = JSON.parse(text) as {
      objects: { id: string; type: string; object_refs?: string[]; description?: string }[];
    };
    expect(faultsBy(stixBundle, bundle)).toEqual([]);
    expect(faultsBy(stixBundle, JSON.parse(toStix(loadRecord())))).toEqual([]);
    const { objects } = bundle;
    const [one] = objects;
    expect(faultsBy(stixBundle, { ...bundle, objects: [{ ...one, id: 'identity--1' }] })).toHaveLength(1);
    const ids = objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = objects.flatMap(({ object_refs }) => object_refs ?? []);
    expect(refs.filter((id) => !ids.includes(id))).toEqual([]);
    const ofType = (type: string) => objects.filter((one) => one.type === type);
    expect(ofType('note')).toHaveLength(taken.items.length);
    expect(ofType('report')).toHaveLength(new Set(taken.items.map(({ dispute }) => dispute.id)).size);
    expect(await written('stix')).toBe(text);
  });
});
