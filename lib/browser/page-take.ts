import { zipSync } from 'fflate';
import { browser } from 'wxt/browser';
import { checkEvidence, namedParts, sealEvidence } from '../cite/evidence.ts';
import { pageEvidence } from '../reading/evidence-of-page.ts';
import type { MessageKey, Words } from './i18n.ts';
import { toBackground, toPage } from './send.ts';
import type { PageFound } from './tab-view.ts';
import { saveFile, takeHands } from './take.ts';
import { takenFromPage } from './taken-from-page.ts';

/** What takes a page along: all that it mentions, where it differs, the statements on it, and the means to save them. */
export async function takePage(tabId: number, page: PageFound, words: Words) {
  const [{ title = '', url = '' }, { recordDate }, hands] = await Promise.all([
    browser.tabs.get(tabId),
    toBackground('record/about'),
    takeHands(),
  ]);
  return {
    taken: takenFromPage(page, { title, address: url, recordDate }),
    hands,
    onEvidence: () => saveEvidence(tabId, page, words),
  };
}

/**
 * Saves what the page says about names on record, what the record has on it and a SHA-256 of each part as one file, and
 * gives the fingerprint of the whole. Throws where the page does not answer any more.
 */
async function saveEvidence(tabId: number, page: PageFound, words: Words): Promise<string> {
  const frameIds = [...new Set(page.named.flatMap(({ places }) => places.map(({ frame }) => frame)))];
  const frames = await Promise.all(
    frameIds
      .sort((a, b) => a - b)
      .map(async (frameId) => {
        const brief = await toPage({ tabId, frameId }, 'page/evidence');
        return { brief, ...(await toBackground('record/answer', brief)) };
      }),
  );
  const [tab, { recordDate }] = await Promise.all([browser.tabs.get(tabId), toBackground('record/about')]);
  const { date, ...parts } = pageEvidence(frames, ({ rule, values }) =>
    words.say(`reason_${rule}` as MessageKey, ...values),
  );
  const made = new Date().toISOString();
  const files = await sealEvidence(
    namedParts({ ...parts, readMe: words.say('evidenceReadMe') }),
    {
      made,
      tool: { name: 'On Record', version: browser.runtime.getManifest().version },
      recordDate,
      page: { address: tab.url ?? frames[0]?.brief.url ?? '', title: tab.title ?? '', date },
    },
    sha256,
  );
  saveFile(
    `on-record-evidence-${made.slice(0, 19).replace(/[T:]/g, '-')}.zip`,
    'application/zip',
    new Uint8Array(zipSync(files)),
  );
  return (await checkEvidence(files, sha256)).fingerprint ?? '';
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}
