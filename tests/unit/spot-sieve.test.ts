import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../lib/spot/candidates.ts';
import { findInBlocks } from '../../lib/spot/find-mentions.ts';
import { makeSieve } from '../../lib/spot/make-sieve.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { between, holderOf, mayMention, openSieve, sift } from '../../lib/spot/sieve.ts';
import { loadRecord } from '../../modules/record/load.ts';
import { readPassages } from '../../scripts/eval/passages.ts';

const entities = namedEntities(loadRecord());
const index = openNames(packNames(entities));
const sieve = openSieve(makeSieve(entities));

function mayName(text: string): boolean {
  const { seen, topics } = sift(text, sieve);
  return mayMention(seen, topics.size);
}

/** What the index finds in a text and the sieve would have kept from it. */
function missed(text: string): boolean {
  const { candidates, cues } = findCandidates(text, index);
  const { seen, by, topics } = sift(text, sieve);
  // An ordinary word in small letters is never marked.
  const some = candidates.some(({ owners }) => owners.some(({ ambiguous, cased }) => !ambiguous || cased));
  if ((some || cues.length > 0) && !holderOf(by)(text)) return true;
  return (
    findInBlocks(text.split('\n'), index).some((found) => found.length > 0) && !mayMention(seen, topics.size)
  );
}

describe('the sieve lets through all that the index would find', () => {
  test('in every labelled passage', () => {
    const texts = readPassages().map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter(missed)).toEqual([]);
  });

  const shy = (text: string): string => `${text.slice(0, 2)}\u00ad${text.slice(2)}`;
  const forms: Record<string, (name: string) => string> = {
    'as it is': (name) => name,
    'in capitals': (name) => name.toUpperCase(),
    'in small letters': (name) => name.toLowerCase(),
    'with spaces that do not break': (name) => name.replaceAll(' ', '\u00a0'),
    'with dashes': (name) => name.replaceAll(' ', '-'),
    'with a soft hyphen': shy,
    'in full width': (name) =>
      name.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    'in the plural': (name) => `${name}s`,
    'in the genitive': (name) => `${name}’s`,
    'as a hashtag': (name) => `#${name.replace(/[^\p{L}\p{N}]/gu, '')}`,
    'in quotation marks': (name) => `“${name}”`,
    'after a particle': (name) => `و${name} ב${name}`,
    'with letters spaced': (name) => name.replace(/(?<=[\u3041-\u9fff])(?=[\u3041-\u9fff])/g, ' '),
  };
  test.each(Object.entries(forms))('in every name %s', (_, form) => {
    const names = entities.flatMap(({ names }) => names.map(({ text }) => text));
    expect(names.map((name) => `They said that ${form(name)} and others did it.`).filter(missed)).toEqual([]);
  });

  test('where an initial stands in a person’s name', () => {
    expect(missed('Maksim V. Yakubets was indicted.')).toBe(false);
  });
});

test('texts that stand for themselves are not read as one', () => {
  expect(mayName(`Salt${between}Typhoon`)).toBe(true);
  expect(mayName('A storm came up over the harbour, and the boats stayed in.')).toBe(false);
  expect(mayName('A typhoon with salt in it.')).toBe(false);
});

test('an ambiguous word calls for the names with its capital, and a firm’s only beside a word that supports it', () => {
  expect(mayName('A snake lay in the grass.')).toBe(false);
  expect(mayName('The work of Snake went on for years.')).toBe(true);
  expect(mayName('Share this on Twitter.')).toBe(false);
  expect(mayName('Hackers got into Twitter.')).toBe(true);
});

test('a word of the topic supports a firm only near by, or with many others of its kind', () => {
  const filler = 'The harbour was quiet that day, and the boats stayed in. '.repeat(60);
  expect(mayName(`Share this on Twitter. ${filler} A life hack for sailors.`)).toBe(false);
  expect(mayName(`Share this on Twitter. ${filler} Malware, a hacker, phishing, spyware and a botnet.`)).toBe(
    true,
  );
});

test('cues of one party do not support the names of others', () => {
  expect(mayName('Share this on Twitter. Polish your style.')).toBe(false);
  expect(mayName('Sony was hit by North Korea.')).toBe(true);
});

test('what a page says of “China’s” harbours names nobody', () => {
  expect(mayName('China’s harbours were quiet.')).toBe(false);
  expect(mayName('China’s Foreign Ministry was asked.')).toBe(true);
});
