import { describe, expect, it } from 'vitest';
import { openRecord } from '../../lib/record/queries.ts';
import { smallRecord } from './small-record.ts';

const open = () => openRecord(smallRecord());

describe('what the card shows of an entity', () => {
  it('puts the newest dispute first when the page names nobody else', () => {
    expect(
      open()
        .dossier('accused')
        ?.disputes.map(({ id }) => id),
    ).toEqual(['new-dispute', 'old-dispute']);
  });

  it('puts the dispute first that shares most parties with the page', () => {
    const { disputes } = open().dossier('accused', ['accused', 'parent', 'accuser']) ?? {};
    expect(disputes?.map(({ id }) => id)).toEqual(['old-dispute', 'new-dispute']);
  });

  it('shows a reply after what it answers on the same day, and the two point at each other', () => {
    const [view] = open().dossier('accuser', ['parent'])?.disputes.slice(0, 1) ?? [];
    expect(view?.statements.map(({ id, answeredBy, inReplyTo }) => [id, answeredBy, inReplyTo])).toEqual([
      ['o1', ['o0'], []],
      ['o0', [], ['o1']],
    ]);
  });

  it('brings along what answers a statement about the entity, and leaves out the rest of the dispute', () => {
    const dossier = open().dossier('bystander', ['bystander', 'accused', 'accuser']);
    expect(dossier?.disputes.map((view) => view.statements.map(({ id }) => id))).toEqual([
      ['n1', 'n2'],
      ['o2'],
    ]);
    expect(dossier?.counts).toEqual({ alleged: 1, answered: 1, other: 1 });
  });

  it('names parties, and gives each statement its sources in full', () => {
    const dossier = open().dossier('accuser');
    expect(dossier?.partOf).toEqual({ id: 'parent', name: 'The parent', kind: 'government' });
    const [first] = dossier?.disputes[0]?.statements ?? [];
    expect(first?.about[0]).toEqual({ id: 'accused', name: 'The accused', kind: 'company', country: 'CN' });
    expect(first?.sources[0]?.url).toBe('https://example.org/new-dispute');
  });

  it('knows nothing of a stranger', () => {
    expect(open().dossier('stranger')).toBeUndefined();
    expect(open().ref('stranger').name).toBe('stranger');
  });
});

it('places discrepancies in their dispute with their sources resolved', () => {
  const full = smallRecord();
  full.disputes[0]?.discrepancies.push({
    id: 'mix',
    text: 'Two names are mixed up.',
    sides: [
      { says: 'This.', sources: ['release'] },
      { says: 'That.', sources: ['release'] },
    ],
  });
  const [found] = openRecord(full).discrepancies();
  expect(found?.dispute).toBe('new-dispute');
  expect(found?.sides[1]?.sources[0]?.publisher).toBe('The ministry');
});
