import { describe, expect, it } from 'vitest';
import { findMentions } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import type { NamedEntity } from '../../lib/spot/types.ts';

const named = (id: string, ...texts: string[]): NamedEntity => ({
  id,
  kind: 'company',
  names: texts.map((text) => ({ text })),
});
const index = openNames(
  packNames([
    named('zakharova', 'Мария Захарова'),
    named('kaspersky', 'Лаборатория Касперского', 'Евгений Касперский'),
    named('nechaev', 'Сергей Нечаев'),
    named('yakubets', 'Максим Якубец'),
    named('svr', 'Служба внешней разведки'),
    named('sbu', 'Служба безпеки України'),
    named('demedyuk', 'Сергій Демедюк'),
    named('ministry', 'Міністерство енергетики України'),
    named('yandex', 'Яндекс'),
    named('partisans', 'Киберпартизаны'),
    { ...named('mid'), names: [{ text: 'МИД', exact: true }] },
    named('mois', 'وزارة الاستخبارات'),
    named('pegasus', 'بيغاسوس'),
    named('stuxnet', 'استاکس‌نت'),
    named('mossad', 'פגסוס'),
    named('salt', '盐台风', 'ソルトタイフーン'),
    named('huawei', '华为'),
    named('china-mfa', '中国外交部'),
    named('lazarus', 'ラザルス'),
    named('lavrov', '谢尔盖·拉夫罗夫'),
    named('microsoft', 'ไมโครซอฟท์'),
    named('kaspersky-th', 'แคสเปอร์สกี'),
  ]),
);
const spotted = (text: string): string[] =>
  findMentions(text, index).map((one) => `${one.entity}:${one.text}`);

describe('a name is found in every form its language gives it', () => {
  it.each([
    ['По словам Марии Захаровой', ['zakharova:Марии Захаровой']],
    ['Марию Захарову спросили', ['zakharova:Марию Захарову']],
    ['эксперты «Лаборатории Касперского»', ['kaspersky:Лаборатории Касперского']],
    ['вместе с «Лабораторией Касперского»', ['kaspersky:Лабораторией Касперского']],
    ['Евгению Касперскому пришлось', ['kaspersky:Евгению Касперскому']],
    ['вручили Сергею Нечаеву', ['nechaev:Сергею Нечаеву']],
    ['О Максиме Якубце и Максиму Якубцу', ['yakubets:Максиме Якубце', 'yakubets:Максиму Якубцу']],
    ['в Службе внешней разведки', ['svr:Службе внешней разведки']],
    ['Службою безпеки України', ['sbu:Службою безпеки України']],
    ['слова Сергія Демедюка', ['demedyuk:Сергія Демедюка']],
    ['у Міністерстві енергетики України', ['ministry:Міністерстві енергетики України']],
    ['в «Яндексе», у Яндекса', ['yandex:Яндексе', 'yandex:Яндекса']],
    ['«Киберпартизанам», от Киберпартизанов', ['partisans:Киберпартизанам', 'partisans:Киберпартизанов']],
    ['со стре́ссом: Мари́и Заха́ровой', ['zakharova:Мари́и Заха́ровой']],
    ['МИД и МИДа, но не мид', ['mid:МИД', 'mid:МИДа']],
  ])('Cyrillic: %s', (text, expected) => {
    expect(spotted(text)).toEqual(expected);
  });

  it.each([
    ['قالت وزارة الاستخبارات', ['mois:وزارة الاستخبارات']],
    ['ووزارة الاستخبارات', ['mois:ووزارة الاستخبارات']],
    ['لوزارة الاستخبارات', ['mois:لوزارة الاستخبارات']],
    ['ببيغاسوس وبيغاسوس', ['pegasus:ببيغاسوس', 'pegasus:وبيغاسوس']],
    ['with Arabic letters استاكس‌نت', ['stuxnet:استاكس‌نت']],
    ['התוכנה פגסוס, בפגסוס, שפגסוס', ['mossad:פגסוס', 'mossad:בפגסוס', 'mossad:שפגסוס']],
  ])('Arabic, Persian, Hebrew: %s', (text, expected) => {
    expect(spotted(text)).toEqual(expected);
  });

  it.each([
    ['美國指鹽颱風入侵', ['salt:鹽颱風']],
    ['華為否認，中國外交部也否認', ['huawei:華為', 'china-mfa:中國外交部']],
    ['侵入したソルト・タイフーンは', ['salt:ソルト・タイフーン']],
    ['ソルトタイフーンの', ['salt:ソルトタイフーン']],
    ['北朝鮮のラザルスグループが', ['lazarus:ラザルス']],
    ['謝爾蓋·拉夫羅夫說', ['lavrov:謝爾蓋·拉夫羅夫']],
  ])('traditional characters, katakana: %s', (text, expected) => {
    expect(spotted(text)).toEqual(expected);
  });

  it.each([
    ['ส่วนไมโครซอฟท์กล่าวว่า', ['microsoft:ไมโครซอฟท์']],
    ['บริษัทแคสเปอร์สกี้พบ', ['kaspersky-th:แคสเปอร์สกี้']],
  ])('Thai, to its last vowel and tone: %s', (text, expected) => {
    expect(spotted(text)).toEqual(expected);
  });
});

describe('what only begins alike', () => {
  it.each([
    'Марина Захарченко',
    'Яндексовский',
    'служба в разведке',
    'мария захарова',
    'وزير الاستخبارات',
    'МИДИЯ и мидии',
    'ラザルスキー',
  ])('%s', (text) => {
    expect(spotted(text)).toEqual([]);
  });
});
