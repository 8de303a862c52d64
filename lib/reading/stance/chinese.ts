import type { NameInSentence, SentenceStance, Stance } from './types.ts';

/** Chinese says these acts by few fixed words; only those that leave little doubt are taken. */
const cues: [Exclude<Stance, 'none'>, RegExp][] = [
  [
    'declines-to-comment',
    /(?:拒绝|不予|未予|不愿|尚未|未|没有)(?:就此事|就此|对此|立即|作出|做出)*(?:置评|评论|回应|答复)|无可奉告|既未证实也未否认/u,
  ],
  ['denies', /(?<!不|未|没有|从未)否认|与此(?:事)?无关|毫无关系|(?:没有|从未|并未)(?:参与|支持|从事|进行)/u],
  [
    'rejects-or-condemns',
    /驳斥|谴责|(?:坚决|强烈|一贯)反对|毫无根据|没有(?:任何)?事实依据|纯属(?:捏造|虚构|污蔑)|抹黑|污蔑|诽谤|无稽之谈|斥.{0,12}(?:闹剧|谎言|造谣|荒谬)|严正交涉|敦促.{1,20}(?:停止|撤销|纠正)/u,
  ],
  [
    'sanctions-or-indicts',
    /(?:实施|宣布|施加)(?:了)?.{0,10}制裁|制裁了|将.{1,20}列入.{0,12}(?:名单|清单)|(?<!被控|没有|未)起诉|提起公诉|判处/u,
  ],
  ['confirms', /证实|(?<!不|未|没有)承认|声称对.{1,20}负责|确认.{0,12}(?:遭|被|系统|泄露|入侵)/u],
  [
    'attributes',
    /(?<!未将.{0,10})归因于|归咎于|关联到|幕后(?:黑手|主使)|是.{1,20}所为|系.{1,20}所为|由.{1,20}发动/u,
  ],
  ['alleges', /指责|指控|指称|控诉|称.{0,16}(?:攻击|入侵|窃取|窃听|窃密|监视|植入)(?:了)?/u],
];
/** What only may be, or is asked. */
const open = /是否|可能|考虑|或将|尚不清楚|没有证据|取消|解除/u;

/** What a Chinese sentence does; the first cue decides, for an accusation that is denied is named after the denial. */
export function judgeChinese(sentence: string, names: readonly NameInSentence[]): SentenceStance {
  const found = cues
    .flatMap(([stance, pattern]) => {
      const match = pattern.exec(sentence);
      return match && !open.test(sentence.slice(Math.max(0, match.index - 10), match.index))
        ? [{ stance, at: match.index, end: match.index + match[0].length }]
        : [];
    })
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const best = found[0];
  if (!best) return { stance: 'none', about: [] };
  const speaker = names.findLastIndex(({ end }) => end <= best.at);
  const about = names.findIndex(({ start }) => start >= best.at);
  return {
    stance: best.stance,
    ...(speaker >= 0 && { speaker }),
    about: about >= 0 && best.stance !== 'declines-to-comment' && best.stance !== 'confirms' ? [about] : [],
  };
}

/** Whether a sentence is to be read as Chinese. */
export function isChinese(sentence: string): boolean {
  const han = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 2 > sentence.length - han && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sentence);
}
