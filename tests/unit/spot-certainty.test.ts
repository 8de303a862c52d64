import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findInBlocks, findMentions } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { rules } from '../../lib/spot/rules.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { cast, spot } from './spot-names.ts';

const verdicts = (text: string): string[] =>
  spot(text).map(
    ({ entity, text: words, certainty, reason }) => `${entity} ${words} ${certainty} ${reason.rule}`,
  );

describe('acronyms count only letter for letter, and with support', () => {
  it.each([
    ['a security term', 'Turn on MFA for your account.', []],
    ['small letters', 'The Chinese mfa and mss.', []],
    [
      'a cue near by',
      'The MFA, said Guo Jiakun, denies it.',
      ['china-mfa MFA sure nearCue', 'guo-jiakun Guo Jiakun sure fullName'],
    ],
    [
      'a security term on a page that names the ministry',
      'China’s Foreign Ministry denied it.\n\nChinese hackers got past MFA with malware and a backdoor.',
      ['china-mfa China’s Foreign Ministry sure fullName'],
    ],
    [
      'the full name elsewhere',
      'The Ministry of State Security was named.\n\nMSS officers were not.',
      ['mss Ministry of State Security sure fullName', 'mss MSS sure namedInFull'],
    ],
    ['unambiguous, exact', 'OFAC acted; ofac did not.', ['ofac OFAC sure fullName']],
    ['a headline of capitals proves nothing', 'NEW RULES FOR OFAC STAFF TODAY', []],
  ])('%s', (_, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe('names that are also ordinary words', () => {
  it.each([
    ['no support, no mark', 'A lamp of 800 Lumen.', []],
    ['a cue in the paragraph', 'Lumen disclosed the breach.', ['lumen Lumen sure nearCue']],
    ['one cue elsewhere proves nothing', 'There was a breach.\n\nLumen rose 2%.', []],
    [
      'two cues elsewhere: perhaps',
      'A breach of a carrier.\n\nLumen rose 2%.',
      ['lumen Lumen perhaps pageCues'],
    ],
    [
      'a cue and another party of the dispute',
      'Salt Typhoon: a breach.\n\nLumen rose 2%.',
      ['salt-typhoon Salt Typhoon sure fullName', 'lumen Lumen sure pageCues'],
    ],
    ['small letters of an ordinary word', 'Of lumen and breach.', []],
    [
      'another party of the dispute: perhaps',
      'Salt Typhoon returned.\n\nLumen rose 2%.',
      ['salt-typhoon Salt Typhoon sure fullName', 'lumen Lumen perhaps relatedName'],
    ],
    ['small letters near the topic', 'salt typhoon hackers', ['salt-typhoon salt typhoon sure topic']],
    ['a compound in small letters', 'hackers of a salt-typhoon kind', []],
  ])('%s', (_, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe('ordinary words as names of groups', () => {
  it.each([
    [
      'beside a group that is surely meant',
      'Like Salt Typhoon, Equation uses routers.',
      ['equation Equation sure nearThreat'],
    ],
    [
      'two words of the topic',
      'Equation wrote malware and a backdoor.',
      ['equation Equation sure pageTopic'],
    ],
    ['one word of the topic', 'Equation wrote malware.', ['equation Equation perhaps pageTopic']],
    [
      'one word in the plural is no two words',
      'Equation met hackers.',
      ['equation Equation perhaps pageTopic'],
    ],
    ['part of another name', 'Malware and a backdoor used the Equation Editor, as did Salt Typhoon.', []],
    [
      'with a generic word',
      'The hackers of Equation Group wrote malware.',
      ['equation Equation Group sure pageTopic'],
    ],
    ['mathematics', 'Equation 3 holds; the equation is solved.', []],
  ])('%s', (_, text, expected) => {
    expect(verdicts(text).filter((line) => line.startsWith('equation'))).toEqual(expected);
  });
});

describe('the words beside a name that is also a word', () => {
  const index = openNames(
    packNames([
      { id: 'apt40', kind: 'group', names: [{ text: 'Leviathan', ambiguous: true }], cues: ['hackers'] },
      { id: 'ta2101', kind: 'group', names: [{ text: 'Maze Team' }], cues: ['hackers'] },
      { id: 'muddywater', kind: 'group', names: [{ text: 'MERCURY', ambiguous: true }] },
      { id: 'turla', kind: 'group', names: [{ text: 'Turla' }] },
    ]),
  );
  it.each([
    ['what it is, behind it', 'Hackers watched the Leviathan gas reserves.', []],
    ['what it is, before it', 'Hackers renamed his boat “Leviathan” at night.', []],
    ['what it and others are', 'Hackers struck near the gas reserves, Aphrodite and Leviathan.', []],
    ['nothing of the kind', 'Hackers of Leviathan watched the gas reserves.', ['Leviathan']],
    ['a drone by its designation', 'Hackers watched the MQ-1 Leviathan.', []],
    ['a drone', 'Hackers watched a Leviathan drone.', []],
    ['by a byname', 'Hackers used Leviathan the Thief.', []],
    ['a tool of the name we shortened', 'Hackers used Maze and Egregor ransomware, Maze malware too.', []],
    ['the shortened name itself', 'Hackers of Maze used ransomware.', ['Maze']],
    ['the full name', 'Maze Team ransomware.', ['Maze Team']],
    ['capitals elsewhere, a threat in its sentence', 'Turla and Mercury met.', ['Turla', 'Mercury']],
    [
      'capitals elsewhere, a threat far off',
      `Turla returned. ${'The rest of the year was calm. '.repeat(5)}Read it in Mercury!`,
      ['Turla'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findMentions(text, index).map((mention) => mention.text)).toEqual(expected);
  });
});

describe('one name, two owners', () => {
  it('is a perhaps with both', () => {
    const [mention] = spot('Silk Typhoon came back.');
    expect(mention).toMatchObject({ certainty: 'perhaps', reason: { rule: 'twoOwners' } });
    expect([mention?.entity, ...(mention?.alternatives ?? [])].sort()).toEqual(['apt27', 'hafnium']);
  });

  it('is the one that the page names otherwise', () => {
    const [, mention] = spot('Hafnium, which Microsoft now calls Silk Typhoon.');
    expect(mention).toMatchObject({ entity: 'hafnium', certainty: 'sure', alternatives: ['apt27'] });
  });
});

describe('the page as a whole', () => {
  const index = openNames(packNames(cast));

  it('decides alike whatever the order of its blocks', () => {
    const blocks = [
      'MSS officers',
      'Lumen rose',
      'Salt Typhoon',
      'the Ministry of State Security',
      'a breach',
    ];
    const forth = findInBlocks(blocks, index);
    const back = findInBlocks([...blocks].reverse(), index).reverse();
    expect(back).toEqual(forth);
  });
});

describe('what sentences say decides what the page leaves open', () => {
  const index = openNames(
    packNames([
      { id: 'gru', kind: 'agency', names: [{ text: 'GRU', ambiguous: true, exact: true }] },
      { id: 'turla', kind: 'group', names: [{ text: 'Snake', ambiguous: true }, { text: 'Turla' }] },
      { id: 'snake-malware', kind: 'malware', names: [{ text: 'Snake', ambiguous: true }] },
      { id: 'lumen', kind: 'company', names: [{ text: 'Lumen', ambiguous: true }] },
    ]),
  );
  const asked: string[] = [];
  const heard = (text: string, certainty: 'sure' | 'perhaps' | 'not', word: string): string[] => {
    asked.length = 0;
    const mentions = findMentions(text, index, (open) =>
      open.map(({ text: block, start, end, entity }) => {
        asked.push(`${block.slice(start, end)} ${entity}`);
        return block.includes(word) ? { certainty, shown: word } : null;
      }),
    );
    return mentions.map(
      ({ text: words, certainty: how, reason }) => `${words} ${how} ${reason.rule} ${reason.values.join()}`,
    );
  };

  it('where nothing else speaks for the name, and says by which words', () => {
    expect(heard('They were GRU officers.', 'sure', 'officers')).toEqual(['GRU sure sentence GRU,officers']);
    expect(asked).toEqual(['GRU gru']);
  });

  it('elsewhere on the page the same word keeps that meaning', () => {
    expect(heard('They were GRU officers.\n\nThe GRU kept silent.', 'sure', 'officers')).toEqual([
      'GRU sure sentence GRU,officers',
      'GRU sure sameWord GRU,officers',
    ]);
  });

  it('but not where a sentence says that it is something else, nor on the strength of a perhaps', () => {
    expect(heard('Flights to GRU were late.', 'not', 'Flights')).toEqual([]);
    expect(heard('They were GRU men.\n\nThe GRU kept silent.', 'perhaps', 'men')).toEqual([
      'GRU perhaps sentence GRU,men',
    ]);
  });

  it('of a firm too', () => {
    expect(heard('Lumen rose.', 'sure', 'rose')).toEqual(['Lumen sure sentence Lumen,rose']);
  });

  it('nobody is asked about what is decided, or about ordinary words in small letters', () => {
    expect(heard('A snake rose.', 'sure', 'rose')).toEqual([]);
    expect(heard('Turla rose.', 'sure', 'rose')).toEqual(['Turla sure fullName Turla']);
    expect(asked).toEqual([]);
  });

  it('with two owners both are asked about, and both stay candidates', () => {
    const [mention] = findMentions('Snake read the mailboxes.', index, (open) =>
      open.map(() => ({ certainty: 'sure', shown: 'read the mailboxes' })),
    );
    expect(mention).toMatchObject({
      certainty: 'perhaps',
      entity: 'snake-malware',
      alternatives: ['turla'],
      reason: { rule: 'twoOwners' },
    });
  });
});

describe('the rules', () => {
  it('are one file each, all of them in the list, each with its reason in words', () => {
    const files = readdirSync(new URL('../../lib/spot/rules/', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    const ids = rules.map(({ id }) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    expect([...ids].sort()).toEqual([...files].sort());
    for (const { id } of rules) expect(Object.keys(messages)).toContain(`reason_${id}`);
  });
});

describe('who is supported by words of the topic', () => {
  it('and not by the first party’s own cue, however often the list of the topic says a word', () => {
    const names = (id: string, text: string, cue: string) => ({
      id,
      kind: 'company',
      names: [{ text, ambiguous: true as const }],
      cues: [cue],
    });
    const index = openNames(
      packNames([names('ace', 'Ace', 'harbour'), names('zurich', 'Zurich', 'malware')]),
    );
    expect(findMentions('The harbour of Zurich is small.', index)).toEqual([]);
    expect(findMentions('The malware hit Zurich.', index)).toHaveLength(1);
  });

  const gchq = {
    id: 'gchq',
    kind: 'agency',
    names: [{ text: 'GCHQ', ambiguous: true as const }],
    cues: ['hackers'],
  };
  const index = openNames(packNames([gchq]));
  const certainties = (text: string): string[] => findMentions(text, index).map(({ certainty }) => certainty);

  it('is so by those of every language, in every form', () => {
    for (const text of [
      'GCHQ warned of hackers.',
      'GCHQ warnte vor einem Cyberangriff.',
      'Le GCHQ parle d’une cyberattaque.',
      'El GCHQ habló de un programa espía.',
      'GCHQ говорит о кибератаках.',
      'GCHQ попередив про хакерів.',
      'حذر GCHQ من القراصنة',
      'GCHQ はサイバー攻撃を警告した。',
    ])
      expect(certainties(text), text).toEqual(['sure']);
  });

  it('and a word in the plural does not count twice among those of a page', () => {
    expect(certainties('GCHQ gave a dinner.\n\nHackers, spies and implants.')).toEqual([]);
    expect(certainties('GCHQ gave a dinner.\n\nA hacker, spies, spyware, malware and a botnet.')).toEqual([
      'perhaps',
    ]);
  });

  it('but on a page of another kind one such word somewhere proves nothing', () => {
    expect(certainties('GCHQ gave a dinner.\n\nThe spies and a hack of old.')).toEqual([]);
  });
});
