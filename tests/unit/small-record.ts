import type { Dispute, Entity, FullRecord, Statement } from '../../lib/record/types.ts';

/** An invented record, small enough to know by heart. */
export const entity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'agency',
  names: [{ text: `The ${id}`, lang: 'en' }],
  ...more,
});

export const statement = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  by: ['accuser'],
  act: 'alleges',
  about: ['accused'],
  date: '2025-01-03',
  text: `What ${id} says.`,
  sources: ['release'],
  ...more,
});

export const dispute = (id: string, statements: Statement[]): Dispute => ({
  id,
  title: `The ${id}`,
  summary: 'One said it, the other denied it.',
  statements,
  sources: [
    {
      id: 'release',
      publisher: 'The ministry',
      title: 'The release',
      url: `https://example.org/${id}`,
      published: '2025-01-03',
      type: 'primary',
      lang: 'en',
    },
  ],
  discrepancies: [],
});

export const smallRecord = (): FullRecord => ({
  recordDate: '2026-01-01',
  entities: [
    entity('accused', { kind: 'company', country: 'CN' }),
    entity('accuser', { partOf: 'parent' }),
    entity('bystander'),
    entity('parent', { kind: 'government', marked: false }),
  ],
  disputes: [
    dispute('new-dispute', [
      statement('n1', { date: '2025-06-01', about: ['accused', 'bystander'] }),
      statement('n2', { by: ['accused'], act: 'denies', date: '2025-06-02', inReplyTo: ['n1'] }),
    ]),
    dispute('old-dispute', [
      statement('o1'),
      statement('o0', { by: ['accused'], act: 'denies', about: ['accuser'], inReplyTo: ['o1'] }),
      statement('o2', { by: ['parent'], act: 'confirms', about: ['bystander'], noReplyFound: true }),
    ]),
  ],
});
