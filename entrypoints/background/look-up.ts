import { browser } from 'wxt/browser';
import type { ToolsToBackground } from '../../lib/browser/protocol.ts';
import { dossierAddress, dossierPage, writePlace } from '../../lib/dossier/address.ts';
import {
  type DisputePage,
  disputePage,
  type EntityPage,
  entityPage,
  newestDisputes,
} from '../../lib/dossier/pages.ts';
import { findablesOf } from '../../lib/search/findables.ts';
import { buildSearchIndex, type SearchIndex } from '../../lib/search/search-index.ts';
import { theRecord } from './record.ts';

let index: Promise<SearchIndex> | undefined;

/** The index of all names, built when somebody first looks something up. */
export function theIndex(): Promise<SearchIndex> {
  index ??= theRecord().then(({ full }) => buildSearchIndex(findablesOf(full)));
  return index;
}

export async function entityOf(id: string): Promise<EntityPage | null> {
  return entityPage(await theRecord(), id) ?? null;
}

export async function disputeOf(id: string): Promise<DisputePage | null> {
  return disputePage(await theRecord(), id) ?? null;
}

export async function toFind(): Promise<ReturnType<ToolsToBackground['record/findables']>> {
  const record = await theRecord();
  const { full } = record;
  return { findables: findablesOf(full), newest: newestDisputes(record), recordDate: full.recordDate };
}

/** Opens a dossier in a tab of its own. */
export async function openDossier(show: 'entity' | 'dispute', id: string, written?: string): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/${dossierAddress(show, id, written)}` as '/dossier.html'),
  });
}

/** The page for a text: the dossier of the one that bears it as a name, else what can be found by it. */
export async function addressFor(text: string): Promise<string> {
  const whole = (await theIndex()).find(text).filter((one) => one.whole);
  const [only] = whole;
  const path =
    only && whole.length === 1
      ? dossierAddress(only.kind === 'dispute' ? 'dispute' : 'entity', only.id)
      : `${dossierPage}${writePlace({ show: 'find', text: text.trim().slice(0, 100) })}`;
  return browser.runtime.getURL(`/${path}` as '/dossier.html');
}
