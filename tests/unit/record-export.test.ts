import { describe, expect, it } from 'vitest';
import { faultLine, parseDispute, parseEntity } from '../../lib/record/parse.ts';
import { toCsv } from '../../modules/record/export/csv.ts';
import { toMarkdown } from '../../modules/record/export/markdown.ts';
import { toStix } from '../../modules/record/export/stix.ts';
import { countRecord, weakStatements } from '../../modules/record/figures.ts';
import { stubOf } from '../../modules/record/stub.ts';
import { dispute, smallRecord, statement } from './small-record.ts';

describe('taking the record along', () => {
  it('as CSV: one line a statement, quoted, and no cell that a spreadsheet would run', () => {
    const full = { ...smallRecord(), disputes: [dispute('d', [statement('s', { text: '=1+1, "two"' })])] };
    const [head, line, end] = toCsv(full).split('\r\n');
    expect(head?.startsWith('dispute,statement,date,by,act')).toBe(true);
    expect(line).toContain(`"'=1+1, ""two"""`);
    expect(end).toBe('');
  });

  it('as STIX: ids are unique, references lead somewhere, twice the same bytes', () => {
    const text = toStix(smallRecord());
    const { objects } = JSON.parse(text) as { objects: { id: string; object_refs?: string[] }[] };
    const ids = objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(objects.flatMap(({ object_refs }) => object_refs ?? []).filter((id) => !ids.includes(id))).toEqual(
      [],
    );
    expect(toStix(smallRecord())).toBe(text);
  });

  it('as Markdown: who, what, when and where to read it', () => {
    expect(toMarkdown(smallRecord())).toContain(
      '- **1 June 2025** · The accuser · alleges: What n1 says. ([The ministry](https://example.org/new-dispute))',
    );
  });
});

it('counts what stands on a primary or edited source, and what has a reply', () => {
  const full = smallRecord();
  const [source] = full.disputes[1]?.sources ?? [];
  if (source) Object.assign(source, { type: 'news', url: 'https://copies.example.net/x' });
  expect(countRecord(full, new Set())).toMatchObject({
    statements: 5,
    wellSourced: 2,
    allegations: 2,
    replied: 2,
  });
  expect(weakStatements(full, new Set())).toHaveLength(3);
  expect(countRecord(full, new Set(['copies.example.net'])).wellSourced).toBe(5);
});

it.each(['entity', 'dispute'] as const)('a new %s that is not filled in says what is to be done', (what) => {
  const stub = stubOf(what, 'some-thing');
  const parsed = what === 'entity' ? parseEntity(stub, 'x.json') : parseDispute(stub, 'x.json');
  const lines = parsed.ok ? [] : parsed.faults.map(faultLine);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/^x\.json › .+ › .+\.$/);
});
