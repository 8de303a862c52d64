import type { OpenRecord } from '../record/queries.ts';
import { findSlips } from './find-slips.ts';
import { findMixedUps } from './mixed-up.ts';
import type { Finding, PageBrief } from './types.ts';

/** Everything in which the page differs from the record: names mixed up first, then numbers, dates, names and words. */
export function findDifferences(brief: PageBrief, record: OpenRecord): Finding[] {
  return [...findMixedUps(brief, record), ...findSlips(brief, record)];
}
