import type { LanguageWords } from '../types.ts';

export const ja: LanguageWords = {
  id: 'ja',
  reads: /[\u3041-\u3096\u30a1-\u30fa]/gu,
  ownLetters: true,
  deeds: '押収 侵入 感染 乗っ取 盗聴 不正アクセス ハッキング 改ざん',
  wideDeeds:
    '見つか 潜り込 盗ん 盗み 盗ま 窃取 入り込 読ま 読ん 攻撃 仕掛け 流出 発見 痕跡 検出 消去 暗号化 悪用',
  events: '攻撃 侵入 停電 流出 作戦 工作 訴追 起訴 盗難',
  things:
    '映画 オペラ ミュージカル 小説 コンサート 公演 アルバム 楽曲 バンド 猫 犬 馬 ホテル レストラン 喫茶 カフェ 船 ヨット ゲーム 噴水 像 劇場 舞台 展覧会 自転車 飛行機 衛星 惑星 星座 ワイン ビール 香水 教会 球場 バレエ カメラ',
};
