/** What a name in front of such a word, or behind it, is a name of: "the Leviathan gas reserves", "his boat Leviathan". */
const one =
  'film|movie|novel|roman|novela|película|album|song|band|boat|ship|yacht|ferry|hotel|café|restaurant|opera|musical|moon|planet|asteroid|river|фильм|роман';
const some =
  'films|movies|novels|albums|songs|bands|boats|ships|yachts|hotels|operas|musicals|moons|planets|asteroids|rivers|reserves|gods';
const behind =
  'gas|oil|reserves|films?|movies?|novel|album|airports?|airlines?|flights?|constellation|crater|river|islands?|opera|musical|hotel|restaurant|season|larvae';

const before = new RegExp(
  `(?<!\\p{L})(?:(?:${one}) |(?:${some}),? (?:\\p{Lu}\\p{L}+,? (?:and )?)*)["“«'‘*_]*$`,
  'u',
);
const after = new RegExp(`^["”»'’*_]* (?:${behind})(?!\\p{L})`, 'u');
const malware =
  /^(?:(?:,| and| or|\/) ?\S+)? (?:ransomware|malware|trojan|backdoor|spyware|botnet|stealer|loader|worm|virus)(?!\p{L})/u;

/** Whether the words beside a name that is also a word say that it is another thing's name. */
export function namesOtherThing(text: string, start: number, end: number): boolean {
  return before.test(text.slice(Math.max(0, start - 60), start)) || after.test(text.slice(end, end + 20));
}

/** Whether a name is that of malware, alone or with the next one: "Maze" in "Maze and Egregor ransomware". */
export function namesMalware(text: string, end: number): boolean {
  return malware.test(text.slice(end, end + 48));
}
