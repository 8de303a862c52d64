/** What a name in front of such a word, or behind it, is a name of: "the Leviathan gas reserves", "his boat Leviathan". */
const one =
  'film|movie|novel|roman|novela|película|album|song|band|boat|ship|yacht|ferry|hotel|café|restaurant|opera|musical|moon|planet|asteroid|river|' +
  'Film|Oper|Musical|Roman|Album|Lied|Band|Schiff|Boot|Yacht|Hotel|Restaurant|Mond|opéra|ballet|chanson|hôtel|bateau|navire|canción|ópera|barco|' +
  'фильм[ае]?|роман[ае]?|опер[аеуы]|мюзикл[ае]?|балет[ае]?|песн[яюие]|отел[ьея]|ресторан[ае]?|яхт[ауе]|опері|пісн[яюі]|영화|오페라|뮤지컬|소설';
const some =
  'films|movies|novels|albums|songs|bands|boats|ships|yachts|hotels|operas|musicals|moons|planets|asteroids|rivers|reserves|gods';
/** Where words are not parted by spaces; a title's own marks say enough. */
const unparted =
  '电影|電影|小说|小說|歌剧|歌劇|音乐剧|音樂劇|电视剧|映画|小説|オペラ|ミュージカル|ドラマ|舞台|《';
const behind =
  'gas|oil|reserves|films?|movies?|novel|album|airports?|airlines?|flights?|constellation|crater|river|islands?|opera|musical|hotel|restaurant|season|larvae';

const before = new RegExp(
  `(?:(?<!\\p{L})(?:(?:${one}) |(?:${some}),? (?:\\p{Lu}\\p{L}+,? (?:and )?)*)|(?:${unparted}))["“«'‘*_「『《]*$`,
  'u',
);
const after = new RegExp(`^["”»'’*_]* (?:${behind})(?!\\p{L})`, 'u');
/** Firms and goods, none of which a group of attackers is. */
const firm =
  /(?<!\p{L})(?:company|startup|retailer|airline|brand|club|Firma|Marke|Kneipe|entreprise|marque|empresa|marca|компани[яию]|фирм[аыу]|марк[аиу]) ["“«'‘]?$/u;
const malware =
  /^(?:(?:,| and| or|\/) ?\S+)? (?:ransomware|malware|trojan|backdoor|spyware|botnet|stealer|loader|worm|virus)(?!\p{L})/u;

/** Whether the words beside a name that is also a word say that it is another thing's name; a threat's may be a firm's. */
export function namesOtherThing(text: string, start: number, end: number, threat: boolean): boolean {
  const words = text.slice(Math.max(0, start - 60), start);
  return before.test(words) || after.test(text.slice(end, end + 20)) || (threat && firm.test(words));
}

/** Whether a name is that of malware, alone or with the next one: "Maze" in "Maze and Egregor ransomware". */
export function namesMalware(text: string, end: number): boolean {
  return malware.test(text.slice(end, end + 48));
}
