import { describe, expect, it } from 'vitest';
import { findMentions } from '../../lib/spot/find-mentions.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { surnamesOf } from '../../lib/spot/surnames.ts';
import { loadRecord } from '../../modules/record/load.ts';

const index = openNames(packNames(namedEntities(loadRecord())));
const people = (text: string): string[] =>
  findMentions(text, index)
    .filter(({ entity }) => /^(?:mao|edi|wang|dmitry|maksim|eugene|kaspersky|anne)/.test(entity))
    .map(({ text, entity, certainty, reason }) => `${text}: ${entity} ${certainty} ${reason.rule}`);

describe('a person who is named in full', () => {
  it('is known by the family name after it, and before it', () => {
    expect(people('Mao Ning spoke of hackers. “No proof,” Mao said.')).toEqual([
      'Mao Ning: mao-ning sure nearCue',
      'Mao: mao-ning sure surname',
    ]);
    expect(people('Mao denies it.\n\nMao Ning spoke of hackers.').map((one) => one.split(':')[0])).toEqual([
      'Mao',
      'Mao Ning',
    ]);
  });

  it.each([
    ['nobody is named in full', 'Mao said that hackers are everywhere.', []],
    ['the full name is not meant', 'Edi Rama opened a bakery. Rama sells bread.', []],
    [
      'another one was named since',
      'Mao Ning spoke of hackers. Mao Zedong was long dead; Mao wrote poems.',
      ['Mao Ning'],
    ],
    ['it is a part of another name', 'Wang Wenbin spoke of hackers, Wang Yi did not.', ['Wang Wenbin']],
    ['it is in small letters', 'Edi Rama spoke of hackers. A rama is a row.', ['Edi Rama']],
    ['it is inflected', 'Максим Якубец и хакеры. Якубца искали.', ['Максим Якубец', 'Якубца']],
    [
      'it is another’s in Japanese',
      'アン・ニューバーガー氏はハッカーを非難した。ニューバーガー氏とトム・ニューバーガー氏は別人。',
      ['アン・ニューバーガー', 'ニューバーガー'],
    ],
    ['it is one’s in Korean', '앤 뉴버거는 해커를 비난했다. 뉴버거는 또 말했다.', ['앤 뉴버거', '뉴버거']],
    [
      'it is a firm’s name before it is his',
      'Eugene Kaspersky spoke of hackers. Kaspersky denied it.',
      ['Eugene Kaspersky', 'Kaspersky'],
    ],
  ])('or not, where %s', (_, text, expected) => {
    expect(people(text).map((one) => one.split(':')[0])).toEqual(expected);
  });

  it('shares a name with a firm that goes first', () => {
    expect(people('Eugene Kaspersky spoke of hackers. Kaspersky denied it.').at(-1)).toMatch(
      /^Kaspersky: kaspersky sure/,
    );
  });
});

it.each([
  [['Mao Ning', '毛宁'], 'CN', ['Mao']],
  [['Fujie Wang', 'Wang Fujie'], 'CN', ['Wang']],
  [['Park Jin Hyok'], 'KP', ['Park']],
  [['Kim Un Chol'], 'KP', []],
  [['Maria Zakharova', 'Zakharova', 'Мария Захарова'], 'RU', ['Захарова']],
  [["Robert O'Brien"], 'US', ["O'Brien"]],
  [['Ngo Toan Thang'], 'VN', []],
  [['Angela Merkel', 'Chancellor Merkel'], 'DE', ['Merkel']],
  [
    ['アン・ニューバーガー', 'マイク・レイ', 'ドナルド・ジョン・トランプ'],
    'US',
    ['ニューバーガー', 'トランプ'],
  ],
  [['谢尔盖·拉夫罗夫', '罗布·雷'], 'RU', ['拉夫罗夫']],
  [['앤 뉴버거', '크리스토퍼 레이', '트럼프 대통령'], 'US', ['뉴버거']],
  [['دونالد ترامب', 'كريستوفر راي', 'الرئيس الأمريكي'], 'US', ['ترامب']],
  [['סרגיי לברוב'], 'RU', ['לברוב']],
  [['แอนโทนี บลิงเคน'], 'US', ['บลิงเคน']],
  [['린 젠', '린 젠젠젠'], 'CN', []],
  [['gbigmao', 'K Shanmugam'], 'SG', ['Shanmugam']],
])('the family name of %j (%s)', (names, country, expected) => {
  expect(surnamesOf(names, country)).toEqual(expected);
});
