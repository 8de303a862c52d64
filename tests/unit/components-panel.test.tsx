// @vitest-environment happy-dom
import full from 'virtual:record/full';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelEvents } from '../../components/panel/panel-view.ts';
import type { Loaded } from '../../lib/browser/load-page.ts';
import type { Named, PageFound, TabView } from '../../lib/browser/tab-view.ts';
import { disputePage, entityPage } from '../../lib/dossier/pages.ts';
import { openRecord } from '../../lib/record/queries.ts';
import { findablesOf } from '../../lib/search/findables.ts';
import { buildSearchIndex } from '../../lib/search/search-index.ts';
import { dossierOf, draw, press } from './components-samples.tsx';

const record = openRecord(full);
const { find } = buildSearchIndex(findablesOf(full));
const named = (id: string, count: number): Named => {
  const dossier = dossierOf(id);
  const place = { frame: 0, text: dossier.entity.name, certainty: 'sure' as const, reason: 'So.' };
  const places = Array.from({ length: count }, (_, index) => ({
    ...place,
    index,
    context: `place ${index}`,
  }));
  return { id, name: dossier.entity.name, places, dossier, differs: false };
};
const silent: PageFound = {
  status: 'silent',
  named: [],
  findings: [],
  about: { asOf: null, unheard: [], quotes: [] },
  unmarked: 0,
};
const page: PageFound = {
  ...silent,
  status: 'read',
  named: [named('salt-typhoon', 3), named('us-treasury', 1)],
};
const view: TabView = { site: 'example.org', state: 'on', pausedUntil: null, page };
const load = async (show: 'entity' | 'dispute', id: string): Promise<Loaded> => {
  if (show === 'entity') {
    const loaded = entityPage(record, id);
    return loaded ? { status: 'entity', page: loaded } : { status: 'unknown', id };
  }
  const loaded = disputePage(record, id);
  return loaded ? { status: 'dispute', page: loaded } : { status: 'unknown', id };
};
const events = (change: Partial<PanelEvents> = {}): PanelEvents => ({
  onSwitch: vi.fn(),
  onOnce: vi.fn(),
  onPause: vi.fn(),
  onShow: vi.fn(),
  onRead: vi.fn(),
  onSettings: vi.fn(),
  onDraft: vi.fn(),
  onHelp: vi.fn(),
  onKeys: vi.fn(),
  loadKeys: vi.fn(async () => []),
  onGo: vi.fn(),
  loadTake: vi.fn(),
  loadNames: async () => ({ find }),
  load: vi.fn(load),
  ...change,
});
const panel = (change: Partial<TabView> = {}, on = events(), place?: HTMLElement) =>
  draw(<Panel view={{ ...view, ...change }} events={on} />, place);
const button = (place: Element, name: string) =>
  [...place.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(name));
const lookUp = async (place: Element, text: string) => {
  const box = place.querySelector('input');
  await act(async () => box?.focus());
  await act(async () => {
    if (box) box.value = text;
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => box?.form?.requestSubmit());
};

describe('the panel', () => {
  it.each([
    ['unseen', silent, 'On Record has no access to this page'],
    ['never', silent, 'On Record cannot run here'],
    ['off', silent, 'This page has not been read'],
    ['on', { ...silent, status: 'reading' as const }, 'Reading the page …'],
    ['on', { ...silent, status: 'read' as const }, 'No name on record'],
  ] as const)('says in words why there is nothing to see: %s', (state, page, words) => {
    expect(panel({ state, page }).textContent).toContain(words);
  });

  it('shows a name with all its places, each of which goes there', () => {
    const on = events();
    const place = panel({}, on);
    press(button(place, 'Salt Typhoon'));
    const places = [...place.querySelectorAll('.places button')];
    expect(places.map((one) => one.textContent)).toEqual(['place 0', 'place 1', 'place 2']);
    press(places[1]);
    expect(on.onShow).toHaveBeenCalledWith(expect.objectContaining({ frame: 0, index: 1 }));
    expect(places[1]?.getAttribute('aria-current')).toBe('true');
  });

  it('goes back to the list when the tab shows another page, without the name', () => {
    const on = events();
    const place = panel({}, on);
    press(button(place, 'Salt Typhoon'));
    panel({ page: { ...page, named: [named('us-treasury', 1)] } }, on, place);
    expect(place.querySelector('.places')).toBeNull();
    expect(place.querySelectorAll('.named button')).toHaveLength(1);
  });

  it('shows what is looked up, a dispute too, and the page again', async () => {
    const place = panel();
    await lookUp(place, 'Volt Typhoon');
    expect(place.querySelector('h2')?.textContent).toBe('Volt Typhoon');
    expect(place.querySelectorAll('.statement').length).toBeGreaterThan(1);
    const title = 'U.S. sanctions on Integrity Technology Group (January 2025)';
    await lookUp(place, title);
    expect(place.querySelector('h2')?.textContent).toBe(title);
    press(button(place, 'Back to this page'));
    expect(place.querySelectorAll('.named button')).toHaveLength(2);
  });

  it('tells that a dispute which was looked up has been read, once it was open for a while', async () => {
    const on = events();
    const place = panel({}, on);
    vi.useFakeTimers();
    await lookUp(place, 'U.S. sanctions on Integrity Technology Group (January 2025)');
    expect(on.onRead).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(2500));
    vi.useRealTimers();
    expect(on.onRead).toHaveBeenCalledWith('integrity-tech-us-sanctions-2025', 'dispute');
  });

  it('shows a name that stands on the page with its places there', async () => {
    const place = panel();
    await lookUp(place, 'Salt Typhoon');
    expect(place.querySelectorAll('.places button')).toHaveLength(3);
  });

  it('does not show an answer that another wish has overtaken', async () => {
    let answer: (loaded: Loaded) => void = () => {};
    const place = panel({}, events({ load: () => new Promise((done) => (answer = done)) }));
    await lookUp(place, 'Volt Typhoon');
    expect(place.textContent).toContain('Back to this page');
    press(button(place, 'Back to this page'));
    const late = await load('entity', 'volt-typhoon');
    await act(async () => answer(late));
    expect(place.querySelectorAll('.named button')).toHaveLength(2);
  });

  it('says why something could not be loaded', async () => {
    const place = panel({}, events({ load: async () => ({ status: 'problem', sentence: 'No answer.' }) }));
    await lookUp(place, 'Volt Typhoon');
    expect(place.textContent).toContain('No answer.');
  });
});
