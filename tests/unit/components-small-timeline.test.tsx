// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DossierBody } from '../../components/record/DossierBody.tsx';
import { dossierOf, draw } from './components-samples.tsx';

const written = (date: string) => ({ date, rule: 'meta', words: date }) as const;
const points = (place: HTMLElement) => [...place.querySelectorAll<SVGElement>('.point')];
const key = (target: Element | null, name: string) =>
  act(() => void target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

describe('the small timeline', () => {
  it('names every sign for those who listen, with dates and who or how many', () => {
    const place = draw(<DossierBody dossier={dossierOf('flax-typhoon')} />);
    const names = points(place).map((one) => one.getAttribute('aria-label') ?? '');
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(name).toMatch(/^.*\d{4}.*: \S+/);
    expect(place.querySelector('svg')?.getAttribute('aria-label')).toMatch(/^Timeline of \d+ statements/);
  });

  it('shows all statements of an entity with very many, in a few signs', () => {
    const dossier = dossierOf('china-mfa');
    const statements = dossier.disputes.flatMap((one) => one.statements).length;
    expect(statements).toBeGreaterThan(60);
    const place = draw(<DossierBody dossier={dossier} />);
    expect(points(place).length).toBeLessThanOrEqual(3 * 14);
    const counted = points(place).map((one) => Number(one.querySelector('text')?.textContent ?? 1));
    expect(counted.reduce((sum, one) => sum + one)).toBe(statements);
  });

  it('says on which day the page was written, and only where that is known', () => {
    const dossier = dossierOf('flax-typhoon');
    expect(draw(<DossierBody dossier={dossier} />).querySelector('.page')).toBeNull();
    const place = draw(<DossierBody dossier={dossier} asOf={written('2025-01-04')} />);
    expect(place.querySelector('.page')).not.toBeNull();
    expect(place.querySelector('svg')?.getAttribute('aria-label')).toContain('written on 4 January 2025');
  });

  it('is one stop of the Tab key, and the arrow keys, Home and End go through it', () => {
    const place = draw(<DossierBody dossier={dossierOf('flax-typhoon')} />);
    const stops = () => points(place).map(({ tabIndex }) => tabIndex);
    expect(stops().filter((stop) => stop === 0)).toHaveLength(1);
    key(place.querySelector('svg'), 'End');
    expect(stops().at(-1)).toBe(0);
    key(place.querySelector('svg'), 'ArrowLeft');
    expect(stops().at(-2)).toBe(0);
    key(place.querySelector('svg'), 'Home');
    expect(stops()[0]).toBe(0);
  });

  it('leads from each sign to the statement in the list, also in a story that was folded', () => {
    const place = draw(<DossierBody dossier={dossierOf('china-mfa')} />);
    for (const [at, name] of [
      [0, 'Enter'],
      [points(place).length - 1, ' '],
    ] as const) {
      const point = points(place)[at] ?? null;
      key(point, name);
      const line = place.ownerDocument.activeElement;
      expect(line?.matches('li.statement')).toBe(true);
      expect(line?.closest('details')?.open).toBe(true);
      const [first] = (point?.getAttribute('aria-label') ?? '').split(/ to |: /);
      expect(line?.querySelector('time')?.textContent).toBe(first);
    }
  });

  it('is left out where there is nothing to compare', () => {
    const dossier = dossierOf('flax-typhoon');
    const [story] = dossier.disputes;
    const [one] = story?.statements ?? [];
    const single = { ...dossier, disputes: story && one ? [{ ...story, statements: [one] }] : [] };
    expect(draw(<DossierBody dossier={single} />).querySelector('.small-timeline')).toBeNull();
    // The page's own day can be compared with one statement too.
    const dated = draw(<DossierBody dossier={single} asOf={written('2025-01-06')} />);
    expect(points(dated)).toHaveLength(1);
    expect(dated.querySelector('.small-timeline line.page')).not.toBeNull();
  });

  it('tells of a sign where the pointer rests', () => {
    const place = draw(<DossierBody dossier={dossierOf('flax-typhoon')} />);
    const [point] = points(place);
    act(() => void point?.dispatchEvent(new MouseEvent('mouseenter')));
    expect(place.querySelector('.told')?.textContent).toBe(point?.getAttribute('aria-label'));
  });

  it('stands over the stories, of which those that the page could know come first, the first of them open', () => {
    const dossier = dossierOf('salt-typhoon');
    const earliest = dossier.disputes.map(({ statements }) => statements[0]?.date ?? '');
    expect(earliest[0]?.localeCompare('2025-01-06')).toBe(1);
    const place = draw(<DossierBody dossier={dossier} asOf={written('2025-01-06')} />);
    const stories = [...place.querySelectorAll<HTMLDetailsElement>('details.dispute')];
    const cameLater = stories.map(
      (one) => one.querySelector('h4.since') !== null && !one.querySelector('ol + h4'),
    );
    expect(cameLater).toContain(true);
    expect(cameLater).toEqual([...cameLater].sort((a, b) => Number(a) - Number(b)));
    expect(stories[0]?.open).toBe(true);
  });
});
