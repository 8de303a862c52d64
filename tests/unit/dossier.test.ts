import full from 'virtual:record/full';
import { describe, expect, test } from 'vitest';
import { dossierAddress, type Place, readPlace, writePlace } from '../../lib/dossier/address.ts';
import { externalLinks } from '../../lib/dossier/external-links.ts';
import { choicesIn, passes, readFilters } from '../../lib/dossier/filters.ts';
import { disputePage, entityPage, newestDisputes } from '../../lib/dossier/pages.ts';
import { binTimeline } from '../../lib/dossier/time-bins.ts';
import { layTimeline } from '../../lib/dossier/timeline.ts';
import { openRecord } from '../../lib/record/queries.ts';
import type { StatementView } from '../../lib/record/views.ts';
import { smallRecord } from './small-record.ts';

describe('the address', () => {
  const places: Place[] = [
    { show: 'find', text: '' },
    { show: 'find', text: '盐台风 100%/?#' },
    { show: 'entity', id: 'flax-typhoon', filters: {} },
    {
      show: 'dispute',
      id: 'one-2025',
      filters: {
        act: 'denies',
        by: 'us-treasury',
        source: 'primary',
        after: '2025-01-02',
        before: '2025-02-03',
      },
    },
    { show: 'entity', id: 'b', filters: { act: 'denies' }, written: '2025-01-06' },
  ];
  test.each(places)('leads back to the same place: %j', (place) => {
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  test('of the same filters is the same whatever their order', () => {
    const one = writePlace({ show: 'entity', id: 'a', filters: { source: 'news', act: 'answered' } });
    expect(one).toBe('#entity/a?act=answered&source=news');
    expect(dossierAddress('entity', 'a')).toBe('dossier.html#entity/a');
  });

  test.each(['', '#', '#nothing', '#entity/', '#entity', '#find', '#/x'])('%j is an empty search', (hash) => {
    expect(readPlace(hash)).toEqual({ show: 'find', text: '' });
  });

  test('bears what is no address', () => {
    expect(readPlace('#find/100%')).toEqual({ show: 'find', text: '100%' });
    expect(readPlace('#entity/a?act=shouts&after=2025-13&source=rumour&before=soon')).toEqual({
      show: 'entity',
      id: 'a',
      filters: {},
    });
  });

  test('may name a year or a month: from its first day, to its last', () => {
    expect(readFilters(new URLSearchParams('after=2024&before=2024'))).toEqual({
      after: '2024-01-01',
      before: '2024-12-31',
    });
    expect(readFilters(new URLSearchParams('after=2024-02&before=2024-02'))).toEqual({
      after: '2024-02-01',
      before: '2024-02-29',
    });
  });
});

describe('filters', () => {
  const page = entityPage(openRecord(smallRecord()), 'accused');
  const statements = page?.statements ?? [];
  const ids = (filters: Parameters<typeof passes>[1]) =>
    statements.filter((one) => passes(one, filters)).map(({ id }) => id);

  test('let all through when there are none', () => {
    expect(ids({})).toEqual(['o1', 'o0', 'n1', 'n2']);
  });

  test('keep a lane, an act, a speaker, a kind of source', () => {
    expect(ids({ act: 'answered' })).toEqual(['o0', 'n2']);
    expect(ids({ act: 'alleges' })).toEqual(['o1', 'n1']);
    expect(ids({ act: 'condemns' })).toEqual([]);
    expect(ids({ by: 'accused' })).toEqual(['o0', 'n2']);
    expect(ids({ source: 'primary' })).toHaveLength(4);
    expect(ids({ source: 'news' })).toEqual([]);
  });

  test('keep days from and to, both included', () => {
    expect(ids({ after: '2025-06-01' })).toEqual(['n1', 'n2']);
    expect(ids({ before: '2025-06-01' })).toEqual(['o1', 'o0', 'n1']);
    expect(ids({ after: '2025-06-02', act: 'alleged' })).toEqual([]);
  });

  test('keep what is dated to a year or month where it may lie within', () => {
    const dated = (date: string) => ({ ...(statements[0] as StatementView), date });
    expect(passes(dated('2025'), { after: '2025-06-01', before: '2025-06-30' })).toBe(true);
    expect(passes(dated('2025-05'), { after: '2025-06-01' })).toBe(false);
    expect(passes(dated('2024'), { after: '2025-01-01' })).toBe(false);
  });

  test('offer what occurs and nothing else', () => {
    expect(choicesIn(statements)).toEqual({
      acts: ['alleges', 'denies'],
      by: [expect.objectContaining({ id: 'accused' }), expect.objectContaining({ id: 'accuser' })],
      sources: ['primary'],
    });
  });
});

describe('the page', () => {
  const record = openRecord(smallRecord());

  test('of an entity holds its statements, disputes and neighbours', () => {
    const page = entityPage(record, 'accused');
    expect(page?.disputes.map(({ id }) => id)).toEqual(['new-dispute', 'old-dispute']);
    expect(page?.related).toEqual([
      { entity: expect.objectContaining({ id: 'accuser' }), statements: 3 },
      { entity: expect.objectContaining({ id: 'bystander' }), statements: 1 },
    ]);
    expect(entityPage(record, 'nobody')).toBeUndefined();
  });

  test('of a dispute holds all its statements, its parties and the disputes beside it', () => {
    const page = disputePage(record, 'old-dispute');
    expect(page?.dispute.statements.map(({ id }) => id)).toEqual(['o1', 'o0', 'o2']);
    expect(page?.parties[0]?.entity.id).toBe('accused');
    expect(page?.related.map(({ id }) => id)).toEqual(['new-dispute']);
    expect(disputePage(record, 'nothing')).toBeUndefined();
  });

  test('names the newest disputes first', () => {
    expect(newestDisputes(record, 1).map(({ id, newest }) => [id, newest])).toEqual([
      ['new-dispute', '2025-06-02'],
    ]);
  });

  test('can be made of every entity and dispute of the record', () => {
    const real = openRecord(full);
    for (const { id } of full.entities) expect(entityPage(real, id)?.dossier.entity.id).toBe(id);
    for (const { id, statements } of full.disputes)
      expect(disputePage(real, id)?.dispute.statements).toHaveLength(statements.length);
  });

  test('links ids to the catalogues they come from', () => {
    expect(externalLinks({ attack: 'G0006', misp: '1cb7-d', wikidata: 'Q5' }).map(({ url }) => url)).toEqual([
      'https://attack.mitre.org/groups/G0006/',
      'https://misp-galaxy.org/threat-actor/#:~:text=1cb7%2Dd',
      'https://www.wikidata.org/wiki/Q5',
    ]);
    expect(externalLinks({ attack: 'S0001' })[0]?.url).toBe('https://attack.mitre.org/software/S0001/');
    expect(externalLinks({})).toEqual([]);
  });
});

describe('the timeline', () => {
  const dated = (dates: string[], lane: 'alleged' | 'answered' = 'alleged') =>
    dates.map((date, at) => ({ id: `${at}`, lane, date }));

  test('places points by date, and no two in one place', () => {
    const many = dated(Array.from({ length: 60 }, () => '2025-01-03'));
    const { points } = layTimeline([...many, { id: 'last', lane: 'answered', date: '2025-12' }], 25);
    expect(new Set(points.map(({ column, row, lane }) => `${column} ${row} ${lane}`)).size).toBe(61);
    expect(points.every(({ column }) => column >= 0 && column < 25)).toBe(true);
    expect(points.at(-1)?.column).toBeGreaterThan(20);
  });

  test('says how high it stands above and below the line', () => {
    const { above, below } = layTimeline(
      [...dated(['2024', '2025-01-01', '2025-01-01']), { id: 'x', lane: 'answered', date: '2025-01-01' }],
      40,
    );
    expect([above, below]).toEqual([2, 1]);
  });

  test.each([
    [['2013-02-18', '2026-03-01'], 50, '2014'],
    [['2013-02-18', '2026-03-01'], 20, '2020'],
    [['2025-01-03', '2025-09-01'], 50, '2025-03'],
    [['2025-01-03', '2025-01-04'], 50, '2025-01'],
  ])('marks beginnings of years or months that have room: %j on %i columns', (dates, columns, tick) => {
    const { ticks } = layTimeline(dated(dates), columns);
    expect(ticks.map(({ date }) => date)).toContain(tick);
    for (const [at, { column }] of ticks.entries())
      if (at > 0) expect(column - (ticks[at - 1]?.column ?? 0)).toBeGreaterThanOrEqual(4);
  });
});

test('the timeline parts what a page could know from what came since, however many there are', () => {
  const said = (date: string, at: number) => ({ id: `${date} ${at}`, lane: 'alleged' as const, date });
  const many = ['2025-01-03', '2025-01-05'].flatMap((date) =>
    Array.from({ length: 20 }, (_, at) => said(date, at)),
  );
  const { points, writtenBefore = -1 } = layTimeline(many, 30, '2025-01-04');
  for (const { id, column } of points) expect(column < writtenBefore).toBe(id.startsWith('2025-01-03'));
});

describe('the small timeline', () => {
  const said = (date: string, lane: 'alleged' | 'answered' | 'other' = 'alleged') => ({ date, lane });

  test('has one sign at most for each lane of a column, and every statement in one', () => {
    const lanes = ['alleged', 'answered', 'other'] as const;
    const many = Array.from({ length: 60 }, (_, at) =>
      said(`20${10 + Math.floor(at / 4)}-01`, lanes[at % 3]),
    );
    const { bins } = binTimeline(many, 14);
    expect(new Set(bins.map(({ column, lane }) => `${column} ${lane}`)).size).toBe(bins.length);
    expect(bins.flatMap(({ statements }) => statements)).toHaveLength(60);
    expect(bins.every(({ column }) => column >= 0 && column < 14)).toBe(true);
    expect(bins.map(({ column }) => column)).toEqual(bins.map(({ column }) => column).sort((a, b) => a - b));
  });

  test.each([
    ['2024-12-30', 0],
    ['2025-01-04', 1],
    ['2025-01-05', 2],
    ['2026-06', 3],
  ])('parts what a page of %s could know from what came since', (written, known) => {
    const dates = ['2025-01-03', '2025-01-05', '2025-01-06'];
    const { bins, writtenBefore = -1 } = binTimeline(
      dates.map((date) => said(date)),
      14,
      written,
    );
    const left = bins.filter(({ column }) => column < writtenBefore);
    expect(left.flatMap(({ statements }) => statements.map(({ date }) => date))).toEqual(
      dates.slice(0, known),
    );
  });

  test('is no wider for a page that was written long after', () => {
    const { bins, writtenBefore, ticks } = binTimeline([said('2013-02'), said('2013-03')], 14, '2026-11-01');
    expect(bins.map(({ column }) => column)).toEqual([0]);
    expect(writtenBefore).toBe(13);
    expect(ticks.length).toBeLessThanOrEqual(4);
  });
});
