import type { NamedEntity } from './types.ts';

export const threatKinds = new Set([
  'group',
  'campaign',
  'botnet',
  'malware',
  'tool',
  'actor',
  'intrusion-set',
]);

/** Places that lend groups their names; alone they are the places. */
const places = new Set([
  'beijing',
  'moscow',
  'tehran',
  'pyongyang',
  'iran',
  'china',
  'russia',
  'north korea',
  'israel',
  'gaza',
  'donetsk',
]);

const head = /^(.+?)[ -](?:Group|Team)$/i;

/** The names to look for: a threat's "Winnti Group" is also written "Winnti", which then needs support. */
export function namesOf({ kind, names }: NamedEntity): NamedEntity['names'] {
  if (!threatKinds.has(kind)) return names;
  const known = new Set(names.map(({ text }) => text.toLowerCase()));
  const short: NamedEntity['names'] = [];
  for (const { text } of names) {
    const bare = head.exec(text)?.[1];
    if (bare === undefined || known.has(bare.toLowerCase())) continue;
    if (places.has(bare.toLowerCase())) continue;
    known.add(bare.toLowerCase());
    short.push({ text: bare, ambiguous: true });
  }
  return [...names, ...short];
}
