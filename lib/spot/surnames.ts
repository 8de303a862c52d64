/** Where the family's name stands first. */
const familyFirst = new Set(['CN', 'TW', 'KP', 'KR']);
/** Where people are called by the given name. */
const byGivenName = new Set(['VN']);
/** Names of two to four words in letters that know capitals. */
const whole = /^(?:\p{Lu}[\p{L}'’.-]*)(?: [\p{L}][\p{L}'’.-]*){1,3}$/u;
/** Too many bear it: every second name in the news of Korea. */
const everybodys = new Set(['Kim', 'Ким', 'Кім']);

/**
 * What a person is called once named in full, of each such name: "Mao" of "Mao Ning", "Якубец" of "Максим Якубец". Takes
 * the country's code, which tells the order of names.
 */
export function surnamesOf(names: readonly string[], country: string | undefined): string[] {
  if (byGivenName.has(country ?? '')) return [];
  const found = new Set<string>();
  for (const name of names) {
    if (!whole.test(name) || isTitle.test(name)) continue;
    const words = name.split(' ');
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    // Of "Fujie Wang", who is also "Wang Fujie", the shorter one.
    const isTurned = names.some((other) => other.startsWith(`${last} `)) && first.length > last.length;
    const surname = familyFirst.has(country ?? '') && !isTurned ? first : last;
    if (surname.length > 1 && !everybodys.has(surname)) found.add(surname);
  }
  for (const name of names) found.delete(name);
  return [...found];
}

const isTitle = /^(?:President|Chancellor|Präsident|Kanzlerin|Bundeskanzlerin|Außenministerin) /;
