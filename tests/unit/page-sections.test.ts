// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { firstOfSections } from '../../entrypoints/card/sections.ts';
import type { Entry, Noted } from '../../lib/browser/noted.ts';
import { readBlocks } from '../../lib/reading/read-blocks.ts';

/** The page's entries, with a mention for each name of `names` in every block. */
function entriesOf(html: string, names: readonly string[]): Entry[] {
  document.body.innerHTML = html;
  return [...readBlocks<Node>(document)].map((block, id) => {
    const entry = { id, index: id, block, noted: [] as Noted[], near: true } as unknown as Entry;
    for (const match of block.text.matchAll(new RegExp(names.join('|'), 'g')))
      entry.noted.push({
        id: match.index,
        mention: { text: match[0], entity: match[0], start: match.index },
      } as Noted);
    for (const noted of entry.noted)
      Object.assign(noted, { entry, shown: !block.text.includes('hidden'), findings: [] });
    return entry;
  });
}
const first = (html: string): string[] => {
  const headings = () => [...document.querySelectorAll('h1, h2, h3, article')];
  const entries = entriesOf(html, ['Salt', 'Volt']);
  const steps = firstOfSections(entries, headings());
  let step = steps.next();
  while (!step.done) step = steps.next();
  return [...step.value].map(
    ({ entry, mention }) => `${entry.block.text.trim().slice(0, 1)}:${mention.text}`,
  );
};

it('takes the first of each name until the next heading', () => {
  expect(first('<p>a Salt Salt</p><p>b Volt Salt</p><h2>Next</h2><p>c Salt</p><p>d Salt</p>')).toEqual([
    'a:Salt',
    'b:Volt',
    'c:Salt',
  ]);
});

it('counts a name in a heading as the first of its section', () => {
  expect(first('<p>a Salt</p><h2>b Salt</h2><p>c Salt</p>')).toEqual(['a:Salt', 'b:Salt']);
});

it('passes over what the page hides', () => {
  expect(first('<p>a Salt hidden</p><p>b Salt</p>')).toEqual(['b:Salt']);
});

it('takes a thread of posts without headings post by post', () => {
  expect(first('<article><p>a Salt</p><p>b Salt</p></article><article><p>c Salt</p></article>')).toEqual([
    'a:Salt',
    'c:Salt',
  ]);
});
