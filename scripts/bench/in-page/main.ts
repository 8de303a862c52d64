import { openCard } from '../../../entrypoints/card/open-card.ts';
import { runOnPage } from '../../../entrypoints/page.content/page.ts';
import { handOver } from '../../../lib/browser/card-handoff.ts';
import { handOverSpot } from '../../../lib/browser/spot-handoff.ts';
import { openNames } from '../../../lib/spot/names.ts';
import { openSieve } from '../../../lib/spot/sieve.ts';
import { scripts } from './browser.ts';
import { changePage } from './change.ts';
import { jobs, type Opened, openFound } from './jobs.ts';
import { type Matcher, matchers } from './matchers.ts';
import { trieSource } from './trie-source.ts';

const made = new Map<string, Matcher>();
let opened: Opened;

/** Names as pages get them. */
export interface Packed {
  packed: string;
  sieve: string;
}

/** What benches call in a page. Times in milliseconds. */
const bench = {
  /** Makes a matcher ready; gives how long that took. */
  make(id: string, names: readonly string[], { packed, sieve }: Packed): number {
    const begun = performance.now();
    const matcher = matchers[id]?.(names, packed, sieve);
    if (!matcher) throw new Error(`There is no matcher called ${id}.`);
    made.set(id, matcher);
    return performance.now() - begun;
  },
  /** Looks once through the texts of each page. */
  match(id: string, pages: readonly (readonly string[])[]): number {
    const matcher = made.get(id);
    let found = 0;
    const begun = performance.now();
    for (const texts of pages) found += matcher?.(texts) ?? 0;
    const time = performance.now() - begun;
    if (found < 0) throw new Error('Nothing can be found less than never.');
    return time;
  },
  /** Makes the names ready for `job`, which is no part of its time: the packed ones, or one expression of all. */
  open({ packed, sieve }: Packed, names: readonly string[]): void {
    const pattern = new RegExp(`\\b(?:${trieSource(names)})\\b`, 'gi');
    pattern.test('Compiled by its first use.');
    opened = { index: openNames(packed), sieve: openSieve(JSON.parse(sieve)), pattern };
  },
  /** Does a job once; gives the nodes that it added to the page. */
  job(id: string): number {
    const before = document.getElementsByTagName('*').length;
    jobs[id]?.(opened);
    return document.getElementsByTagName('*').length - before;
  },
  /** Runs what the extension runs in a page, its background's answers aside. */
  start({ packed, sieve }: Packed): void {
    scripts['card/load'] = () => handOver(openCard);
    scripts['spot/load'] = () => handOverSpot(openFound(openNames(packed)));
    const { signal } = new AbortController();
    runOnPage({ sieve: openSieve(JSON.parse(sieve)), signal, look() {}, onAddress() {}, leave() {} });
  },
  change: changePage,
  /** Milliseconds until names can be looked for. */
  openNames: (packed: string): number => {
    const begun = performance.now();
    openNames(packed);
    return performance.now() - begun;
  },
};

export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
