import type { PageAnswer } from '../../lib/browser/protocol.ts';
import { aboutPage } from '../../lib/reading/about-page.ts';
import { findDifferences } from '../../lib/reading/find-differences.ts';
import type { PageBrief } from '../../lib/reading/types.ts';
import { dayOf } from '../../lib/record/dates.ts';
import { type OpenRecord, openRecord } from '../../lib/record/queries.ts';

let opened: Promise<OpenRecord> | undefined;

/** The full record, opened when it is first asked for: most wake-ups of the background have no need of it. */
export function theRecord(): Promise<OpenRecord> {
  opened ??= import('virtual:record/full').then((module) => openRecord(module.default));
  return opened;
}

/** What the record has on a page: a dossier for each entity named there, and where the page differs. */
export async function answerPage(brief: PageBrief): Promise<PageAnswer> {
  const record = await theRecord();
  const ids = new Set<string>();
  for (const { mentions } of brief.blocks)
    for (const { entity, alternatives } of mentions)
      for (const id of [entity, ...(alternatives ?? [])]) ids.add(id);
  const findings = findDifferences(brief, record);
  // A finding names what the record says instead, which the page may not.
  for (const finding of findings) if (finding.kind === 'mixed-up') ids.add(finding.recordSays);
  const named = [...ids];
  return {
    dossiers: named.flatMap((id) => record.dossier(id, named) ?? []),
    findings,
    about: aboutPage(brief, record, dayOf(Date.now())),
  };
}

/** How large the record is and how old. */
export async function aboutRecord(): Promise<{
  recordDate: string;
  entities: number;
  disputes: number;
  statements: number;
}> {
  const { full } = await theRecord();
  return {
    recordDate: full.recordDate,
    entities: full.entities.length,
    disputes: full.disputes.length,
    statements: full.disputes.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}
