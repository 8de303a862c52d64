// @vitest-environment happy-dom
import full from 'virtual:record/full';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { FindView } from '../../components/find/find-view.ts';
import { LookUp } from '../../components/find/LookUp.tsx';
import { findablesOf } from '../../lib/search/findables.ts';
import { buildSearchIndex } from '../../lib/search/search-index.ts';
import { draw } from './components-samples.tsx';

const { find } = buildSearchIndex(findablesOf(full));

async function lookUp(load: () => Promise<FindView> = async () => ({ find })) {
  const onGo = vi.fn();
  const place = draw(<LookUp load={load} onGo={onGo} />);
  const box = place.querySelector('input');
  if (!box) throw new Error('There is no box.');
  await act(async () => box.focus());
  const type = (text: string) =>
    act(() => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const press = (key: string) =>
    act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      box.dispatchEvent(event);
      if (key === 'Enter' && !event.defaultPrevented) box.form?.requestSubmit();
    });
  const answers = () => [...place.querySelectorAll('[role=option]')].map((one) => one.textContent ?? '');
  return { place, box, type, press, answers, onGo };
}

describe('the box that looks names up', () => {
  it('loads names when somebody comes to it, and not again', async () => {
    const load = vi.fn(async () => ({ find }));
    const { box } = await lookUp(load);
    await act(async () => box.blur());
    await act(async () => box.focus());
    expect(load).toHaveBeenCalledOnce();
  });

  it.each([
    ['slat typh', 'Salt Typhoon'],
    ['伏特台风', 'Volt Typhoon'],
    ['мид россии', 'Ministry of Foreign Affairs of Russia'],
  ])('answers while one types, in any script: %s', async (typed, name) => {
    const { type, answers } = await lookUp();
    type(typed);
    expect(answers()[0]).toContain(name);
  });

  it('goes to the answer that the arrows chose, and is empty again', async () => {
    const { type, press, box, onGo } = await lookUp();
    type('typhoon');
    press('ArrowDown');
    press('ArrowDown');
    const chosen = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
    expect(chosen?.getAttribute('aria-selected')).toBe('true');
    press('Enter');
    expect(onGo).toHaveBeenCalledWith({ show: 'entity', id: expect.any(String), filters: {} });
    expect(box.value).toBe('');
  });

  it('leads to all answers where none is chosen, and to the one whose whole name is typed', async () => {
    const { type, press, onGo } = await lookUp();
    type('typhoo');
    press('Enter');
    expect(onGo).toHaveBeenLastCalledWith({ show: 'find', text: 'typhoo' });
    type('Volt Typhoon');
    press('Enter');
    expect(onGo).toHaveBeenLastCalledWith({ show: 'entity', id: 'volt-typhoon', filters: {} });
  });

  it('says so where nothing is found', async () => {
    const { type, place } = await lookUp();
    type('zzqqxx');
    expect(place.querySelector('.none')?.textContent).toContain('Nothing in the record is called “zzqqxx”');
    type('');
    expect(place.querySelector('.none')).toBeNull();
  });

  it('says why the names could not be had, and tries again at the next visit', async () => {
    const load = vi.fn(async (): Promise<FindView> => ({ find: null, findProblem: 'No answer.' }));
    const { place, box } = await lookUp(load);
    expect(place.textContent).toContain('The names could not be loaded: No answer.');
    await act(async () => box.blur());
    await act(async () => box.focus());
    expect(load).toHaveBeenCalledTimes(2);
  });
});
