// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TakeAlong } from '../../components/cite/TakeAlong.tsx';
import { WordsContext } from '../../components/words.ts';
import { citeFormatIds } from '../../lib/cite/format-ids.ts';
import { citeFormats } from '../../lib/cite/formats.ts';
import { openRecord } from '../../lib/record/queries.ts';
import { englishWords } from '../../scripts/words.ts';
import { smallRecord } from './small-record.ts';
import { takenFrom } from './taken-along.ts';

const root = document.createElement('div');
document.body.append(root);
const full = smallRecord();
const dossier = openRecord(full).dossier(full.entities[0]?.id ?? '');
if (!dossier) throw new Error('the small record has no entity');
const taken = takenFrom(dossier, full.recordDate);
const words = englishWords();
const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();
const onCopy = vi.fn(async (_text: string) => {});
const onSave = vi.fn();
const onFormat = vi.fn();

beforeEach(async () => {
  await act(async () =>
    render(
      <WordsContext.Provider value={words}>
        <TakeAlong
          taken={taken}
          sha1={sha1}
          format="text"
          onFormat={onFormat}
          onCopy={onCopy}
          onSave={onSave}
        />
      </WordsContext.Provider>,
      root,
    ),
  );
});
afterEach(() => {
  render(null, root);
  onCopy.mockReset();
  onSave.mockReset();
  onFormat.mockReset();
});

const preview = () => root.querySelector('textarea')?.value ?? '';
const press = (label: string) =>
  act(async () => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
  });

async function choose(id: string): Promise<void> {
  const select = root.querySelector('select');
  if (!select) throw new Error('there is nothing to choose from');
  await act(async () => {
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test.each(citeFormats.map(({ id }) => id))('%s has a name, and shows what it would copy', async (id) => {
  await choose(id);
  const option = root.querySelector(`option[value="${id}"]`);
  expect(option?.textContent).not.toContain('take_');
  expect(preview()).toContain(taken.items[0]?.statement.sources[0]?.url);
  await press('Copy');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(preview());
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied.');
});

test('the list to choose from is the list of formats', () => {
  expect(citeFormatIds).toEqual(citeFormats.map(({ id }) => id));
});

test('a format that is chosen is told, to be used from now on', async () => {
  await choose('ris');
  expect(onFormat).toHaveBeenCalledExactlyOnceWith('ris');
});

test('what is saved has a file name that says what it is', async () => {
  await choose('bibtex');
  await press('Save as a file');
  const [file] = onSave.mock.calls[0] ?? [];
  expect(file.name).toMatch(/^on-record-[a-z-]+\.bib$/);
  expect(file.text).toBe(preview());
});

test('where copying is refused it says what can be done', async () => {
  onCopy.mockRejectedValueOnce(new DOMException('not allowed', 'NotAllowedError'));
  await press('Copy');
  expect(root.querySelector('[role="status"]')?.textContent).toContain('copy it by hand');
});
