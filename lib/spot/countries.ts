/**
 * Words that say whose ministry, agency or service is meant. One letter a country, so that the index can say an
 * entity's with one character; `?` stands for elsewhere.
 */
const words: Record<string, string> = {
  CN: 'China Chinese Beijing 中国 中國 中方',
  RU: 'Russia Russian Moscow Kremlin 俄罗斯 俄羅斯 俄',
  US: 'US U.S American America Washington 美国 美國 美',
  IR: 'Iran Iranian Tehran 伊朗',
  KP: 'DPRK Korean Pyongyang 朝鲜 朝鮮',
  IL: 'Israel Israeli 以色列',
  UA: 'Ukraine Ukrainian Kyiv 乌克兰 烏克蘭',
  DE: 'Germany German Berlin 德国 德國',
  FR: 'France French Paris 法国 法國',
  GB: 'UK U.K British Britain London 英国 英國',
  JP: 'Japan Japanese Tokyo 日本',
  TW: 'Taiwan Taiwanese Taipei 台湾 台灣',
  CZ: 'Czech Prague 捷克',
  '?':
    'Korea Seoul India Indian Delhi Pakistan Pakistani Poland Polish Warsaw Netherlands Dutch Hague Norway Norwegian ' +
    'Sweden Swedish Finland Finnish Estonia Estonian Latvia Latvian Lithuania Lithuanian Canada Canadian Australia ' +
    'Australian Italy Italian Spain Spanish Belgium Belgian Austria Austrian Swiss Switzerland Turkey Turkish Egypt ' +
    'Egyptian Saudi Emirati UAE Qatar Syria Syrian Iraq Iraqi Vietnam Vietnamese Philippine Malaysia Singapore ' +
    'Indonesia Indonesian Mexico Mexican Brazil Brazilian Albania Albanian Georgia Georgian Belarus Belarusian Serbia ' +
    'Serbian Denmark Danish EU European Puerto Filipinas Colombia México España Perú Argentina 韩国 韓國 印度 越南 欧盟 南美 波兰 荷兰 加拿大 澳大利亚 菲律宾 巴基斯坦',
};
const codes = Object.keys(words);
const homes = new Map<string, string>();
for (const [at, code] of codes.entries())
  for (const word of (words[code] as string).split(' ')) homes.set(word, letterOf(code, at));

function letterOf(code: string, at: number): string {
  return code === '?' ? '?' : String.fromCharCode(65 + at);
}

/** The letter of the country that a body's names tell, such as "China's Foreign Ministry" or 中国外交部; a space if none does. */
export function homeOf(names: readonly string[]): string {
  for (const name of names) {
    for (const word of name.split(/[\s,()]+|['’]s(?!\p{L})|\.(?=\s|$)/u)) {
      const home = homes.get(word);
      if (home !== undefined) return home;
    }
    const home = homeAtEnd(name.slice(0, 2));
    if (home !== undefined) return home;
  }
  return ' ';
}

/** Whether a word is a country's, a people's or a capital's, such as `Russian`. */
export function tellsCountry(word: string): boolean {
  return homes.has(word.replace(/\.$/, ''));
}

function homeAtEnd(text: string): string | undefined {
  for (let size = Math.min(4, text.length); size > 0; size--) {
    const home = homes.get(text.slice(-size));
    if (home !== undefined) return home;
  }
  return undefined;
}

const beforeName = /([\p{Lu}][\p{L}.]*?)\.?(?:['’]s)?\s$/u;
const afterName = /^ (?:of|in|de|del|du|des|von) (?:the |los |las |la )?(\p{Lu}\p{L}+)/u;
/** Taiwan's own words for its offices and for the mainland's, in its own characters: beside them 國防部 is Taiwan's. */
const ofTaiwan = /總統府|我國|行政院|立法院|國安局|陸委會|數發部|資通電軍|國軍|共軍|中共/;
const ofMainland = /中国|中國|大陸|大陆|北京|中方/;

/** The letter of the country named right before or after a name, as in "Iran's Foreign Ministry" and 南美外交部. */
export function countryBeside(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const known = (word: string | undefined): string | undefined => (word ? homes.get(word) : undefined);
  return (
    known(beforeName.exec(before)?.[1]) ??
    known(afterName.exec(text.slice(end, end + 30))?.[1]) ??
    homeAtEnd(before) ??
    (text.charCodeAt(start) >= 0x4e00 ? aroundHan(text, start, end) : undefined)
  );
}

/** Taiwan's letter, where its own words stand around a name and none for the mainland. */
function aroundHan(text: string, start: number, end: number): string | undefined {
  const around = text.slice(Math.max(0, start - 40), end + 12);
  return ofTaiwan.test(around) && !ofMainland.test(around) ? homes.get('台灣') : undefined;
}
