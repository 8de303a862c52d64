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

/** Words of computing, and of every page, that are nothing without their "Team" or "Group", as in "Whois Hacking Team". */
const field =
  /^(?:comments?|koala|hippo|tsar|hack\w*|cyber\w*|shell|desktop|web|whois|data|code|source|network|security|server|cloud|root|admin|system|signal|packet|proxy|script|threat|research|response|intelligence|digital|internet|online|tools?|legion|army|force|shadow|dark|black|white|red|blue|anonymous|ghost|dragon)$/i;

/** "Bundesnachrichtendienst" is "des Bundesnachrichtendienstes": its genitive has one letter more than an s. */
const germanBody = /(?:dienst|amt)$/;
/** "Киберпартизаны" are in the genitive "Киберпартизанов": an ending that surnames have in every case, so that it must stay. */
const cyrillicPlural = /(?<=\p{Script=Cyrillic}{4})ы$/u;

/** "Auswärtiges Amt" is "das Auswärtige Amt", "des Auswärtigen Amts". */
const germanOffice = /^(\p{Lu}\p{Ll}+e)s (Amt)$/u;

function genitivesOf(text: string): string[] {
  const [, first, office] = germanOffice.exec(text) ?? [];
  if (first !== undefined) return [`${first} ${office}`, `${first}n ${office}`, `${first}n ${office}es`];
  if (germanBody.test(text)) return [`${text}es`];
  return cyrillicPlural.test(text) ? [text.replace(cyrillicPlural, 'ов')] : [];
}

/** The names to look for: a threat's "Winnti Group" is also written "Winnti", which then needs support. */
export function namesOf({
  kind,
  names: own,
}: NamedEntity): (NamedEntity['names'][number] & { bare?: true })[] {
  const names = own.flatMap((name) => [name, ...genitivesOf(name.text).map((text) => ({ ...name, text }))]);
  if (!threatKinds.has(kind)) return names;
  const known = new Set(names.map(({ text }) => text.toLowerCase()));
  const short: ReturnType<typeof namesOf> = [];
  for (const { text } of names) {
    const bare = head.exec(text)?.[1];
    if (bare === undefined || known.has(bare.toLowerCase())) continue;
    if (places.has(bare.toLowerCase()) || field.test(bare) || bare.length < 4) continue;
    known.add(bare.toLowerCase());
    short.push({ text: bare, ambiguous: true, bare: true });
  }
  return [...names, ...short];
}

/**
 * A name with cues of its own is an owner of its own in the index: only those cues speak for it, near by. So "MFA" is a
 * ministry beside its spokesman and nothing else anywhere, even where the page names the ministry in full.
 */
export function owners(entities: readonly NamedEntity[]): { entity: NamedEntity; narrow: boolean }[] {
  return entities.flatMap((entity) => {
    const narrow = entity.names.filter(({ cues }) => cues);
    const wide = entity.names.filter(({ cues }) => !cues);
    return [
      { entity: { ...entity, names: wide }, narrow: false },
      ...narrow.map((name) => ({
        entity: { id: entity.id, kind: entity.kind, names: [name], ...(name.cues && { cues: name.cues }) },
        narrow: true,
      })),
    ];
  });
}
