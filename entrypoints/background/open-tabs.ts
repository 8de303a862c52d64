import { type Browser, browser } from 'wxt/browser';
import { toPage, Unanswered } from '../../lib/browser/send.ts';
import { decide } from '../../lib/sites/decide.ts';
import { matches, parseMatchPattern } from '../../lib/sites/match-pattern.ts';
import { isOnWhereverGranted } from '../../lib/sites/origins.ts';
import { type Registration, reaches } from '../../lib/sites/registration.ts';
import type { SiteState, SitesConfig } from '../../lib/sites/types.ts';

interface Situation {
  config: SitesConfig;
  grants: readonly string[];
  now: number;
}

/**
 * Runs the page's script in open tabs where it has become allowed: those that `before` did not reach, and those of the
 * origins `granted` just now. A page where it runs already takes no harm.
 */
export async function startInOpenTabs(
  situation: Situation & { before: readonly Registration[]; granted: readonly string[] },
): Promise<void> {
  const fresh = situation.granted.map(parseMatchPattern);
  const isNew = (url: string) =>
    !reaches(situation.before, url) || fresh.some((pattern) => pattern !== null && matches(pattern, url));
  const allFrames = isOnWhereverGranted(situation.config, situation.grants);
  const tabs = (await tabsThatAre('on', situation)).filter(({ url }) => isNew(url));
  // Without a permission to see the addresses of frames, a frame is only entered when none can be off limits; the
  // others are marked from their next load on.
  await Promise.all(tabs.map(({ id }) => run(id, 'content-scripts/page.js', allFrames)));
}

/** Sets the clock of the pause in open tabs; where it rings does not matter. */
export async function waitInOpenTabs(situation: Situation): Promise<void> {
  const tabs = await tabsThatAre('paused', situation);
  await Promise.all(tabs.map(({ id }) => run(id, 'wait-out-pause.js', false)));
}

/** Lets every frame of every tab ask whether it may stay. */
export async function tellAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await toPage({ tabId: id }, 'page/recheck');
      } catch (fault) {
        // Most tabs have no script of ours to hear it.
        if (!(fault instanceof Unanswered)) throw fault;
      }
    }),
  );
}

/** Runs a script in a tab's top frame, or in all frames that are granted. False where the browser does not let us. */
async function run(tabId: number, file: string, allFrames: boolean): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file as never] });
    return true;
  } catch (fault) {
    // The tab was closed or has gone elsewhere meanwhile, or shows an error page: there is nothing to run in.
    console.debug(`On Record: ${file} was not run in tab ${tabId}.`, fault);
    return false;
  }
}

/** Tabs whose address we are allowed to see and that are in a state. Discarded ones load the script when they wake. */
async function tabsThatAre(
  state: SiteState,
  { config, grants, now }: Situation,
): Promise<{ id: number; url: string }[]> {
  const tabs: Browser.tabs.Tab[] = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, discarded }) =>
    id !== undefined && url && !discarded && decide(url, config, grants, now) === state ? [{ id, url }] : [],
  );
}
