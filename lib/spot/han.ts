/**
 * Characters that Taiwan, Hong Kong and Japan write otherwise than the mainland, where names and the words around them
 * have them: so 鹽颱風 reads as 盐台风, and 華為 as 华为. Pairs: other form, then the one that is compared.
 */
const pairs =
  '術术華华團团団团寧宁時时陳陈網网絡络國国圀国聯联辦办務务與与報报應应応应遠远運运間间協协計计機机處处処处諾诺組组織织調调亞亚亜亚颱台臺台風风傑杰關关関关錦锦龍龙竜龙瑩莹為为爲为' +
  '電电軍军資资誠诚劍剑剣剑劉刘鵬鹏曉晓暁晓業业學学動动働动偉伟達达產产産产盤盘數数剛刚鹽盐塩盐無无聲声銳锐鋭锐騰腾訊讯財财責责趙赵堅坚興兴漢汉榮荣栄荣飛飞馬马蘭兰蓮莲駭骇擊击撃击' +
  '惡恶悪恶軟软體体諜谍屍尸竊窃盜盗導导長长發发発发對对対对領领館馆東东島岛會会総总總总統统銀银號号連连結结員员師师衛卫書书記记證证検检檢检視视覺觉鐵铁鉄铁鳥鸟雙双貓猫獵猎燈灯艦舰' +
  '輝辉貿贸稅税際际頻频級级設设備备優优質质創创' +
  '駐驻話话樓楼廈厦謝谢蓋盖爾尔羅罗宮宫經经紀纪權权觀观偵侦萬万瑪玛麗丽貝贝綢绸絲丝韓韩納纳約约紐纽廳厅隊队賽赛門门礎础龐庞維维蟲虫魯鲁烏乌參参謀谋歐欧蘋苹喬乔測测奧奥劑剂構构環环' +
  '進进黨党濱滨廣广適适薩萨頓顿歷历聖圣韋韦萊莱當当灣湾來来凱凯邁迈楊杨張张孫孙吳吴鄭郑馮冯葉叶黃黄顧顾幣币護护認认醫医郵邮儲储勞劳倫伦費费賈贾藝艺顯显碼码營营襲袭';

const forms = new Map<number, number>();
for (let at = 0; at < pairs.length; at += 2) forms.set(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));

/** The character that a Han character is compared by. */
export function hanForm(code: number): number {
  return forms.get(code) ?? code;
}

/** A Han character in the form that is compared, and every other that reads the same. */
export function otherForms(character: string): string[] {
  const form = String.fromCharCode(hanForm(character.charCodeAt(0)));
  const others = [...forms]
    .filter(([, to]) => to === form.charCodeAt(0))
    .map(([from]) => String.fromCharCode(from));
  return [form, ...others];
}
