import { browser } from 'wxt/browser';
import { citeFormatIds } from '../cite/format-ids.ts';

/** The format in which the reader last took something along; the first of the list before that. */
export async function loadCiteFormat(): Promise<string> {
  const { citeFormat } = await browser.storage.local.get('citeFormat');
  return citeFormatIds.find((id) => id === citeFormat) ?? citeFormatIds[0];
}

export async function saveCiteFormat(format: string): Promise<void> {
  await browser.storage.local.set({ citeFormat: format });
}
