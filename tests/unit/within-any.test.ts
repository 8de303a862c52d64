// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isLeftOut } from '../../lib/reading/left-out.ts';
import { outermostOf, withinAny } from '../../lib/reading/tree.ts';

const isElementLeftOut = (node: Node): boolean => node instanceof Element && isLeftOut(node);
const textIn = (selector: string): Node => document.querySelector(selector)?.firstChild as Node;

test('a change inside an editor is none of our business, whatever was asked before', () => {
  document.body.innerHTML =
    '<div contenteditable><p id="a">Salt</p><p id="b">Volt</p></div><p id="c">Flax</p>';
  const isOut = withinAny(isElementLeftOut);
  for (const [selector, out] of [
    ['#a', true],
    ['#c', false],
    ['#b', true],
    ['#a', true],
    ['#c', false],
  ] as const)
    expect([selector, isOut(textIn(selector))]).toEqual([selector, out]);
});

test('what stands in an open shadow tree stands in its host', () => {
  document.body.innerHTML = '<div hidden><b id="host"></b></div>';
  const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Salt</p>';
  expect(withinAny(isElementLeftOut)(shadow.firstChild as Node)).toBe(true);
});

test('of nodes that stand in each other, the outermost are kept', () => {
  document.body.innerHTML = '<main><p id="a"><b>Salt</b></p></main><p id="c">Flax</p>';
  const nodes = new Set<Node>(
    ['b', '#c', '#a'].map((selector) => document.querySelector(selector) as Element),
  );
  const names = [...nodes].filter(outermostOf(nodes)).map((node) => (node as Element).id);
  expect(names).toEqual(['c', 'a']);
});
