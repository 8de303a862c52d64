import { describe, expect, test } from 'vitest';
import {
  mostRead,
  newerHalf,
  newsFor,
  nothingRead,
  type Reading,
  readStoredReading,
  statementsOf,
  withNews,
  withRead,
} from '../../lib/dossier/since-read.ts';
import { openRecord } from '../../lib/record/queries.ts';
import type { FullRecord, Statement } from '../../lib/record/types.ts';
import type { Dossier } from '../../lib/record/views.ts';
import { smallRecord, statement } from './small-record.ts';

const day = Date.UTC(2026, 0, 2);

function dossierOf(full: FullRecord, id: string): Dossier {
  const dossier = openRecord(full).dossier(id);
  if (!dossier) throw new Error(`${id} is not in the small record.`);
  return dossier;
}
const readAll = (full: FullRecord, id: string, before: Reading = nothingRead) =>
  withRead(before, `entity/${id}`, statementsOf(dossierOf(full, id).disputes), day);

/** The small record with its first dispute's statements changed. */
function changed(change: (statements: Statement[]) => Statement[]): FullRecord {
  const full = smallRecord();
  const [first] = full.disputes;
  if (first) first.statements = change(first.statements);
  return full;
}
const newsAfter = (change: (statements: Statement[]) => Statement[], id = 'accused') =>
  withNews(dossierOf(changed(change), id), readAll(smallRecord(), id)).news;

describe('what is new since an entity was read', () => {
  test('is nothing where it was never read, or nothing has changed', () => {
    expect(withNews(dossierOf(smallRecord(), 'accused'), nothingRead).news).toBeUndefined();
    expect(newsAfter((all) => all)).toBeUndefined();
    const reading = readAll(smallRecord(), 'bystander');
    expect(withNews(dossierOf(smallRecord(), 'accused'), reading).news).toBeUndefined();
  });

  test('is a statement that came, with the day of the last reading', () => {
    expect(newsAfter((all) => [...all, statement('n3')])).toEqual({
      since: day,
      added: ['new-dispute n3'],
      changed: [],
    });
  });

  test.each<[what: string, change: Partial<Statement>, isNews: boolean]>([
    ['other words', { text: 'It says something else.' }, true],
    ['another date', { date: '2025-06-03' }, true],
    ['another act', { act: 'attributes' }, true],
    ['a quotation', { quote: { text: 'No.', lang: 'en' } }, true],
    ['a doubt', { doubt: 'Only one source has it.' }, true],
    ['no reply found', { noReplyFound: true }, true],
    ['the same from another source', { sources: ['release', 'release'] }, false],
  ])('%s: a change of the statement', (_, change, isNews) => {
    const news = newsAfter((all) => all.map((one) => (one.id === 'n1' ? { ...one, ...change } : one)));
    expect(news?.changed ?? []).toEqual(isNews ? ['new-dispute n1'] : []);
  });

  test('is not what was read with another of its parties meanwhile', () => {
    const full = changed((all) => [...all, statement('n3', { about: ['accused', 'bystander'] })]);
    const before = readAll(smallRecord(), 'bystander', readAll(smallRecord(), 'accused'));
    expect(withNews(dossierOf(full, 'accused'), before).news?.added).toEqual(['new-dispute n3']);
    const after = readAll(full, 'bystander', before);
    expect(withNews(dossierOf(full, 'accused'), after).news).toBeUndefined();
  });

  test('is none once it was read again', () => {
    const full = changed((all) => [...all, statement('n3')]);
    const reading = readAll(full, 'accused', readAll(smallRecord(), 'accused'));
    expect(withNews(dossierOf(full, 'accused'), reading).news).toBeUndefined();
  });

  test('is told of a dispute too', () => {
    const views = dossierOf(smallRecord(), 'accused').disputes[0]?.statements ?? [];
    const reading = withRead(nothingRead, 'dispute/new-dispute', views.slice(1), day);
    expect(newsFor('dispute/new-dispute', views, reading)?.added).toHaveLength(1);
  });
});

describe('what is remembered', () => {
  test('is small: a few letters a statement', () => {
    const reading = readAll(smallRecord(), 'accused');
    const statements = statementsOf(dossierOf(smallRecord(), 'accused').disputes).length;
    expect(JSON.stringify(reading).length).toBeLessThan(100 + statements * 16);
  });

  test('has an end: what was read longest ago goes first', () => {
    const read = Object.fromEntries(Array.from({ length: mostRead }, (_, at) => [`entity/${at}`, day + at]));
    const after = withRead({ read, seen: {} }, 'entity/newest', [], day + mostRead);
    expect(Object.keys(after.read)).toHaveLength(mostRead);
    expect(after.read).not.toHaveProperty('entity/0');
    expect(after.read).toHaveProperty('entity/newest');
    const half = newerHalf(after);
    expect(Object.keys(half.read)).toHaveLength(mostRead / 2);
    expect(half.read).toHaveProperty('entity/newest');
  });

  test('is nothing where something unreadable stands in the store', () => {
    for (const nothing of [undefined, null, 7, [], 'x'])
      expect(readStoredReading(nothing)).toEqual(nothingRead);
    expect(readStoredReading({ read: { 'entity/a': 1, 'entity/b': 'x' }, seen: 4 })).toEqual({
      read: { 'entity/a': 1 },
      seen: {},
    });
  });
});
