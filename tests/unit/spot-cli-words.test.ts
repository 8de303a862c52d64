import { expect, it } from 'vitest';
import { englishWords, wordsOf } from '../../scripts/words.ts';

const messages = {
  languageTag: { message: 'en' },
  languageDirection: { message: 'ltr' },
  plain: { message: 'Salt' },
  values: { message: '$2 then $1, for $$5' },
  named: { message: '$WHO$ said so', placeholders: { who: { content: '$1' } } },
  hits_one: { message: '$1 name in $2' },
  hits_other: { message: '$1 names in $2' },
};
const words = wordsOf(messages);
const say = (key: string, ...values: (string | number)[]) => words.say(key as never, ...values);

it('fills values, named placeholders and dollar signs as the browser does', () => {
  expect(say('plain')).toBe('Salt');
  expect(say('values', 'one', 'two')).toBe('two then one, for $5');
  expect(say('named', 'Guo Jiakun')).toBe('Guo Jiakun said so');
});

it('counts in the words of the locale', () => {
  expect(words.count('hits' as never, 1, 'draft')).toBe('1 name in draft');
  expect(words.count('hits' as never, 1200, 'draft')).toBe('1,200 names in draft');
});

it('refuses a key that nobody has written', () => {
  expect(() => say('nowhere')).toThrow('nowhere');
});

it('reads the English messages', () => {
  expect(englishWords().say('extensionName')).toBe('On Record');
});
