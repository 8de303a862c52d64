import { describe, expect, it } from 'vitest';
import { findMentions } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';

const company = (id: string, text: string) => ({
  id,
  kind: 'company',
  names: [{ text, ambiguous: true as const }],
  cues: ['hackers'],
});
const person = (id: string, ...texts: string[]) => ({
  id,
  kind: 'person',
  names: texts.map((text) => ({ text, ambiguous: true as const })),
  cues: ['hackers'],
});
const index = openNames(
  packNames([
    company('anthem', 'Anthem'),
    company('charter', 'Charter'),
    { ...company('google', 'Google'), cues: ['Mountain View'] },
    company('x-corp', 'Twitter'),
    company('stryker', 'Stryker'),
    company('kaspersky', 'カスペルスキー'),
    company('citizen-lab', 'Citizen Lab'),
    person('wang-dong', 'Wang Dong'),
    person('dmitry-peskov', 'Дмитрий Песков'),
    person('wang-lei', '王磊'),
    person('park', '박진혁'),
  ]),
);
const names = (text: string): string[] => findMentions(text, index).map((mention) => mention.text);

describe('beside hackers, a firm of that name', () => {
  it.each([
    ['as it is', 'Hackers got into Anthem, and then into Charter.', ['Anthem', 'Charter']],
    ['with an article of its own: a thing', 'Hackers hummed the Anthem while the page was down.', []],
    ['an article that ends the sentence', 'Even hackers stand up for the Anthem.', []],
    ['with the article of what follows', 'The Anthem breach, the hackers said.', ['Anthem']],
    ['of two words, with an article', 'The Citizen Lab is no friend of hackers.', ['Citizen Lab']],
    ['of the United Nations', 'The UN Charter says nothing of hackers.', []],
    ['of vehicles', 'The Stryker brigade practised against hackers.', []],
    ['on a button', 'Hackers at work. Follow us on Twitter.', []],
    ['to which they share with', 'Hackers share tips with Twitter.', ['Twitter']],
    ['of its founder', 'ハッカーを追うユージン・カスペルスキー氏', []],
    ['in other letters', 'ハッカーを追うカスペルスキー', ['カスペルスキー']],
    ['of roofers', 'Hackers called Stryker & Sons about a roof.', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe('beside hackers, somebody of that name', () => {
  it.each([
    ['as it is', 'Hackers and Wang Dong were named.', ['Wang Dong']],
    ['by trade, before', 'Hackers robbed the baker Wang Dong.', []],
    ['by trade, behind', 'Hackers robbed Wang Dong, a baker.', []],
    ['in other words', 'Хакеры взломали телефон, его тренер Дмитрий Песков молчит.', []],
    ['in office', 'Хакеры нам неизвестны, сказал представитель Кремля Дмитрий Песков.', ['Дмитрий Песков']],
    ['without spaces', '黑客偷走了演员王磊的照片。', []],
    ['and nothing beside it', '黑客王磊被起诉。', ['王磊']],
    ['before a Korean name', '해커가 투수 박진혁의 메일을 훔쳤다.', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));
});

it('of a firm that every page names, sentences are read where a word of the topic stands near', () => {
  const asked: string[] = [];
  const read = (text: string): void => {
    findMentions(text, index, (open) => {
      asked.push(...open.map(({ start, end }) => text.slice(start, end)));
      return open.map(() => null);
    });
  };
  read('Researchers at Google saw who read the servers.');
  expect(asked).toEqual([]);
  read('Researchers at Google saw the intruders.');
  expect(asked).toEqual(['Google']);
});

it('on a page about hacking, a button of another paragraph names no party', () => {
  const page = 'Hackers, spies, phishing, malware, spyware and a botnet.\n\n';
  expect(names(`${page}Charter`)).toEqual(['Charter']);
  expect(names(`${page}News from Twitter`)).toEqual([]);
});
