import { describe, expect, it } from 'vitest';
import { findMentions } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import type { NamedEntity } from '../../lib/spot/types.ts';

const cues = ['hackers'];
const cast: NamedEntity[] = [
  { id: 'lazarus', kind: 'group', names: [{ text: 'Lazarus', ambiguous: true }], cues },
  { id: 'turla', kind: 'group', names: [{ text: 'Turla', ambiguous: true }], cues },
  { id: 'apt31', kind: 'group', names: [{ text: 'APT31' }] },
  { id: 'yakubets', kind: 'person', names: [{ text: 'Maksim Yakubets' }, { text: 'Максим Якубец' }] },
  { id: 'salt', kind: 'group', names: [{ text: 'Salt Typhoon' }] },
  { id: 'bnd', kind: 'agency', names: [{ text: 'Bundesnachrichtendienst' }] },
  {
    id: 'china-mfa',
    kind: 'agency',
    names: [
      { text: "China's Foreign Ministry" },
      { text: '中国外交部' },
      { text: 'Foreign Ministry', ambiguous: true },
      { text: '外交部', ambiguous: true },
    ],
    cues: ['hackers', '黑客'],
  },
  {
    id: 'us-doj',
    kind: 'agency',
    names: [{ text: 'U.S. Department of Justice' }, { text: 'Justice Department', ambiguous: true }],
    cues,
  },
];
cast.push(
  { id: 'fbi', kind: 'agency', names: [{ text: 'ФБР', ambiguous: true }], cues: ['хакеров'] },
  {
    id: 'anssi',
    kind: 'agency',
    names: [
      { text: 'ANSSI', ambiguous: true, exact: true },
      { text: 'Anssi', ambiguous: true, exact: true },
    ],
    cues,
  },
  { id: 'parent', kind: 'group', names: [{ text: 'Parent Bear' }, { text: 'Child Bear' }], cues },
  { id: 'child', kind: 'group', names: [{ text: 'Child Bear' }], cues },
);
const index = openNames(packNames(cast));
const spotted = (text: string): string[] =>
  findMentions(text, index).map((one) => `${one.entity}:${one.text}`);

describe('a word before an ambiguous name', () => {
  it.each([
    ['makes another name', 'The hackers who call themselves “Fancy Lazarus” wrote.', []],
    ['makes another name', 'Then the hackers of Team Lazarus wrote.', []],
    ['begins a sentence', 'So they went. Did Lazarus pay hackers?', ['lazarus:Lazarus']],
    ['is a people', 'It was the Korean Lazarus and its hackers.', ['lazarus:Lazarus']],
    ['is an acronym', 'It was the DPRK Lazarus and its hackers.', ['lazarus:Lazarus']],
    ['stands in a headline', 'How The Mighty Lazarus hackers stole', ['lazarus:Lazarus']],
    ['is a German noun', 'Das war die Gruppe Lazarus, und nicht die hackers.', ['lazarus:Lazarus']],
  ])('%s: %s', (_, text, expected) => {
    expect(spotted(text)).toEqual(expected);
  });
});

describe("another country's ministry", () => {
  it.each([
    ['The Russian Foreign Ministry spoke of hackers.', []],
    ['Iran’s Foreign Ministry spoke of hackers.', []],
    ['The Foreign Ministry of Iran spoke of hackers.', []],
    ['China’s Foreign Ministry, then the German Foreign Ministry.', ['china-mfa:China’s Foreign Ministry']],
    ['The Chinese Foreign Ministry spoke of hackers.', ['china-mfa:Foreign Ministry']],
    ['The Foreign Ministry spoke of hackers.', ['china-mfa:Foreign Ministry']],
    ['The US Justice Department named hackers.', ['us-doj:Justice Department']],
    ['China’s foreign ministry spoke of hackers.', ['china-mfa:China’s foreign ministry']],
    ['The foreign ministry spoke of hackers.', []],
    ['黑客攻击南美外交部', []],
    ['駭客攻擊，總統府、外交部網站一度癱瘓。', []],
    ['駭客攻擊，北京的外交部否認，共軍也否認。', ['china-mfa:外交部']],
    ['El Foreign Ministry de Colombia habló de los hackers.', []],
    ['黑客攻击，外交部否认', ['china-mfa:外交部']],
  ])('%s', (text, expected) => {
    expect(spotted(text)).toEqual(expected);
  });
});

describe('letters and words within a name', () => {
  it.each([
    ['a middle initial', 'against Maksim V. Yakubets of Moscow', ['yakubets:Maksim V. Yakubets']],
    ['one without its dot', 'against Maksim V Yakubets', ['yakubets:Maksim V Yakubets']],
    ['a Cyrillic one', 'против Максима В. Якубца', ['yakubets:Максима В. Якубца']],
    ['not in what is no person', 'Salt X Typhoon, Salt X. Typhoon', []],
    ['a plural after digits', 'the APT31s of this world', ['apt31:APT31']],
    [
      'a name after its German noun',
      'Der Server wurde von hackers vom Dienst Turla benutzt.',
      ['turla:Turla'],
    ],
    ['a German genitive', 'Der Server Turlas ist nach Angaben der hackers weg.', ['turla:Turlas']],
    ['an English plural is a word', 'The hackers saw turlas and Turlas.', []],
    ['a German body', 'des Bundesnachrichtendienstes', ['bnd:Bundesnachrichtendienstes']],
    ['a German compound', 'die Salt-Typhoon-Gruppe', ['salt:Salt-Typhoon']],
  ])('%s', (_, text, expected) => {
    expect(spotted(text)).toEqual(expected);
  });
});

describe('names that packs list', () => {
  const packed = openNames(
    packNames([
      {
        id: 'mercury',
        kind: 'group',
        names: [{ text: 'MERCURY', ambiguous: true }, { text: 'MuddyWater' }],
        cues,
      },
      { id: 'whois', kind: 'group', names: [{ text: 'Whois Team' }, { text: 'ST Group' }] },
      { id: 'apt1', kind: 'group', names: [{ text: 'APT1' }, { text: 'Comment Group' }] },
    ]),
  );
  const names = (text: string): string[] => findMentions(text, packed).map((one) => one.text);

  it('are no words of every page without their head', () => {
    expect(names('The hackers of APT1, or Comment Group. Comment on this article.')).toEqual([
      'APT1',
      'Comment Group',
    ]);
  });

  it('in capitals mean less when they are written as a word', () => {
    expect(names('MERCURY is the name of these hackers.')).toEqual(['MERCURY']);
    expect(names('Mercury was the planet of the hackers.')).toEqual([]);
    expect(names('MuddyWater, or Mercury, has hackers.')).toEqual(['MuddyWater', 'Mercury']);
  });

  it('have no short form that is a word of computing or an initial', () => {
    expect(names('The hackers and their malware took Whois data of ST.')).toEqual([]);
    expect(names('The hackers of Whois Team and their malware.')).toEqual(['Whois Team']);
  });

  it('are not looked for in a picture written into the text', () => {
    const picture = `tOHjpv+Ekl1vTbjXjHZWsei3i2ky204hJmlmkYeWpRBgHcVoA/MERCURY+z7f/AJ4x/lR/Z9v/AM8Y`;
    expect(names(`Their malware and a backdoor: ${picture}`)).toEqual([]);
  });
});

it('a country’s name behind its own service is no part of another name', () => {
  expect(spotted('Минюст и ФБР США обвинили хакеров.')).toEqual(['fbi:ФБР']);
});

it('a name may count in two spellings, each letter for letter', () => {
  expect(spotted('L’Anssi et l’ANSSI sur les hackers; anssi non.')).toEqual(['anssi:Anssi', 'anssi:ANSSI']);
});

it('beside a party named by its own name, what is another’s first name is the other', () => {
  expect(spotted('Parent Bear and Child Bear.')).toEqual(['parent:Parent Bear', 'child:Child Bear']);
});

describe('what follows the name of a body or a firm', () => {
  const people = openNames(
    packNames([
      { id: 'fbi', kind: 'agency', names: [{ text: 'FBI', ambiguous: true, exact: true }], cues },
      { id: 'svr', kind: 'agency', names: [{ text: 'СВР', ambiguous: true, exact: true }], cues },
      { id: 'bybit', kind: 'company', names: [{ text: 'Bybit', ambiguous: true }], cues },
      { id: 'oracle', kind: 'company', names: [{ text: 'Oracle', ambiguous: true }], cues },
      { id: 'zhou', kind: 'person', names: [{ text: 'Ben Zhou', ambiguous: true }], cues },
    ]),
  );
  it.each([
    ['an office', 'FBI Director Christopher Wray spoke of hackers.', ['FBI']],
    ['its agents', 'Hackers wrote to FBI Special Agent Jones.', ['FBI']],
    ['who holds the office', 'Директор СВР Сергей Нарышкин сказал: hackers.', ['СВР']],
    ['who holds the office', 'Le chef du FBI Jean Dupont parle des hackers.', ['FBI']],
    ['its head', 'Bybit CEO Ben Zhou spoke of hackers.', ['Bybit', 'Ben Zhou']],
    ['its head', 'Und Bybit-Chef Ben Zhou spricht von der hackers.', ['Bybit', 'Ben Zhou']],
    ['a cook', 'Hackers sent the chef Ben Zhou a mail.', []],
    ['the rest of another name', 'Hackers met in the Oracle Park stadium.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(findMentions(text, people).map((one) => one.text)).toEqual(expected);
  });
});

describe('two ambiguous parties of one dispute', () => {
  const parties = openNames(
    packNames([
      {
        id: 'exchange',
        kind: 'company',
        names: [{ text: 'Bybit', ambiguous: true }],
        cues,
        disputes: ['heist'],
      },
      {
        id: 'thieves',
        kind: 'group',
        names: [{ text: 'Lazarus', ambiguous: true }],
        cues,
        disputes: ['heist'],
      },
      { id: 'bureau', kind: 'agency', names: [{ text: 'FBI', ambiguous: true }], cues, disputes: ['heist'] },
      { id: 'other', kind: 'company', names: [{ text: 'Merck', ambiguous: true }], cues, disputes: ['worm'] },
      {
        id: 'insurer',
        kind: 'company',
        names: [{ text: 'Zurich', ambiguous: true }],
        cues,
        disputes: ['worm'],
      },
    ]),
  );
  it.each([
    ['one of them a threat, speak for each other', 'Bybit blames Lazarus.', ['Bybit', 'Lazarus']],
    ['two firms, do not', 'Merck opened an office in Zurich.', []],
    ['a body that every page may name, does not', 'The FBI looked for Lazarus.', []],
    ['far apart, do not', `Bybit opened. ${'It was a long and quiet day. '.repeat(8)}Lazarus rose.`, []],
    ['of two disputes, do not', 'Merck blames Lazarus.', []],
  ])('%s', (_, text, expected) => {
    expect(findMentions(text, parties).map((one) => one.text)).toEqual(expected);
  });
});
