import { browser } from 'wxt/browser';
import { nothingRead, type Reading, readStoredReading } from '../dossier/since-read.ts';
import { watchKey } from './watch-key.ts';

/** What is remembered of what the user has read, and whether anything is to be. */
export interface ReadingMemory {
  on: boolean;
  reading: Reading;
}

/** On, with nothing remembered, where nothing was stored or it is unreadable. */
export async function loadReading(): Promise<ReadingMemory> {
  const { reading } = await browser.storage.local.get('reading');
  return readMemory(reading);
}

/** Rejects when the browser has no room left. */
export async function saveReading({ on, reading }: ReadingMemory): Promise<void> {
  await browser.storage.local.set({ reading: { version: 1, on, ...reading } });
}

/** Calls `changed` with what is remembered whenever it was saved or removed, until `signal` aborts. */
export function watchReading(changed: (memory: ReadingMemory) => void, signal: AbortSignal): void {
  watchKey('local', 'reading', (value) => changed(readMemory(value)), signal);
}

function readMemory(value: unknown): ReadingMemory {
  const { version, on } = (value ?? {}) as { version?: unknown; on?: unknown };
  if (version !== 1) return { on: true, reading: nothingRead };
  return { on: on !== false, reading: readStoredReading(value) };
}
