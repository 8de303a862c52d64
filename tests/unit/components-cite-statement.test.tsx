// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { CiteStatement } from '../../components/cite/CiteStatement.tsx';
import { CiteHandsContext } from '../../components/cite/cite-hands.ts';
import { dossierOf, draw } from './components-samples.tsx';

const statement = dossierOf('integrity-tech').disputes[0]?.statements[0];
if (!statement) throw new Error('the record has nothing about this company');

const drawn = (onCite: (one: unknown, format?: string) => Promise<string>) =>
  draw(
    <CiteHandsContext.Provider value={{ onCite }}>
      <CiteStatement statement={statement} />
    </CiteHandsContext.Provider>,
  );

test('cites in the format last used, and then in another one', async () => {
  const onCite = vi.fn(async (_: unknown, format = 'md') => format);
  const place = drawn(onCite);
  expect(place.querySelector('select')).toBeNull();
  await act(async () => place.querySelector('button')?.click());
  expect(onCite).toHaveBeenCalledWith(statement, undefined);
  expect(place.querySelector('[role="status"]')?.textContent).toBe('Copied.');
  const select = place.querySelector('select');
  expect(select?.value).toBe('md');
  await act(async () => {
    if (select) select.value = 'bibtex';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onCite).toHaveBeenLastCalledWith(statement, 'bibtex');
});

test('says so where the browser does not let it be copied', async () => {
  const place = drawn(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  await act(async () => place.querySelector('button')?.click());
  expect(place.querySelector('[role="status"]')?.textContent).toContain('did not let it');
});

test('where nothing can be cited there is no button', () => {
  expect(draw(<CiteStatement statement={statement} />).querySelector('button')).toBeNull();
});
