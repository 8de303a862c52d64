import { browser } from 'wxt/browser';
import type { PageAnswer, PageToBackground, ToolsToBackground } from '../../lib/browser/protocol.ts';
import { receive, type Sender } from '../../lib/browser/receive.ts';
import { stateOf } from '../../lib/browser/site-state.ts';
import { loadSites } from '../../lib/browser/sites-store.ts';
import type { PageBrief } from '../../lib/reading/types.ts';
import { webAddress } from '../../lib/sites/match-pattern.ts';
import { siteOf } from '../../lib/sites/rule-pattern.ts';
import type { SiteState } from '../../lib/sites/types.ts';
import { count, forgetFrame, rememberTab, type Speaker } from './badge.ts';
import { citeStatement } from './cite.ts';
import { meaningsOf, sayingAt } from './judge.ts';
import { disputeOf, entityOf, openDossier, toFind } from './look-up.ts';
import { isOnce, runOnce } from './once.ts';
import { addNews, disputeWithNews, entityWithNews, forgetReading, noteRead, remember } from './reading.ts';
import { reconcile } from './reconcile.ts';
import { aboutRecord, answerPage } from './record.ts';
import { giveFocusBack, walkOn } from './steps.ts';
import { inTurn } from './turns.ts';
import { mark, replaceUnmarked, unmark } from './unmarked.ts';
import { want } from './wants.ts';

/** Answers pages and our own tools. To be called while the background starts, before anything is awaited. */
export function answerMessages(): void {
  // From any part of ours: the welcome page runs the page's scripts itself.
  receive<PageToBackground>('any', {
    'page/brief': (brief) => answerWithNews(brief),
    'page/sentence': (asked) => sayingAt(asked),
    'page/meanings': (open) => meaningsOf(open),
    'page/counts': (counts, sender) => count(placeOf(sender), counts),
    'spot/load': async (_, sender) => {
      const { tabId, frameId } = placeOf(sender);
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        files: ['spot.js' as never],
      });
    },
    'card/load': async (_, sender) => {
      const { tabId, frameId } = placeOf(sender);
      const target = { tabId, frameIds: [frameId] };
      if (import.meta.env.FIREFOX)
        await browser.scripting.insertCSS({ target, files: ['while-installed.css'] });
      await browser.scripting.executeScript({ target, files: ['card.js' as never] });
    },
    'site/off': async ({ url }, sender) => {
      const site = siteOf(addressOf(url, sender));
      if (site) await inTurn(() => want({ kind: 'site', pattern: site, state: 'off' }));
    },
    'site/check': async ({ url }, sender) => ({ state: await check(addressOf(url, sender), sender) }),
    'record/cite': (asked) => citeStatement(asked),
    'record/open': ({ entity, written }) => openDossier('entity', entity, written),
    'record/seen': async (what, sender) => {
      // Nothing is remembered of private windows.
      if (!sender.tab?.incognito) await noteRead(what);
    },
    'name/unmark': (chosen) => unmark(chosen),
    'name/mark': (one) => mark(one),
    'walk/on': (way, sender) => {
      const { tabId, frameId } = placeOf(sender);
      return walkOn(tabId, frameId, way);
    },
    'walk/back': ({ home }, sender) => giveFocusBack(placeOf(sender).tabId, home),
    'pause/over': () => inTurn(() => reconcile()),
  });
  receive<ToolsToBackground>('tools', {
    'sites/want': (wish) => inTurn(() => want(wish)),
    'sites/get': () => loadSites(),
    'sites/once': ({ tabId }) => runOnce(tabId),
    'record/entity': ({ id }) => entityOf(id).then(entityWithNews),
    'record/dispute': ({ id }) => disputeOf(id).then(disputeWithNews),
    'record/findables': () => toFind(),
    'record/answer': (brief) => answerPage(brief),
    'reading/remember': (on) => remember(on),
    'reading/forget': () => forgetReading(),
    'names/replace': (list) => replaceUnmarked(list),
    'record/about': () => aboutRecord(),
  });
}

async function answerWithNews(brief: PageBrief): Promise<PageAnswer> {
  const answer = await answerPage(brief);
  return { ...answer, dossiers: await addNews(answer.dossiers) };
}

/** A frame asks whether it may stay. */
async function check(url: string, sender: Sender): Promise<SiteState> {
  const speaker = placeOf(sender);
  await rememberTab(speaker);
  // A page of ours takes the scripts in by itself: no rule of the user's is about it.
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return 'on';
  const state = (await isOnce(speaker.tabId, speaker.frameId, url)) ? 'on' : await stateOf(url);
  if (state !== 'on') await forgetFrame(speaker);
  return state;
}

/** Where a page's message came from; such messages always come from a frame of a tab. */
function placeOf(sender: Sender): Speaker {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined)
    throw new Error('This message did not come from a page in a tab.');
  return { tabId, frameId: sender.frameId, documentId: sender.documentId };
}

/** A blank or srcdoc frame belongs to the page that made it. */
function addressOf(url: string, sender: Sender): string {
  return [url, sender.url, sender.origin, sender.tab?.url].find((one) => one && webAddress(one)) ?? url;
}
