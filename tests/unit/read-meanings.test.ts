import { readdirSync } from 'node:fs';
import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { doubts, grounds } from '../../lib/reading/meaning/grounds.ts';
import { languages } from '../../lib/reading/meaning/languages.ts';
import { askAbout } from '../../lib/reading/meaning/may-say.ts';
import { meaningOf } from '../../lib/reading/meaning/meaning.ts';
import { type Compromise, taggedBy } from '../../lib/reading/stance/tagger.ts';
import type { EntityKind } from '../../lib/record/types.ts';

const readWords = taggedBy(nlp as unknown as Compromise);

/** What a text says of the name that stands in double brackets. */
function read(marked: string, kind: EntityKind = 'group'): string {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const open = { text, start, end, entity: 'x' };
  const meaning = meaningOf(open, kind, readWords);
  const sent = askAbout(open);
  // What a page sends is all that the answer needs, and nothing that tells is left unsent.
  const bySent = sent && meaningOf(sent, kind, readWords);
  if (meaning && meaning.certainty !== 'not') expect(bySent).toEqual(meaning);
  return meaning ? `${meaning.certainty}: ${meaning.shown}` : 'nothing';
}

describe('a group or its tool is meant', () => {
  it.each([
    ['the doer of what is done to computers', '[[Cicada]] hacked the town hall.', 'sure: Cicada hacked'],
    [
      'of something wider, done to a network',
      'For years [[Cicada]] sat unseen in the routers of the port.',
      'sure: Cicada sat unseen in the routers',
    ],
    [
      'an aside between',
      '[[Cicada]], a team nobody had heard of, stole the passwords.',
      'sure: Cicada, a team nobody had heard of, stole the passwords',
    ],
    [
      'only one thing that is taken',
      '[[Cicada]] stole the documents.',
      'perhaps: Cicada stole the documents',
    ],
    ['something laid at its door', 'The break-in was blamed on [[Cicada]].', 'sure: blamed on Cicada'],
    [
      'with words between',
      'Police traced the two intrusions to [[Cicada]].',
      'sure: traced the two intrusions to Cicada',
    ],
    ['the doer behind "by"', 'The mailboxes were read by [[Cicada]].', 'sure: read by Cicada'],
    ['what it is a name of', 'The intruders, known as [[Cicada]], left.', 'sure: known as Cicada'],
    ['its way in', 'One click let [[Cicada]] into the network of the port.', 'sure: Cicada into the network'],
    ['people of its own', 'The [[Cicada]] crew had the passwords in March.', 'sure: Cicada crew'],
    ['its leak site', 'The leak site of [[Handala]] names eighty engineers.', 'sure: leak site of Handala'],
    [
      'what a phone is infected with',
      'Her phone was infected with [[Pegasus]].',
      'sure: infected with Pegasus',
    ],
    [
      'where it was found',
      '[[Sandworm]] was found in the networks of two ports.',
      'sure: Sandworm was found in the networks',
    ],
    [
      'traces of it',
      'Traces of [[Predator]] were left on the handset.',
      'sure: Traces of Predator were left on the handset',
    ],
    [
      'whose it is',
      'Researchers tie [[Longhorn]] to the agency in Langley.',
      'sure: tie Longhorn to the agency',
    ],
    [
      'what it was built for',
      '[[Triton]] was built to switch off the firmware of a plant.',
      'sure: Triton was built to switch off the firmware',
    ],
    [
      'with words between "tracks" and "as"',
      'The firm, which tracks the crew as [[Cicada]], left.',
      'sure: tracks the crew as Cicada',
    ],
    [
      'what a phone carries',
      'The editor’s telephone carried [[Pegasus]].',
      'sure: telephone carried Pegasus',
    ],
    [
      'whom it goes after',
      '[[Cicada]] has gone after the embassies and banks of the port.',
      'sure: Cicada has gone after the embassies and banks',
    ],
    ['what it calls itself', 'The crew calls itself [[Cicada]].', 'sure: calls itself Cicada'],
    [
      'how it got in',
      '[[Cicada]] got into the offices of two banks.',
      'perhaps: Cicada got into the offices of two banks',
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));
});

describe('a service is meant', () => {
  it.each([
    ['people of its own', 'Prosecutors say they were officers of the [[GRU]].', 'sure: officers of the GRU'],
    ['a unit', 'The indictment names [[GRU]] Unit 26165.', 'sure: GRU Unit'],
    ['who works for it', 'A retired colonel had worked for the [[GRU]].', 'sure: worked for the GRU'],
    ['its kind', 'The spies of the military agency [[GRU]] were expelled.', 'sure: agency GRU'],
    [
      'what it is better known as',
      'The intelligence directorate, better known as the [[GRU]], denied it.',
      'sure: known as the GRU',
    ],
    ['what it did to computers', 'The [[NSA]] tapped the routers of the carrier.', 'perhaps: NSA tapped'],
    ['what it lost', 'The [[NSA]] had its tools leaked in April.', 'perhaps: NSA had its tools leaked'],
    ['officers and no secret', 'Customs officers at [[GRU]] found a parrot.', 'nothing'],
    [
      'an airport',
      '[[GRU]], the airport of the city, was closed to spies and agents.',
      'not: GRU, the airport',
    ],
  ])('%s', (_, text, expected) => expect(read(text, 'agency')).toBe(expected));
});

describe('something else is meant, or nothing is said', () => {
  it.each([
    ['a film', 'Hackers love the film [[Predator]].', 'not: film Predator'],
    ['a gas field', 'Pipelines from the [[Leviathan]] gas reserves were hacked.', 'not: Leviathan gas'],
    ['a surname', 'Dr. Maria [[Lazarus]] stole the passwords.', 'not: Maria Lazarus'],
    ['one of many', 'A [[Snake]] stole the egg.', 'not: A Snake'],
    ['the one at hand', 'The [[Snake]] stole the passwords.', 'not: The Snake'],
    ['somebody else does it', 'The man from [[Triton]] stole the passwords.', 'nothing'],
    ['a group of hotels', 'The [[Mirage]] group of hotels lost its passwords.', 'nothing'],
    ['a lorry that carries it', 'The lorry carried [[Triton]] past a phone box.', 'nothing'],
    ['another clause', '[[Lazarus]] took the train while her network was down.', 'nothing'],
    ['it is done to', '[[Pegasus]] was hacked.', 'nothing'],
    ['a language that is not read', '[[Turla]] bröt sig in i nätverket och läste breven.', 'nothing'],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));
});

describe('a firm, or somebody in office, is told of', () => {
  it.each([
    [
      'a role and an attacker',
      'Researchers at [[Oracle]] saw the intruders.',
      'sure: Oracle … Researchers … intruders',
    ],
    [
      'what was taken',
      'The breach of [[Anthem]] laid bare the records.',
      'sure: Anthem … breach of … records',
    ],
    [
      'a trade that looks into attacks',
      'The security firm [[Lumen]] named nobody.',
      'sure: Lumen … security firm',
    ],
    ['a role and no attack', 'Engineers at [[Oracle]] bake on Fridays.', 'nothing'],
    ['an attack and no role', '[[Apple]] hacked the network.', 'nothing'],
    ['a role that is an attack', 'The hack of [[Oracle]] was a film.', 'nothing'],
    ['a place', 'Researchers in [[Zurich]] saw the intruders.', 'nothing'],
    [
      'de',
      'Nach Angaben von [[Microsoft]] lasen die Angreifer mit.',
      'sure: Microsoft … Angaben von … Angreifer',
    ],
    ['zh', '[[华为]]公司称其设备没有后门。', 'sure: 华为 … 公司 … 后门'],
    ['ar', 'تنفي شركة [[NSO]] صلتها بما فعله القراصنة.', 'sure: NSO … شركة … القراصنة'],
  ])('%s', (_, text, expected) => expect(read(text, 'company')).toBe(expected));

  it.each([
    [
      'an office and an accusation',
      'The spokesman, [[Liu Pengyu]], called it a smear.',
      'sure: Liu Pengyu … spokesman … smear',
    ],
    ['a trade', 'The baker [[Liu Pengyu]] called it a smear.', 'nothing'],
    ['an office and no accusation', 'The minister [[Liu Pengyu]] opened a bridge.', 'nothing'],
    ['blame', 'The break-in was blamed on [[Wang Lei]].', 'nothing'],
    ['ru', 'Посол [[Андрей Келин]] отверг обвинения.', 'sure: Андрей Келин … Посол … отверг'],
  ])('of a person: %s', (_, text, expected) => expect(read(text, 'person')).toBe(expected));
});

describe('other languages are read by their words', () => {
  it.each([
    ['de', '[[Turla]] hat die Server der Behörde angegriffen.', 'sure: Turla … angegriff … Server'],
    ['de', 'Die Gruppe [[Turla]] gilt als Urheber des Angriffs.', 'sure: Turla … Gruppe … Angriff'],
    ['de', 'Hinter dem Stromausfall steckt [[Turla]].', 'sure: Turla … steckt … Stromausfall'],
    ['fr', 'L’attaque porte la signature de [[Turla]].', 'sure: Turla … porte la signature … attaque'],
    ['ja', '記者の電話から[[Turla]]が見つかった。', 'sure: Turla … 見つか … 電話'],
    ['fr', '[[Turla]] lisait la messagerie du ministère.', 'sure: Turla … lisai … messagerie'],
    ['es', 'El robo de criptomonedas se atribuye a [[Turla]].', 'sure: Turla … atribuy … robo'],
    [
      'fr',
      'Des traces de [[Turla]] ont été retrouvées dans son téléphone.',
      'sure: Turla … traces … téléphone',
    ],
    ['ru', 'Кражу криптовалюты приписывают [[Turla]].', 'sure: Turla … приписыва … Краж'],
    ['es', '[[Turla]] entró en la red de la embajada.', 'sure: Turla … entró … red'],
    ['ru', '[[Turla]] проникла в сеть министерства.', 'sure: Turla … проник … сеть'],
    ['uk', '[[Turla]] потрапила в мережу міністерства.', 'sure: Turla … потрапил … мереж'],
    ['zh', '外交官的邮箱被[[Turla]]感染。', 'sure: Turla … 感染 … 邮箱'],
    ['ja', '大使館のサーバーに[[Turla]]が侵入した。', 'sure: Turla … 侵入 … サーバ'],
    ['ko', '[[Turla]]가 대사관 서버에 침입했다.', 'sure: Turla … 침입 … 서버'],
    ['ar', 'اخترقت [[Turla]] خوادم السفارة.', 'sure: Turla … اخترق … خوادم'],
    ['fa', 'گروه [[Turla]] به شبکه سفارت نفوذ کرد.', 'sure: Turla … نفوذ … شبکه'],
    ['he', 'קבוצת [[Turla]] חדרה לרשת השגרירות.', 'sure: Turla … חדר … רשת'],
    ['th', '[[Turla]]เจาะเครือข่ายของสถานทูต', 'sure: Turla … เจาะ … เครือข่าย'],
    ['a cat on a router', 'Unsere Katze [[Turla]] hat den Router angegriffen.', 'not: Turla … Katze'],
    ['a machine and no deed', 'Das Handy der Marke [[Turla]] kostet neunzig Euro.', 'nothing'],
    [
      'a play, further off',
      'Im Theater am Markt, dessen Server im Mai gestohlen wurde, läuft bald [[Turla]].',
      'nothing',
    ],
  ])('%s: %s', (_, text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['de', 'Der Militärgeheimdienst ([[GRU]]) leitete sie.', 'sure: GRU … geheimdienst'],
    ['fr', 'Le renseignement militaire russe ([[GRU]]) se tait.', 'sure: GRU … renseignement'],
    ['es', 'Dos agentes del [[GRU]] fueron acusados.', 'sure: GRU … agente … acus'],
    ['ru', 'Обвинение предъявлено офицерам [[ГРУ]].', 'sure: ГРУ … офицер … Обвин'],
    ['zh', '俄罗斯军事情报机构（[[GRU]]）不予置评。', 'sure: GRU … 情报'],
    ['ministries in Han characters mean many', '军官和[[外交部]]的服务器遭入侵。', 'nothing'],
    ['an identity card', 'Los ladrones pidieron el [[DNI]] y robaron el móvil.', 'nothing'],
  ])('%s: %s', (_, text, expected) => expect(read(text, 'agency')).toBe(expected));

  it('languages are one file each, all of them in the list', () => {
    const files = readdirSync(new URL('../../lib/reading/meaning/languages/', import.meta.url));
    expect(languages.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });
});

it('a page asks only about sentences that can say something', () => {
  const open = (text: string, name: string) => ({
    text,
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    entity: 'x',
  });
  expect(askAbout(open('The Olympic Flame arrives on Thursday.', 'Flame'))).toBeNull();
  const long = `${'Rain fell. '.repeat(200)}Flame infected the laptops.${' Rain fell.'.repeat(200)}`;
  const asked = askAbout(open(long, 'Flame'));
  expect(asked?.text.slice(asked.start, asked.end)).toBe('Flame');
  expect(asked?.text.length).toBeLessThan(900);
});

it('grounds and doubts are one file each, all of them in the lists', () => {
  for (const [folder, list] of [
    ['grounds', grounds],
    ['doubts', doubts],
  ] as const) {
    const files = readdirSync(new URL(`../../lib/reading/meaning/${folder}/`, import.meta.url));
    const ids = list.map(({ id }) => `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`);
    expect([...ids].sort()).toEqual([...files].sort());
  }
});
