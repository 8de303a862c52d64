import { describe, expect, it } from 'vitest';
import { blockContainer, readBlocks } from '../../lib/reading/read-blocks.ts';
import { locate } from '../../lib/reading/text-block.ts';
import { htmlTree, TreeNode } from '../../scripts/html-tree.ts';

function texts(html: string): string[] {
  return [...readBlocks(htmlTree(html))].map((block) => block.text);
}

function find(root: TreeNode, wanted: (node: TreeNode) => boolean): TreeNode {
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (wanted(node)) return node;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) open.push(child);
    if (node.shadowRoot) open.push(node.shadowRoot);
  }
  throw new Error('No such node in this page.');
}

describe('what joins', () => {
  it.each([
    ['inline elements', '<p><b>Salt</b> <i>Ty<em>pho</em>on</i></p>', 'Salt Typhoon'],
    ['a comment', '<p>Salt <!-- wind -->Typhoon</p>', 'Salt Typhoon'],
    ['a break opportunity', '<p>Salt Ty<wbr>phoon</p>', 'Salt Typhoon'],
    ['a drop capital', '<p><span>S</span>alt Typhoon</p>', 'Salt Typhoon'],
    ['empty markup', '<p>Salt <span></span>Typhoon</p>', 'Salt Typhoon'],
    ['an inline picture', '<p>Salt <svg><title>wind</title><path/></svg> Typhoon</p>', 'Salt  Typhoon'],
    ['a script', '<p>Salt <script>track()</script>Typhoon</p>', 'Salt Typhoon'],
    ['ruby, without the reading aid', '<p><ruby>盐<rp>(</rp><rt>yán</rt></ruby>台风</p>', '盐台风'],
    [
      'letters and digits in their own elements',
      '<p><span>APT</span><span>4</span><span>1</span></p>',
      'APT41',
    ],
  ])('%s', (_, html, text) => {
    expect(texts(html)).toEqual([text]);
  });
});

describe('what parts', () => {
  it.each([
    ['paragraphs', '<p>one<p>two', ['one', 'two']],
    ['a block inside running text', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['table cells', '<table><tr><td>Salt<td>Typhoon</table>', ['Salt', 'Typhoon']],
    ['list items', '<ul><li>Salt<li>Typhoon</ul>', ['Salt', 'Typhoon']],
    ['terms and descriptions', '<dl><dt>Salt<dd>Typhoon</dl>', ['Salt', 'Typhoon']],
    ['a rule', '<div>Salt<hr>Typhoon</div>', ['Salt', 'Typhoon']],
    ['two line breaks', '<div>Salt<br> <br>Typhoon</div>', ['Salt\n ', 'Typhoon']],
    ['SVG texts', '<svg><text>Salt</text><text>Typhoon</text></svg>', ['Salt', 'Typhoon']],
  ])('%s', (_, html, blocks) => {
    expect(texts(html)).toEqual(blocks);
  });

  it('keeps one line break as "\\n"', () => {
    expect(texts('<p>Salt<br>Typhoon</p>')).toEqual(['Salt\nTyphoon']);
  });

  it('parts words of neighbouring elements that only style keeps apart', () => {
    expect(texts('<p><a>Salt Typhoon</a><a>Read more</a></p>')).toEqual(['Salt Typhoon\nRead more']);
    expect(texts('<p><span>Volt Typhoon</span><span>4 min</span></p>')).toEqual(['Volt Typhoon\n4 min']);
    expect(texts('<x-page><x-name>Salt Typhoon</x-name>Read</x-page>')).toEqual(['Salt Typhoon\nRead']);
  });
});

describe('what is left out', () => {
  it.each([
    '<code>Salt Typhoon</code>',
    '<pre>Salt Typhoon</pre>',
    '<textarea>Salt Typhoon</textarea>',
    '<select><option>Salt Typhoon</select>',
    '<button>Salt Typhoon</button>',
    '<div contenteditable>Salt <b>Typhoon</b></div>',
    '<div contenteditable="plaintext-only">Salt Typhoon</div>',
    '<div role="textbox">Salt Typhoon</div>',
    '<p hidden>Salt Typhoon</p>',
    '<p style="color:red; display : none">Salt Typhoon</p>',
    '<p style="visibility:hidden">Salt Typhoon</p>',
    '<noscript>Salt Typhoon</noscript>',
    '<template><p>Salt Typhoon</p></template>',
    '<svg><title>Salt Typhoon</title><desc>Salt Typhoon</desc></svg>',
    '<video>Salt Typhoon</video>',
    '<math><mi>Salt</mi></math>',
    '<title>Salt Typhoon</title>',
  ])('%s', (html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after']);
  });

  it.each([
    ['contenteditable="false"', '<p contenteditable="false">Salt</p>'],
    ['a shown style', '<p style="display:block">Salt</p>'],
    ['aria-hidden, which hides nothing from the eye', '<p aria-hidden="true">Salt</p>'],
    ['navigation', '<nav>Salt</nav>'],
    ['an accordion heading', '<h3><button>Salt</button></h3>'],
    ['a text file as the browser shows it', '<pre>Salt</pre>'],
  ])('reads %s', (_, html) => {
    expect(texts(html)).toEqual(['Salt']);
  });
});

describe('shadow roots', () => {
  const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`;

  it('are read in place of the light children', () => {
    expect(texts(`<div>${shadow('<p>Salt Typhoon</p>')}light</div>`)).toEqual(['Salt Typhoon']);
  });

  it('read slotted children where their slot is, once', () => {
    const inside = '<h2><slot name="title"></slot></h2><p>By <slot></slot>.</p><slot></slot>';
    const light = '<b>Salt</b> Typhoon<span slot="title">Title</span>';
    expect(texts(`<x-card>${shadow(inside)}${light}</x-card>`)).toEqual(['Title', 'By Salt Typhoon.']);
  });

  it("read a slot's own content when nothing is slotted", () => {
    expect(texts(`<x-card>${shadow('<p><slot>nobody</slot> said so</p>')}</x-card>`)).toEqual([
      'nobody said so',
    ]);
  });

  it('nest, and pass slotted children on', () => {
    const inner = `<x-inner>${shadow('<p>in: <slot></slot></p>')}<slot></slot></x-inner>`;
    expect(texts(`<x-outer>${shadow(inner)}Salt Typhoon</x-outer><p>after</p>`)).toEqual([
      'in: Salt Typhoon',
      'after',
    ]);
  });
});

describe('a block', () => {
  it('knows its container, and reading the container again gives it back', () => {
    const page = htmlTree('<article><p>one</p><div>two <b>three</b><p>four</p> five</div></article>');
    const blocks = [...readBlocks(page)];
    expect(blocks.map(({ container }) => container.localName)).toEqual(['p', 'div', 'p', 'div']);
    const changed = blockContainer(find(page, (node) => node.data === 'three'));
    expect(changed).toBe(blocks[1]?.container);
    expect([...readBlocks(changed)].map(({ text }) => text)).toEqual(['two three', 'four', ' five']);
  });

  it('knows whether it is a heading', () => {
    const blocks = readBlocks(htmlTree('<h2><div>one</div></h2><p>two</p><div role="heading">three</div>'));
    expect([...blocks].map(({ heading }) => heading)).toEqual([true, false, true]);
  });

  it('gives every text node unchanged at its place', () => {
    const [block] = readBlocks(htmlTree('<p>The <b>Salt</b><br>\n Ty<i>phoon</i> case</p>'));
    for (const { node, at, length } of block?.pieces ?? [])
      expect(block?.text.slice(at, at + length)).toBe(node.data);
  });
});

describe('locate', () => {
  function located(html: string, name: string): unknown[] {
    const [block] = readBlocks(htmlTree(html));
    if (block === undefined) throw new Error('Nothing was read.');
    const start = block.text.indexOf(name);
    const place = locate(block, start, start + name.length);
    return [place.startNode.data, place.startOffset, place.endNode.data, place.endOffset];
  }

  it('finds the nodes of a name that markup splits', () => {
    expect(located('<p>by <b>Salt</b> Typhoon.</p>', 'Salt Typhoon')).toEqual(['Salt', 0, ' Typhoon.', 8]);
    expect(located('<p>by Salt Typhoon.</p>', 'Salt Typhoon')).toEqual([
      'by Salt Typhoon.',
      3,
      'by Salt Typhoon.',
      15,
    ]);
  });

  it('crosses a line break that has no node', () => {
    expect(located('<p>by Salt<br>Typhoon now</p>', 'Salt\nTyphoon')).toEqual([
      'by Salt',
      3,
      'Typhoon now',
      7,
    ]);
    expect(located('<p>by Salt<br>Typhoon now</p>', '\nTyphoon')).toEqual([
      'Typhoon now',
      0,
      'Typhoon now',
      7,
    ]);
  });

  it('refuses a place without text', () => {
    const [block] = readBlocks(htmlTree('<p>Salt<br>Typhoon</p>'));
    if (block === undefined) throw new Error('Nothing was read.');
    expect(() => locate(block, 4, 5)).toThrow(RangeError);
  });
});

describe('cost', () => {
  it('reads 10 MB of paragraphs in a moment', { timeout: 60_000 }, () => {
    const body = TreeNode.element('body', []);
    for (let number = 0; number < 40_000; number++) {
      const paragraph = TreeNode.element('p', [{ name: 'class', value: 'text' }]);
      const text = new TreeNode(3);
      text.data = 'The harbour was quiet. '.repeat(11);
      paragraph.append(text);
      body.append(paragraph);
    }
    const started = performance.now();
    let length = 0;
    for (const { text } of readBlocks(body)) length += text.length;
    expect(length).toBeGreaterThan(10_000_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('reads 100,000 nested or neighbouring inline elements without overflow', { timeout: 60_000 }, () => {
    const nested = `${'<span>a'.repeat(100_000)}`;
    const beside = '<i>b</i>'.repeat(100_000);
    const started = performance.now();
    const [first] = [...readBlocks(htmlTree(nested))];
    const [second] = [...readBlocks(htmlTree(beside))];
    expect(first?.text.length).toBe(100_000);
    expect(second?.text.length).toBe(100_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

it("takes the browser's own nodes", () => {
  const read: (root: Node) => Iterable<{ container: Node }> = readBlocks<Node>;
  expect(read).toBeTypeOf('function');
});
