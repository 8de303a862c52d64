// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Named, PageFound, PopupEvents, PopupView } from '../../components/popup/popup-view.ts';
import { dossierOf, draw, press, saltForFlax } from './components-samples.tsx';

const named = (id: string, count: number, differs = false, certainty: 'sure' | 'perhaps' = 'sure'): Named => {
  const dossier = dossierOf(id);
  const place = { frame: 0, text: dossier.entity.name, context: `… ${id} …`, certainty, reason: 'So.' };
  const places = Array.from({ length: count }, (_, index) => ({ ...place, index }));
  return { id, name: dossier.entity.name, places, dossier, differs };
};
const silent: PageFound = {
  status: 'silent',
  named: [],
  findings: [],
  about: { unheard: [], quotes: [] },
  unmarked: 0,
};
const read: PageFound = {
  status: 'read',
  named: [named('integrity-tech', 7, true), named('us-treasury', 1, false, 'perhaps')],
  findings: [saltForFlax],
  about: { asOf: { date: '2025-01-06', rule: 'json-ld', words: '2025-01-06' }, unheard: [], quotes: [] },
  unmarked: 0,
};
const view: PopupView = { site: 'example.org', state: 'on', pausedUntil: null, page: read };
const events = (): PopupEvents => ({
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
  loadTake: vi.fn(),
  onPanel: vi.fn(),
  loadNames: vi.fn(async () => ({ find: null })),
  onGo: vi.fn(),
});
const popup = (change: Partial<PopupView> = {}, on = events()) =>
  draw(<Popup view={{ ...view, ...change }} events={on} />);
const button = (place: Element, name: string) =>
  [...place.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);

describe('the popup', () => {
  it('lists the names when the record has told of them, or after a second without it', async () => {
    vi.useFakeTimers();
    const early = { ...read, about: { unheard: [], quotes: [] } };
    const place = popup({ page: early });
    expect(place.querySelector('.named')).toBeNull();
    expect(place.textContent).toContain('Reading the page');
    draw(<Popup view={view} events={events()} />, place);
    expect(place.querySelectorAll('.named button')).toHaveLength(2);
    const late = popup({ page: early });
    await act(async () => {
      await vi.advanceTimersByTimeAsync(1_000);
    });
    expect(late.querySelectorAll('.named button')).toHaveLength(2);
    vi.useRealTimers();
  });

  it('says behind “More” why the keys cannot be shown, and keeps what else stands there', async () => {
    const on = { ...events(), loadKeys: vi.fn().mockRejectedValue(new Error('No keys here.')) };
    const fold = popup({}, on).querySelector<HTMLDetailsElement>('details.more');
    await act(async () => {
      fold?.setAttribute('open', '');
      fold?.dispatchEvent(new Event('toggle'));
    });
    expect(fold?.querySelector('[role="alert"]')?.textContent).toBe('No keys here.');
    expect(fold && button(fold, 'Check a draft')).toBeTruthy();
  });

  it('has the switch for this site as its first control', () => {
    const on = events();
    const first = popup({ state: 'off', page: silent }, on).querySelector('button, a, input, summary');
    expect(first?.getAttribute('role')).toBe('switch');
    expect(first?.getAttribute('aria-label')).toBe('On Record on example.org');
    expect(first?.getAttribute('aria-checked')).toBe('false');
    press(first);
    expect(on.onSwitch).toHaveBeenCalledWith(true);
  });

  it('lets one search and change settings before anything is known of the tab, and says nothing that may be wrong', () => {
    const on = events();
    const place = popup({ site: null, state: null, page: silent }, on);
    expect(place.querySelector('input')).not.toBeNull();
    expect(place.querySelector('[role="switch"], .notice')).toBeNull();
    press(button(place, 'Settings'));
    expect(on.onSettings).toHaveBeenCalledOnce();
  });

  it.each([
    ['off', silent, 'This page has not been read'],
    ['ask', silent, 'The browser has not allowed this yet'],
    ['never', silent, 'On Record cannot run here'],
    ['on', silent, 'On Record is starting on this page'],
    ['on', { ...silent, status: 'reading' as const }, 'Reading the page …'],
    ['on', { ...silent, status: 'read' as const }, 'No name on record'],
  ] as const)('says in words why there is nothing to see: %s', (state, page, words) => {
    expect(popup({ state, page }).querySelector('.middle')?.textContent).toContain(words);
  });

  it('looks only this time where the site is off', () => {
    const on = events();
    press(button(popup({ state: 'off', page: silent }, on), 'Only this time'));
    expect(on.onOnce).toHaveBeenCalledOnce();
  });

  it('ends a pause from any page, also from one of a site that is off', () => {
    const on = events();
    press(button(popup({ state: 'off', pausedUntil: Date.now() + 60_000, page: silent }, on), 'Go on now'));
    expect(on.onPause).toHaveBeenCalledWith(false);
  });

  it('has no switch where no extension may run', () => {
    expect(popup({ site: null, state: 'never', page: silent }).querySelector('[role="switch"]')).toBeNull();
  });

  it('says until when it is paused, and goes on at once if asked', () => {
    const on = events();
    const place = popup({ state: 'paused', pausedUntil: Date.now() + 60_000, page: silent }, on);
    expect(place.querySelector('.middle')?.textContent).toMatch(/Paused until \d/);
    press(button(place, 'Go on now'));
    expect(on.onPause).toHaveBeenCalledWith(false);
  });

  it('lists what is on the page with counts, the shape of its line and where the page differs', () => {
    const place = popup();
    const rows = [...place.querySelectorAll('.named li')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/^Integrity Technology Group.*7 mentions$/);
    expect(rows[1]).toMatch(/perhaps.*1 mention$/);
    expect(place.querySelectorAll('.sample.double, .sample.dotted')).toHaveLength(2);
    expect(place.querySelector('.notice')?.textContent).toContain('The sanctions stem from Salt Typhoon.');
  });

  it('goes from a name to both sides and to each place in the page, and back', () => {
    const on = events();
    const place = popup({}, on);
    press(place.querySelector('.named button'));
    expect(place.querySelector('article h2')?.textContent).toBe('Integrity Technology Group');
    expect(place.querySelector('.statement.answered')).not.toBeNull();
    expect(place.querySelector('.to-dossier')?.getAttribute('href')).toMatch(/^dossier\.html#entity\//);
    press(button(place, 'Show in the page'));
    press(place.querySelector('[aria-label="Next mention"]'));
    press(place.querySelector('[aria-label="Previous mention"]'));
    expect(vi.mocked(on.onShow).mock.calls.map(([one]) => one.index)).toEqual([0, 1, 0]);
    press(button(place, 'All names on this page'));
    expect(place.querySelectorAll('.named li')).toHaveLength(2);
  });

  it('shows a problem as a sentence', () => {
    expect(popup({ problem: 'It did not work.' }).querySelector('[role="alert"]')?.textContent).toBe(
      'It did not work.',
    );
  });

  it('tells how many names are left unmarked by choice, with the way to the list', () => {
    expect(popup().textContent).not.toContain('by your choice');
    const place = popup({ page: { ...read, unmarked: 2 } });
    expect(place.textContent).toContain('2 names left unmarked here by your choice.');
    expect(place.querySelector('a[href="/options.html#unmarked"]')).not.toBeNull();
  });

  it('says at a name that the record has changed since it was read, and keeps that while it is read again', () => {
    vi.useFakeTimers();
    const on = events();
    const [first, ...others] = read.named;
    if (!first?.dossier) throw new Error('The sample names somebody.');
    const [dispute] = first.dossier.disputes;
    const news = { since: 0, added: [`${dispute?.id} ${dispute?.statements[0]?.id}`], changed: [] };
    const withNews = { ...read, named: [{ ...first, dossier: { ...first.dossier, news } }, ...others] };
    const place = popup({ page: withNews }, on);
    const buttons = place.querySelectorAll('.named button');
    expect(buttons[0]?.textContent).toContain('changed since you last read: 1 new statement');
    expect(buttons[1]?.textContent).not.toContain('changed since');
    press(buttons[0]);
    act(() => void vi.advanceTimersByTime(2500));
    expect(on.onRead).toHaveBeenCalledWith('integrity-tech');
    draw(<Popup view={view} events={on} />, place);
    expect(place.querySelector('article .news')).not.toBeNull();
    press(button(place, 'All names on this page'));
    expect(place.querySelector('.news-dot')).toBeNull();
    vi.useRealTimers();
  });
});
