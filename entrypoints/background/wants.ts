import { browser } from 'wxt/browser';
import { grantedOrigins } from '../../lib/browser/site-state.ts';
import {
  loadPendingWants,
  loadSites,
  type PendingWant,
  savePendingWants,
  saveSites,
} from '../../lib/browser/sites-store.ts';
import { adoptGrants } from '../../lib/sites/adopt-grants.ts';
import { applyWant, originsFor } from '../../lib/sites/apply-want.ts';
import { grantsToGiveBack } from '../../lib/sites/origins.ts';
import { readPattern } from '../../lib/sites/rule-pattern.ts';
import type { SiteWant } from '../../lib/sites/types.ts';
import { reconcile } from './reconcile.ts';

/** A dialog that nobody answered in this time was closed or denied; its wish is dropped. */
const patience = 5 * 60_000;

/**
 * Carries a wish out, or, where the browser has yet to be asked, keeps it until `finishWants`: the popup that sent it
 * closes under the browser's dialog and cannot finish it.
 */
export async function want(wish: SiteWant): Promise<void> {
  const wanted = inOneForm(wish);
  const origins = originsFor(wanted);
  const others = (await waitingWants()).filter((pending) => targetOf(pending.want) !== targetOf(wanted));
  if (await areGranted(origins)) {
    await savePendingWants(others);
    await apply(wanted);
    await reconcile({ narrowed: true });
  } else {
    await savePendingWants([...others, { want: wanted, origins, since: Date.now() }]);
  }
}

/**
 * The browser granted `origins`: finishes the wishes that waited for them. Hosts nobody here asked for were granted in
 * the browser's own settings and join the user's list.
 */
export async function finishWants(origins: readonly string[]): Promise<void> {
  const waiting = await waitingWants();
  const granted = await Promise.all(waiting.map((pending) => areGranted(pending.origins)));
  const finished = waiting.filter((_, index) => granted[index]);
  await savePendingWants(waiting.filter((pending) => !finished.includes(pending)));
  for (const { want: wish } of finished) await apply(wish);
  const asked = new Set(finished.flatMap((pending) => pending.origins));
  await adopt(origins.filter((origin) => !asked.has(origin)));
  await reconcile({ granted: origins, narrowed: finished.length > 0 });
}

/** Takes granted origins into the user's list. */
export async function adopt(origins: readonly string[]): Promise<void> {
  const config = await loadSites();
  const adopted = adoptGrants(config, origins);
  if (adopted !== config) await saveSites(adopted);
}

/** Changes the user's list and gives back what it no longer needs. */
async function apply(wish: SiteWant): Promise<void> {
  const before = await loadSites();
  const after = applyWant(before, wish);
  await saveSites(after);
  const unneeded = grantsToGiveBack(before, after, await grantedOrigins());
  if (unneeded.length > 0) await browser.permissions.remove({ origins: unneeded });
}

async function waitingWants(): Promise<PendingWant[]> {
  const oldest = Date.now() - patience;
  return (await loadPendingWants()).filter(({ since }) => since > oldest);
}

async function areGranted(origins: string[]): Promise<boolean> {
  return origins.length === 0 || (await browser.permissions.contains({ origins }));
}

function inOneForm(wish: SiteWant): SiteWant {
  if (wish.kind !== 'site') return wish;
  const read = readPattern(wish.pattern);
  if (read.fault) throw new Error(`${wish.pattern} › ${read.fault.key}`);
  return { ...wish, pattern: read.pattern };
}

/** Two wishes about the same thing replace one another. */
function targetOf(wish: SiteWant): string {
  return wish.kind === 'site' || wish.kind === 'forget' ? `site ${wish.pattern}` : wish.kind;
}
