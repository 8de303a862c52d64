import { namesOtherPerson } from './other-people.ts';

/** Whose name it may be otherwise. */
export type Sort = 'threat' | 'firm' | 'person' | 'body';

/** A word in small letters but for the first: "the NSO" is told of as "the NSA" is. */
const isOneWord = /^\p{Lu}\p{Ll}+$/u;

/** What a name in front of such a word, or behind it, is a name of: "the Leviathan gas reserves", "his boat Leviathan". */
const one =
  'film|movie|novel|roman|novela|película|album|song|band|boat|ship|yacht|ferry|hotel|café|restaurant|opera|musical|moon|planet|asteroid|river|' +
  'museum|theatre|theater|cinema|dog|cat|horse|Hund|Katze|Kater|Pferd|Theater|Kino|théâtre|cinéma|chien|chat|cheval|teatro|cine|perro|gato|caballo|' +
  'кафе|театр[ае]?|музе[йея]|кот|собака|лошадь|ресторан|مقهى|مطعم|فرقة|کافه|بית קפה|להקת|카페|극장|밴드|고양이|강아지|' +
  'Film|Oper|Musical|Roman|Album|Lied|Band|Schiff|Boot|Yacht|Hotel|Restaurant|Mond|opéra|ballet|chanson|hôtel|bateau|navire|canción|ópera|barco|' +
  'фильм[ае]?|роман[ае]?|опер[аеуы]|мюзикл[ае]?|балет[ае]?|песн[яюие]|отел[ьея]|ресторан[ае]?|яхт[ауе]|опері|пісн[яюі]|영화|오페라|뮤지컬|소설';
const some =
  'films|movies|novels|albums|songs|bands|boats|ships|yachts|hotels|operas|musicals|moons|planets|asteroids|rivers|reserves|gods';
/** Where words are not parted by spaces; a title's own marks say enough. */
const unparted =
  '电影|電影|小说|小說|歌剧|歌劇|音乐剧|音樂劇|电视剧|映画|小説|オペラ|ミュージカル|ドラマ|舞台|喫茶店|カフェ|レストラン|劇場|バンド|咖啡馆|咖啡館|餐厅|餐廳|乐队|樂隊|剧院|劇院|《';
const behind =
  'gas|oil|reserves|films?|movies?|novel|album|airports?|airlines?|flights?|constellation|crater|river|islands?|opera|musical|hotel|restaurant|season|larvae|' +
  'museum|theatre|theater|cinema|café|choir|quartet|yields|bonds|drones?|UAVs?|jets?|missiles?|submarines?|helicopters?|و ?جهانگردی';
/** What a firm's name is no firm's in front of. */
const behindFirm =
  'brigade|vehicles?|tanks?|handicap|stakes|trophy|prize|road|street|analysis|tags?|(?:&|and|und|et|y) (?:Sons?|Sohn|Söhne|Fils|Hijos|Brothers)';

const before = new RegExp(
  `(?:(?<!\\p{L})(?:(?:${one}) |(?:${some}),? (?:\\p{Lu}\\p{L}+,? (?:and )?)*)|(?:${unparted}))["“«'‘*_「『《]*$`,
  'u',
);
const after = new RegExp(`^["”»'’*_]* (?:${behind})(?!\\p{L})`, 'u');
/** "MQ-1 Predator" flies, "Predator the Thief" is another's malware. */
const designation = /(?<![\p{L}\p{N}])(?!TA)\p{Lu}{1,2}-\d+\p{Lu}? ["“]?$/u;
const byname = /^ the \p{Lu}\p{Ll}/u;
const afterFirm = new RegExp(`^["”»'’]* (?:${behindFirm})(?!\\p{L})`, 'u');
/** What buttons say: "Follow us on Twitter". */
const button =
  /(?<!\p{L})(?:(?:Follow|Share|Find|Join|Like|Folgen|Teilen|Partager|Suivez|Síguenos|Compartir|Поделиться)(?:[ -]\p{L}+){0,2} (?:on|auf|sur|en|в)|Sign in with) $/iu;
/** "The UN Charter"; "尤金·卡巴斯基", a man's name; and "the Anthem was played": no firm has an article, unless the article is that of what follows it. */
const partOfOther = /(?:(?<!\p{L})(?:UN|U\.N\.|United Nations|Olympic) |[·・])$/u;
const article = /(?<!\p{L})(?:[Tt]he|[Aa]n?|[Tt]his|[Ee]very|[Ee]ach) ["“‘']?$/u;
const phraseEnd =
  /^["”’']?(?:[.,;:!?)]|$| (?:of|in|on|at|for|to|from|by|with|and|or|but|is|was|were|has|had|will|while|when|which|that|as|after|before|stops?|stopped|broke|says)(?!\p{L}))/u;
/** Firms and goods, none of which a group of attackers is. */
const firm =
  /(?<!\p{L})(?:company|startup|retailer|airline|brand|club|Firma|Marke|Kneipe|entreprise|marque|empresa|marca|компани[яию]|фирм[аыу]|марк[аиу]) ["“«'‘]?$/u;
const malware =
  /^(?:(?:,| and| or|\/) ?\S+)? (?:ransomware|malware|trojan|backdoor|spyware|botnet|stealer|loader|worm|virus)(?!\p{L})/u;

/**
 * Whether the words beside a name that is also a word say that it is another thing's or somebody else's name: a threat's
 * may be a firm's, a person's another person's.
 */
export function namesOther(text: string, start: number, end: number, sort: Sort): boolean {
  const words = text.slice(Math.max(0, start - 60), start);
  const rest = text.slice(end, end + 24);
  if (before.test(words) || after.test(rest)) return true;
  if (sort === 'threat') return firm.test(words) || designation.test(words) || byname.test(rest);
  if (sort === 'person') return namesOtherPerson(text, start, end);
  if (sort !== 'firm') return false;
  return (
    button.test(words) ||
    partOfOther.test(words) ||
    afterFirm.test(rest) ||
    (isOneWord.test(text.slice(start, end)) && article.test(words) && phraseEnd.test(rest))
  );
}

/** Whether a name is that of malware, alone or with the next one: "Maze" in "Maze and Egregor ransomware". */
export function namesMalware(text: string, end: number): boolean {
  return malware.test(text.slice(end, end + 48));
}
