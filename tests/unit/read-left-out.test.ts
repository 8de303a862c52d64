import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../modules/record/load.ts';
import { leftOutPages, leftOutReader } from '../../scripts/eval/left-out.ts';

const read = leftOutReader(loadRecord());
const pages = leftOutPages();

describe('what a page leaves out', () => {
  it.each(pages.map((page) => [page.id, page] as const))(
    'says nothing of %s that a careful reader would not',
    (_, page) => {
      expect(read(page).filter((id) => !page.misses.includes(id))).toEqual([]);
    },
  );

  it('is said of most pages that a careful reader would say it of', () => {
    const wanted = pages.flatMap(({ misses }) => misses).length;
    expect(pages.flatMap(read).length / wanted).toBeGreaterThanOrEqual(0.75);
  });

  it('holds each party to its own answer: who is heard is not missed', () => {
    const missed = (id: string) => pages.filter((page) => page.id === id).flatMap(read);
    expect(missed('integrity-embassy-only')).toEqual(['itus-06']);
    expect(missed('integrity-company-only')).toEqual(['itus-05']);
  });
});
