import { findMentions } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import type { Mention, NamedEntity } from '../../lib/spot/types.ts';

/** A small cast for the spotting tests; the record's own names are tested on pages. */
export const cast: NamedEntity[] = [
  {
    id: 'salt-typhoon',
    kind: 'group',
    names: [{ text: 'Salt Typhoon' }, { text: '盐台风' }],
    disputes: ['telecom'],
  },
  { id: 'volt-typhoon', kind: 'group', names: [{ text: 'Volt Typhoon' }, { text: '伏特台风' }] },
  { id: 'flax-typhoon', kind: 'group', names: [{ text: 'Flax Typhoon' }] },
  {
    id: 'integrity-tech',
    kind: 'company',
    names: [
      { text: 'Integrity Technology Group' },
      { text: 'Integrity Technology Group, Inc.' },
      { text: 'Integrity Tech' },
      { text: '永信至诚' },
    ],
  },
  { id: 'guo-jiakun', kind: 'person', names: [{ text: 'Guo Jiakun' }, { text: '郭嘉昆' }] },
  {
    id: 'china-mfa',
    kind: 'agency',
    names: [
      { text: "China's Foreign Ministry" },
      { text: 'Foreign Ministry', ambiguous: true },
      { text: 'MFA', ambiguous: true, exact: true, cues: ['Guo Jiakun', 'Foreign Ministry'] },
    ],
    cues: ['China', 'Chinese', 'Beijing'],
  },
  {
    id: 'mss',
    kind: 'agency',
    names: [{ text: 'Ministry of State Security' }, { text: 'MSS', ambiguous: true, exact: true }],
    cues: ['Chinese', 'Beijing'],
  },
  {
    id: 'us-treasury',
    kind: 'agency',
    names: [{ text: 'U.S. Treasury' }, { text: 'U.S. Treasury Department' }],
  },
  { id: 'ofac', kind: 'agency', names: [{ text: 'OFAC', exact: true }] },
  { id: 'i-soon', kind: 'company', names: [{ text: 'i-Soon' }] },
  { id: 'apt29', kind: 'group', names: [{ text: 'APT29' }] },
  {
    id: 'lumen',
    kind: 'company',
    names: [{ text: 'Lumen', ambiguous: true }],
    cues: ['breach', 'carrier'],
    disputes: ['telecom'],
  },
  { id: 'equation', kind: 'group', names: [{ text: 'Equation', ambiguous: true }] },
  { id: 'hafnium', kind: 'group', names: [{ text: 'Hafnium' }, { text: 'Silk Typhoon' }] },
  { id: 'apt27', kind: 'group', names: [{ text: 'APT27' }, { text: 'Silk Typhoon' }] },
  {
    id: 'lazarus',
    kind: 'group',
    names: [{ text: '라자루스' }, { text: 'ラザルス' }, { text: 'Лазарь Групп' }],
  },
];

const index = openNames(packNames(cast));

/** The mentions of a text, by the cast's names. */
export function spot(text: string): Mention[] {
  return findMentions(text, index);
}

/** "entity:text" of each mention, for short expectations. */
export function spotted(text: string): string[] {
  return spot(text).map((mention) => `${mention.entity}:${mention.text}`);
}
