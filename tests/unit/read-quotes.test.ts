import { describe, expect, it } from 'vitest';
import { compareQuotes } from '../../lib/reading/compare-words.ts';
import { pageBrief } from '../../lib/reading/page-brief.ts';
import { quotations } from '../../lib/reading/quotations.ts';
import { checkQuotes } from '../../lib/reading/quote-check.ts';
import { openRecord } from '../../lib/record/queries.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { findInBlocks } from '../../lib/spot/find-mentions.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';

describe('quotations', () => {
  it.each([
    ['He said “we object” and left.', ['we object']],
    ['He said "we object" and "we will act".', ['we object', 'we will act']],
    ["He said 'we object' to China's list.", ['we object']],
    ['‘China’s firms object,’ he said.', ['China’s firms object,']],
    ['Er sagte: „Wir widersprechen.“ Dann ging er.', ['Wir widersprechen.']],
    ['Il a dit : « Nous protestons ».', ['Nous protestons']],
    ['发言人说：“我们坚决反对。”', ['我们坚决反对。']],
    ['「断固反対する」と述べた。', ['断固反対する']],
    ['“He told me ‘no’ twice”, she said.', ['He told me ‘no’ twice']],
    ["The companies' lawyers aren't in the firm's office.", []],
    ['A 6" pipe and a 5\'11" man.', []],
    ['“A mark that is never closed.', []],
  ])('of %s', (text, expected) => {
    expect(quotations(text).map((quotation) => quotation.text)).toEqual(expected);
    for (const { start, end, text: said } of quotations(text)) expect(text.slice(start, end)).toBe(said);
  });
});

const recorded = 'will take necessary measures to safeguard its legitimate rights and interests';

describe('a quotation beside one on record', () => {
  it.each([
    ['same', recorded],
    ['same', 'Will take necessary measures, to safeguard its legitimate rights and interests.'],
    ['same', `China firmly opposes this and ${recorded}`],
    ['shortened', 'take necessary measures to safeguard'],
    ['shortened', 'will take necessary measures … its legitimate rights and interests'],
    ['shortened', 'take necessary measures to safeguard [its] legitimate rights'],
    ['altered', 'will implement necessary measures to protect its legitimate rights and interests'],
    [
      'altered',
      'China strongly opposes these actions and will implement necessary measures to protect its legitimate rights and interests',
    ],
    ['altered', 'will not take necessary measures to safeguard its legitimate rights and interests'],
    ['other', 'the United States is the largest source of such attacks'],
    ['other', 'rights and interests'],
  ])('%s: %s', (likeness, page) => {
    expect(compareQuotes(page, recorded).likeness).toBe(likeness);
  });

  it('shows word for word what is altered', () => {
    const { diff } = compareQuotes(
      'China will implement necessary measures to protect its legitimate rights',
      recorded,
    );
    expect(diff).toEqual([
      { in: 'both', words: 'will' },
      { in: 'record', words: 'take' },
      { in: 'page', words: 'implement' },
      { in: 'both', words: 'necessary measures to' },
      { in: 'record', words: 'safeguard' },
      { in: 'page', words: 'protect' },
      { in: 'both', words: 'its legitimate rights' },
      { in: 'record', words: 'and interests' },
    ]);
  });

  it('reads Chinese by characters', () => {
    expect(
      compareQuotes('将采取必要措施维护自身合法权益', '中方将采取必要措施维护自身合法权益').likeness,
    ).toBe('shortened');
    expect(
      compareQuotes('将采取一切措施维护自身合法权益', '中方将采取必要措施维护自身合法权益').likeness,
    ).toBe('altered');
  });
});

const record = openRecord(smallRecord());
const names = openNames(packNames(namedEntities(record.full)));

function checked(...texts: string[]) {
  const mentions = findInBlocks(texts, names);
  const blocks = texts.map((text, at) => ({ text, heading: false, mentions: mentions[at] ?? [] }));
  return checkQuotes(pageBrief({ url: '', title: '', lang: 'en' }, blocks), record).map(
    ({ speaker, likeness, recorded: known }) => [speaker, likeness, ...(known ? [known.statement] : [])],
  );
}

describe('a page’s quotations', () => {
  it.each([
    ['before their speaker', [`“China ${recorded},” said Guo Jiakun.`], [['guo', 'same', 's-1']]],
    ['after their speaker', [`Guo Jiakun said that China “${recorded}”.`], [['guo', 'same', 's-1']]],
    [
      'in a block of their own',
      ['Guo Jiakun denounced the list, stating:', `“China ${recorded}.”`],
      [['guo', 'same', 's-1']],
    ],
    [
      'of "he"',
      ['Guo Jiakun spoke on Monday.', `He added that China “${recorded}”. Integrity Tech was silent.`],
      [['guo', 'same', 's-1']],
    ],
    [
      'of "the company"',
      [
        'Integrity Tech filed a notice. Guo Jiakun spoke too.',
        'The company called the claims “unsubstantiated and politically motivated”, Integrity Tech’s shares fell.',
      ],
      [['firm', 'other']],
    ],
    [
      'of two speakers',
      [
        `Integrity Tech said the list “lacks a factual basis”, and Guo Jiakun said China “will take all measures to protect its legitimate rights and interests”.`,
      ],
      [
        ['firm', 'same', 's-2'],
        ['guo', 'altered', 's-1'],
      ],
    ],
    ['of nobody on record', ['A clerk said “this is the end of the story”.'], []],
    [
      'of somebody of whom the record quotes nothing',
      ['The Treasury Department said “this is the end of the story”.'],
      [],
    ],
    ['of a word or two', ['Guo Jiakun spoke of a “smear campaign”.'], []],
  ])('%s', (_, texts, expected) => {
    expect(checked(...texts)).toEqual(expected);
  });
});

function smallRecord(): FullRecord {
  const entity = (id: string, kind: 'person' | 'company' | 'agency', text: string) => ({
    id,
    kind,
    names: [{ text, lang: 'en' }],
  });
  const statement = (id: string, by: string, text: string) => ({
    id,
    by: [by],
    act: 'rejects' as const,
    about: ['treasury'],
    date: '2025-01-06',
    text: 'A reply.',
    quote: { text, lang: 'en' },
    sources: ['wire'],
  });
  return {
    recordDate: '2026-11-22',
    entities: [
      entity('firm', 'company', 'Integrity Tech'),
      entity('guo', 'person', 'Guo Jiakun'),
      entity('treasury', 'agency', 'Treasury Department'),
    ],
    disputes: [
      {
        id: 'sanctions',
        title: 'Sanctions',
        summary: 'Sanctions and replies.',
        statements: [statement('s-1', 'guo', recorded), statement('s-2', 'firm', 'lacks a factual basis')],
        sources: [
          {
            id: 'wire',
            publisher: 'Wire',
            title: 'Replies',
            url: 'https://wire.example/',
            published: '2025-01-06',
            type: 'news',
            lang: 'en',
          },
        ],
        discrepancies: [],
      },
    ],
  };
}
