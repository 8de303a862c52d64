/** Where the family's name stands first. */
const familyFirst = new Set(['CN', 'TW', 'KP', 'KR']);
/** Where people are called by the given name. */
const byGivenName = new Set(['VN']);
/** Names of two to four words in letters that know capitals. */
const whole = /^(?:\p{Lu}[\p{L}'’.-]*)(?: [\p{L}][\p{L}'’.-]*){1,3}$/u;
/** Too many bear it: every second name in the news of Korea. */
const everybodys = new Set(['Kim', 'Ким', 'Кім']);

/**
 * The last of two names or more in letters that know none: with a dot between in Chinese and Japanese, with a space
 * elsewhere. A short one is a word of its own too often ("レイ", "راي"), and so is one with the Arabic article.
 */
const lastOfTwo = [
  /^[\u30a1-\u30ff]+(?:・[\u30a1-\u30fa\u30fc-\u30ff]+)*・([\u30a1-\u30fa\u30fc-\u30ff]{4,})$/u,
  /^\p{Script=Han}+(?:[·・]\p{Script=Han}+)*[·・](\p{Script=Han}{3,})$/u,
  /^\p{Script=Hangul}+(?: \p{Script=Hangul}+)* (\p{Script=Hangul}{3,})$/u,
  /^\p{Script=Arabic}+(?: \p{Script=Arabic}+)* ((?!ال)\p{Script=Arabic}{4,})$/u,
  /^[\p{Script=Hebrew}'׳]+(?: [\p{Script=Hebrew}'׳]+)* ([\p{Script=Hebrew}'׳]{4,})$/u,
  /^\p{Script=Thai}+(?: \p{Script=Thai}+)* (\p{Script=Thai}{5,})$/u,
];
/** Words of their own in Arabic and Persian: one who holds, a preacher; and offices, which stand last in Korean. */
const ordinary = new Set(['ماسك', 'ماسک', 'خطیب', 'راما', '대통령', '국무장관']);

/**
 * What a person is called once named in full, of each such name: "Mao" of "Mao Ning", "Якубец" of "Максим Якубец". Takes
 * the country's code, which tells the order of names.
 */
export function surnamesOf(names: readonly string[], country: string | undefined): string[] {
  if (byGivenName.has(country ?? '')) return [];
  const found = new Set<string>();
  for (const name of names) {
    const foreign = familyFirst.has(country ?? '') ? undefined : lastOf(name);
    if (foreign !== undefined) found.add(foreign);
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

function lastOf(name: string): string | undefined {
  for (const form of lastOfTwo) {
    const [, surname] = form.exec(name) ?? [];
    if (surname !== undefined) return ordinary.has(surname) ? undefined : surname;
  }
  return undefined;
}

const isTitle = /^(?:President|Chancellor|Präsident|Kanzlerin|Bundeskanzlerin|Außenministerin) /;
