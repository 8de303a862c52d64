import type { LanguageWords } from '../types.ts';

export const zh: LanguageWords = {
  id: 'zh',
  reads: /\p{sc=Han}/gu,
  ownLetters: true,
  deeds: '查封 入侵 感染 渗透 滲透 攻陷 窃听 竊聽 窃密 破解 篡改',
  wideDeeds:
    '潜入 痕迹 窃取 竊取 盗取 盜取 盗走 盜走 偷走 进入 進入 登录 登入 读取 控制 攻击 攻擊 植入 泄露 洩露 发现 發現 利用 加密 转走 轉走 卷走 捲走',
  events: '失窃 攻击 攻擊 入侵 停电 停電 泄露 行动 行動 间谍 間諜 起诉 起訴 指控',
  things:
    '电影 電影 歌剧 歌劇 音乐剧 音樂劇 小说 小說 演唱会 专辑 專輯 歌曲 乐队 樂隊 猫 貓 狗 马匹 酒店 餐厅 餐廳 咖啡 轮船 游艇 游戏 遊戲 喷泉 雕像 剧院 劇院 展览 展覽 自行车 飞机 飛機 月球 行星 星座 葡萄酒 啤酒 香水 教堂 体育场 芭蕾 相机 水杯',
};
