import { expect, test } from 'vitest';
import { nearest, passagesAround } from '../../lib/reading/passages.ts';

const shown = (text: string, ...words: string[]) =>
  passagesAround(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  ).map(({ parts }) => parts.map(({ text, speaks }) => (speaks ? `[${text}]` : text)).join(''));

test('what speaks is set apart in the words around it', () => {
  expect(shown('The breach was tied to Silk by two firms.', 'Silk', 'breach')).toEqual([
    'The [breach] was tied to [Silk] by two firms.',
  ]);
});

test('a long text is cut between words, with an ellipsis', () => {
  const [passage = ''] = shown(`${'before '.repeat(30)}Silk\n ${'after '.repeat(30)}`, 'Silk');
  expect(passage).toMatch(/^… before .*before \[Silk\] after .*after …$/);
  expect(passage.length).toBeLessThan(150);
});

test('what stands far apart makes two passages, and what overlaps one', () => {
  expect(shown(`Silk ${'x '.repeat(200)}breach`, 'Silk', 'breach')).toHaveLength(2);
  expect(shown('Silk Typhoon did it', 'Silk Typhoon', 'Typhoon')).toEqual(['[Silk Typhoon] did it']);
});

test('the nearest place of a word is taken, but not the name itself', () => {
  const text = 'hack, far away. A hack by Hack. hack';
  const name = { start: text.indexOf('Hack'), end: text.indexOf('Hack') + 4 };
  expect(nearest(text, 'hack', name.start, name)?.start).toBe(text.lastIndexOf('hack'));
  expect(nearest(text, 'Hack', name.start, name)).toBeNull();
  expect(nearest(text, 'nowhere', 0)).toBeNull();
});
