// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsEvents, OptionsView } from '../../components/options/options-view.ts';
import { noSites } from '../../lib/sites/rules.ts';
import { draw, press } from './components-samples.tsx';

const view: OptionsView = {
  config: {
    ...noSites,
    rules: [
      { pattern: 'example.org', state: 'on' },
      { pattern: 'mail.example.org', state: 'off' },
    ],
  },
  grants: ['*://*.example.org/*'],
  density: 'every',
  unmarked: [],
  reading: { on: true, held: 0 },
  refused: false,
  browserName: 'chromium',
  keys: [
    { name: 'next-mention', does: 'Next mention', keys: 'Alt+Shift+J' },
    { name: 'previous-mention', does: 'Previous mention', keys: '' },
  ],
  about: { version: '1.2.3', recordDate: '2026-01-02', entities: 2, disputes: 1, statements: 12 },
};
const events = (): OptionsEvents => ({
  onMode: vi.fn(),
  onPause: vi.fn(),
  onSite: vi.fn(),
  onForget: vi.fn(),
  onGiveBack: vi.fn(),
  onExport: vi.fn(),
  onReplace: vi.fn(),
  onKeys: vi.fn(),
  onDensity: vi.fn(),
  onMark: vi.fn(),
  onRemember: vi.fn(),
  onForgetReading: vi.fn(),
  onUnmarked: vi.fn(),
});
const page = (change: Partial<OptionsView> = {}, on = events()) =>
  draw(<Options view={{ ...view, ...change }} events={on} />);
const button = (place: Element, name: string) =>
  [...place.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );

describe('the settings', () => {
  test('switch a site off, on, and take it out of the list', () => {
    const on = events();
    const place = page({}, on);
    const switches = [...place.querySelectorAll('.sites [role=switch]')];
    expect(switches.map((one) => one.getAttribute('aria-checked'))).toEqual(['true', 'false']);
    press(switches[0]);
    press(switches[1]);
    press(button(place, 'Remove mail.example.org'));
    expect(on.onSite).toHaveBeenNthCalledWith(1, 'example.org', 'off');
    expect(on.onSite).toHaveBeenNthCalledWith(2, 'mail.example.org', 'on');
    expect(on.onForget).toHaveBeenCalledWith('mail.example.org');
  });

  test('say how often a name is marked, and take another choice', () => {
    const on = events();
    const place = page({ density: 'first' }, on);
    const radios = [...place.querySelectorAll<HTMLInputElement>('[aria-labelledby=marks] input')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
    press(radios[0]);
    expect(on.onDensity).toHaveBeenCalledWith('every');
  });

  test('say which site waits for the browser, and ask it in that click', () => {
    const on = events();
    const place = page({ grants: [] }, on);
    expect(place.querySelectorAll('.asks')).toHaveLength(1);
    press(button(place, 'Allow example.org'));
    expect(on.onSite).toHaveBeenCalledWith('example.org', 'on');
  });

  test('say so when every site is wished for and not granted', () => {
    const on = events();
    const place = page({ config: { ...view.config, mode: 'every' } }, on);
    expect(place.textContent).toContain('The browser does not allow every site at present');
    press(button(place, 'Allow every site'));
    expect(on.onMode).toHaveBeenCalledWith('every');
    press(button(place, 'Run only on sites I pick'));
    expect(on.onMode).toHaveBeenCalledWith('picked');
  });

  test('tell of a pause and end it', () => {
    const on = events();
    const place = page({ config: { ...view.config, pausedUntil: Date.UTC(2026, 0, 2, 15, 40) } }, on);
    expect(place.textContent).toContain('Paused until');
    expect(button(place, 'Pause for an hour')).toBeUndefined();
    press(button(place, 'Go on now'));
    expect(on.onPause).toHaveBeenCalledWith(false);
  });

  test('tell what the browser refused, and what did not work', () => {
    expect(page({ refused: true }).textContent).toContain('The browser did not allow it');
    expect(page({ problem: 'The disk is full.' }).textContent).toContain('The disk is full.');
  });

  test('give back one grant', () => {
    const on = events();
    const place = page({ grants: ['*://*.example.org/*', '*://*/*'] }, on);
    expect(place.querySelector('.grants')?.textContent).toContain('Granted, but not in use');
    press(button(place, 'Give back *://*/*'));
    expect(on.onGiveBack).toHaveBeenCalledWith('*://*/*');
  });

  test('name the keys, or that there is none, and the record’s size in words', () => {
    const text = page().textContent;
    expect(text).toContain('Alt+Shift+J');
    expect(text).toContain('no key');
    expect(text).toContain('1 dispute, 12 statements and 2 parties and campaigns');
    expect(text).toContain('Reviewed on 2 January 2026');
  });

  /** Types into the field that searches the settings; gives the headings of those that are left. */
  const search = (place: Element, text: string): string[] => {
    const input = place.querySelector<HTMLInputElement>('input[type=search]');
    act(() => {
      if (input) input.value = text;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return [...place.querySelectorAll('h3')]
      .filter((heading) => !heading.closest('[hidden]'))
      .map((heading) => heading.textContent);
  };

  test('are found by the words of their name, their sentence and their controls', () => {
    const place = page();
    const all = search(place, '');
    expect(search(place, 'shortcut')).toEqual([]);
    expect(search(place, 'every mention')).toEqual(['What is marked']);
    expect(search(place, 'pause hour')).toEqual(['Which sites']);
    expect(search(place, 'about on record')).toEqual(['What On Record may do, and why', 'About the record']);
    expect(place.querySelector('search [role=status]')?.textContent).toBe('2 settings found');
    expect(search(place, '')).toEqual(all);
  });

  test('say so where none has the words, and come back at a press', () => {
    const place = page();
    expect(search(place, 'zebra')).toEqual([]);
    expect(place.querySelector('search')?.textContent).toContain('No setting has “zebra” in its words');
    press(button(place, 'Show all settings'));
    expect(search(place, '').length).toBeGreaterThan(5);
  });

  test('each have one sentence and no more', () => {
    for (const says of page().querySelectorAll('.says'))
      expect(says.textContent?.match(/[.!?](\s|$)/g)).toHaveLength(1);
  });

  test('keep a list of many sites short, and find one in it', () => {
    const rules = Array.from({ length: 80 }, (_, at) => ({
      pattern: `site-${at}.org`,
      state: 'on' as const,
    }));
    const place = page({ config: { ...view.config, rules } });
    const shown = () => [...place.querySelectorAll('.sites .label')].map((label) => label.textContent);
    expect(shown().length).toBeLessThan(20);
    expect(search(place, 'site-71')).toEqual(['Your sites']);
    expect(shown()).toEqual(['site-71.org']);
    search(place, '');
    press(button(place, `Show ${80 - shown().length} more`));
    expect(shown()).toHaveLength(80);
  });

  test('list the names left unmarked, where and since when, to be marked again one by one or all', () => {
    const on = events();
    const one = { entity: 'silk-typhoon', name: 'Silk Typhoon', since: '2026-03-01' };
    const unmarked = [
      { ...one, text: 'Hafnium', where: { site: 'example.org' } },
      { ...one, text: 'Silk Typhoon', where: 'everywhere' as const },
    ];
    expect(page().textContent).toContain('You have left no name unmarked.');
    const place = page({ unmarked }, on);
    const rows = () => [...place.querySelectorAll('.unmarked li')].map((row) => row.textContent);
    expect(rows()[0]).toMatch(/Hafnium for Silk Typhoon.*on example\.org · since 1 March 2026/);
    expect(rows()[1]).toMatch(/^Silk Typhoon .*everywhere/);
    expect(search(place, 'hafnium')).toEqual(['Names left unmarked']);
    expect(rows()).toHaveLength(1);
    press(button(place, 'Mark again “Hafnium” for Silk Typhoon, on example.org'));
    expect(on.onMark).toHaveBeenCalledWith(unmarked[0]);
    press(button(place, 'Mark all of them again'));
    expect(on.onUnmarked).toHaveBeenCalledWith([]);
  });

  test('switch off that what was read is remembered, and forget it', () => {
    const on = events();
    const none = page({}, on);
    expect(button(none, 'Forget what I have read')?.hasAttribute('disabled')).toBe(true);
    const place = page({ reading: { on: true, held: 3 } }, on);
    expect(place.textContent).toContain('3 parties, campaigns and disputes are remembered.');
    press(button(place, 'Mark what is new since I last read'));
    expect(on.onRemember).toHaveBeenCalledWith(false);
    press(button(place, 'Forget what I have read'));
    expect(on.onForgetReading).toHaveBeenCalledOnce();
  });
});
