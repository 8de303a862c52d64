import { type Browser, browser } from 'wxt/browser';
import type { Registration } from '../../lib/sites/registration.ts';

/** The scripts that are registered at run time, by the beginning of their ids. */
const scripts = {
  page: {
    file: 'content-scripts/page.js',
    // Marks need a style that Chromium would spend long on if it came later (entrypoints/card/mark-sheet.ts).
    css: import.meta.env.FIREFOX ? [] : ['marks.css'],
    allFrames: true,
  },
  // While On Record is paused: no mark, no reading, only a clock.
  wait: { file: 'wait-out-pause.js', css: [], allFrames: false },
} as const;

export type ScriptKind = keyof typeof scripts;

/** What the browser has registered of one kind. */
export async function registeredNow(kind: ScriptKind): Promise<Registration[]> {
  const scripts = await idsAndScripts(kind);
  return scripts.map(({ matches, excludeMatches, matchOriginAsFallback }) => ({
    matches: [...(matches ?? [])].sort(),
    excludeMatches: [...(excludeMatches ?? [])].sort(),
    blankFrames: matchOriginAsFallback ?? false,
  }));
}

async function idsAndScripts(kind: ScriptKind): Promise<Browser.scripting.RegisteredContentScript[]> {
  const all = await browser.scripting.getRegisteredContentScripts();
  const place = ({ id }: { id: string }) => Number(id.slice(kind.length + 1));
  return all.filter(({ id }) => id.startsWith(`${kind}-`)).sort((a, b) => place(a) - place(b));
}

/**
 * Brings the browser's registrations of one kind to `desired`. Nothing is touched when they are the same; what changes is
 * changed in place, for a page that loads between taking away and putting back would get no script.
 */
export async function register(kind: ScriptKind, desired: Registration[]): Promise<void> {
  if (JSON.stringify(await registeredNow(kind)) === JSON.stringify(desired)) return;
  const present = new Set((await idsAndScripts(kind)).map(({ id }) => id));
  const wanted = desired.map((registration, place) => scriptFor(kind, place, registration));
  const changed = wanted.filter(({ id }) => present.has(id));
  const added = wanted.filter(({ id }) => !present.has(id));
  const surplus = [...present].filter((id) => !wanted.some((script) => script.id === id));
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
}

function scriptFor(
  kind: ScriptKind,
  place: number,
  { matches, excludeMatches, blankFrames }: Registration,
): Browser.scripting.RegisteredContentScript {
  const { file, css, allFrames } = scripts[kind];
  return {
    id: `${kind}-${place}`,
    js: [file],
    css: [...css],
    matches,
    excludeMatches,
    allFrames,
    matchOriginAsFallback: blankFrames,
    // The page's own text is there at document_end; waiting for document_idle only delays the first marks.
    runAt: 'document_end',
    persistAcrossSessions: true,
  };
}
