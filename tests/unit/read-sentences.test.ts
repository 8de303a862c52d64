import { describe, expect, it } from 'vitest';
import { sentences } from '../../lib/reading/sentences.ts';

const split = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['The firm denied it. China objected.', ['The firm denied it.', 'China objected.']],
    ['“We object.” He left.', ['“We object.”', 'He left.']],
    ['Who knew? Nobody! So it goes…', ['Who knew?', 'Nobody!', 'So it goes…']],
    ['永信至诚否认指控。外交部表示反对！', ['永信至诚否认指控。', '外交部表示反对！']],
    ['他说：“我们反对。”会议结束。', ['他说：“我们反对。”', '会议结束。']],
    ['It fell 3.5 percent. Then it rose.', ['It fell 3.5 percent.', 'Then it rose.']],
    ['• It has no assets\n• It obeys the law', ['• It has no assets', '• It obeys the law']],
    ['They met in the U.S. The talks failed.', ['They met in the U.S.', 'The talks failed.']],
    ['هل نفت الشركة؟ لم ترد.', ['هل نفت الشركة؟', 'لم ترد.']],
    ['Es fiel um 3. Dann stieg es.', ['Es fiel um 3.', 'Dann stieg es.']],
    ['It was sold to Acme Inc. It then closed.', ['It was sold to Acme Inc.', 'It then closed.']],
  ])('parts %s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    'The U.S. Treasury acted.',
    'Beijing Yongxin Zhicheng Technology Co., Ltd. objected.',
    'Integrity Technology Group, Inc. Chairman Cai spoke.',
    'On Jan. 3 the U.S. State Department spoke.',
    'Mr. Guo and Dr. J. R. Smith met.',
    'He asked “Why?” and left.',
    'Sen. Warner and Rep. Moolenaar wrote to Gen. Haugh.',
    'Yahoo! was sold.',
    'The statement\nruns over\nthree lines.',
    'It ended … somehow.',
    'Am 3. Januar 2025 sprach das Ministerium.',
    'Es ging um ca. 300 Mio. Euro.',
  ])('keeps together %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('gives places in the text it was given', () => {
    const text = '  One.  Two. ';
    for (const { start, end, text: sentence } of sentences(text))
      expect(text.slice(start, end)).toBe(sentence);
    expect(sentences(text).map(({ start }) => start)).toEqual([2, 8]);
  });

  it('finds none in white space', () => {
    expect(sentences(' \n ')).toEqual([]);
  });

  it('takes a megabyte in one go', () => {
    const text = 'The U.S. Treasury acted. '.repeat(40_000);
    const started = performance.now();
    expect(sentences(text)).toHaveLength(40_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
