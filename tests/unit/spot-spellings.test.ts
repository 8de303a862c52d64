import { describe, expect, it } from 'vitest';
import { spot, spotted } from './spot-names.ts';

const salt = (text: string): string => `salt-typhoon:${text}`;

describe('a name is found however it is written', () => {
  it.each([
    ['possessive, curly', 'Salt Typhoon’s tools', 'Salt Typhoon'],
    ['possessive, straight', "Salt Typhoon's tools", 'Salt Typhoon'],
    ['compound', 'a Salt Typhoon-linked intrusion', 'Salt Typhoon'],
    ['brackets', 'the group [Salt Typhoon] said', 'Salt Typhoon'],
    ['end of a sentence', 'They named Salt Typhoon. Then', 'Salt Typhoon'],
    ['curly quotes', '“Salt Typhoon”', 'Salt Typhoon'],
    ['em dashes', 'hackers—Salt Typhoon—left', 'Salt Typhoon'],
    ['ellipsis', 'Salt Typhoon…', 'Salt Typhoon'],
    ['no-break space', 'Salt\u00a0Typhoon', 'Salt\u00a0Typhoon'],
    ['narrow no-break space', 'Salt\u202fTyphoon', 'Salt\u202fTyphoon'],
    ['thin and ideographic spaces', 'Salt\u2009Typhoon', 'Salt\u2009Typhoon'],
    ['double space', 'Salt  Typhoon', 'Salt  Typhoon'],
    ['line break', 'Salt\n      Typhoon', 'Salt\n      Typhoon'],
    ['soft hyphen', 'Salt Ty\u00adphoon', 'Salt Ty\u00adphoon'],
    ['zero-width space', 'Salt\u200b Typhoon', 'Salt\u200b Typhoon'],
    ['byte order mark', 'Salt \ufeffTyphoon', 'Salt \ufeffTyphoon'],
    ['right-to-left mark', '\u200fSalt Typhoon\u200f', 'Salt Typhoon'],
    ['hyphen', 'Salt-Typhoon', 'Salt-Typhoon'],
    ['non-breaking hyphen', 'Salt\u2011Typhoon', 'Salt\u2011Typhoon'],
    ['en dash', 'Salt–Typhoon', 'Salt–Typhoon'],
    ['capitals', 'SALT TYPHOON HITS NINE CARRIERS', 'SALT TYPHOON'],
    ['full width', 'Ｓａｌｔ Ｔｙｐｈｏｏｎ', 'Ｓａｌｔ Ｔｙｐｈｏｏｎ'],
    ['mathematical bold', '𝐒𝐚𝐥𝐭 𝐓𝐲𝐩𝐡𝐨𝐨𝐧', '𝐒𝐚𝐥𝐭 𝐓𝐲𝐩𝐡𝐨𝐨𝐧'],
    ['diacritics', 'Sált Typhöon', 'Sált Typhöon'],
    ['combining diacritics', 'Sa\u0301lt Typhoon', 'Sa\u0301lt Typhoon'],
    ['plural', 'the Salt Typhoons of this world', 'Salt Typhoons'],
    ['underscore', 'tag salt: Salt_Typhoon', 'Salt_Typhoon'],
    ['slash', 'Salt Typhoon/GhostEmperor', 'Salt Typhoon'],
  ])('%s', (_, text, mention) => {
    expect(spotted(text)).toEqual([salt(mention)]);
  });

  it('hashtags, the sign left out', () => {
    expect(spotted('#SaltTyphoon and #Salt_Typhoon')).toEqual([salt('SaltTyphoon'), salt('Salt_Typhoon')]);
  });

  it('apostrophes of every kind inside a name', () => {
    for (const mark of ["'", '’', '‘', 'ʼ', '＇', '`', '′'])
      expect(spotted(`China${mark}s Foreign Ministry said`)).toEqual([
        `china-mfa:China${mark}s Foreign Ministry`,
      ]);
  });

  it('abbreviations with and without dots', () => {
    expect(spotted('U.S. Treasury, US Treasury, U.S. Treasury Department')).toEqual([
      'us-treasury:U.S. Treasury',
      'us-treasury:US Treasury',
      'us-treasury:U.S. Treasury Department',
    ]);
  });

  it('a number with and without a gap', () => {
    expect(spotted('APT29, APT 29, APT-29')).toEqual(['apt29:APT29', 'apt29:APT 29', 'apt29:APT-29']);
  });

  it('a final dot that belongs to the name', () => {
    expect(spotted('Integrity Technology Group, Inc. said so')).toEqual([
      'integrity-tech:Integrity Technology Group, Inc.',
    ]);
  });

  it('Chinese without spaces, Korean with its endings, Japanese, Cyrillic', () => {
    expect(spotted('外交部发言人郭嘉昆说盐台风、永信至诚与此无关')).toEqual([
      'guo-jiakun:郭嘉昆',
      'salt-typhoon:盐台风',
      'integrity-tech:永信至诚',
    ]);
    expect(spotted('라자루스가 그랬다')).toEqual(['lazarus:라자루스']);
    expect(spotted('ラザルスの攻撃')).toEqual(['lazarus:ラザルス']);
    expect(spotted('группировка «Лазарь групп»')).toEqual([]);
    expect(spotted('группировка «Лазарь Групп»')).toEqual(['lazarus:Лазарь Групп']);
  });
});

describe('names that share a word', () => {
  it.each([
    ['Salt and Volt Typhoon', ['salt-typhoon:Salt', 'volt-typhoon:Volt Typhoon']],
    ['Salt or Volt Typhoon', ['salt-typhoon:Salt', 'volt-typhoon:Volt Typhoon']],
    ['Salt/Volt Typhoon', ['salt-typhoon:Salt', 'volt-typhoon:Volt Typhoon']],
    ['Salt & Volt Typhoon', ['salt-typhoon:Salt', 'volt-typhoon:Volt Typhoon']],
    [
      'Flax, Salt, and Volt Typhoons',
      ['flax-typhoon:Flax', 'salt-typhoon:Salt', 'volt-typhoon:Volt Typhoons'],
    ],
    ['Flax, Salt, Volt Typhoon', ['flax-typhoon:Flax', 'salt-typhoon:Salt', 'volt-typhoon:Volt Typhoon']],
    ['Pepper, Salt, Volt Typhoon', ['volt-typhoon:Volt Typhoon']],
    ['salt and Volt Typhoon', ['volt-typhoon:Volt Typhoon']],
    ['Pepper and Volt Typhoon', ['volt-typhoon:Volt Typhoon']],
  ])('%s', (text, expected) => {
    expect(spotted(text)).toEqual(expected);
  });
});

describe('what only looks like a name', () => {
  it.each([
    ['letters stick to it', 'xSalt Typhoon, Salt Typhoonish, APT29a'],
    ['a sentence ends inside', 'They ran out of Salt. Typhoon season began.'],
    ['a comma parts it', 'Salt, Typhoon and Pepper'],
    ['an ordinary pair of words', 'a salt typhoon of dust over the lake'],
    ['an address', 'see https://example.org/Salt-Typhoon/news or Salt-Typhoon.com'],
    ['an e-mail address', 'write to Salt-Typhoon@example.org'],
    ['a handle', 'by @SaltTyphoon'],
    ['a file path', 'in C:\\cases\\Salt Typhoon or /srv/cases/Salt-Typhoon/readme'],
    ['another word with the same letters', 'I soon saw that'],
    ['a longer word in katakana', 'ラザルスキー'],
  ])('%s', (_, text) => {
    expect(spotted(text)).toEqual([]);
  });
});

describe('offsets', () => {
  it('are UTF-16 units of the text and fit it exactly, astral characters before included', () => {
    const text = '🧂🌀 “Salt\u00a0Typhoon’s” — 郭嘉昆';
    for (const { start, end, text: words } of spot(text)) expect(text.slice(start, end)).toBe(words);
    expect(spot(text).map(({ start }) => start)).toEqual([6, 24]);
  });

  it('the longest name wins', () => {
    expect(spotted('Integrity Technology Group')).toEqual(['integrity-tech:Integrity Technology Group']);
  });
});
