import type { ReplyWords } from './reply-words.ts';

export const zh: ReplyWords = {
  id: 'zh',
  answering:
    /否认|反对|驳斥|拒绝|谴责|抹黑|无端|不实|没有.{0,4}依据|缺乏.{0,4}依据|毫无根据|污蔑|诬|回应|置评|澄清|抗议|交涉|敦促|捏造|无关|声明/u,
  speaking: /说|表示|称|指出|强调|发言人|公告/u,
  accusing: {
    sanctions: /制裁|黑名单|实体清单|冻结/u,
    indicts: /起诉|指控|逮捕|通缉/u,
    attributes: /归因|归咎|指责|指控|背后|支持|所为|攻击/u,
    alleges: /指责|指控|称|表示|攻击/u,
  },
  party: /公司|企业/u,
  office: /外交部|使馆|政府|发言人|官方/u,
  pronoun: /[其他她]|双方/u,
  next: /^[^,;，。]{0,30}/u,
  before: /$^/u,
  partySpeaks: /公司.{0,6}(?:表示|称|公告)/u,
  officeSpeaks: /(?:外交部|使馆|发言人|中方).{0,12}(?:表示|称|说|指出)/u,
  anyOffice: /外交部|使馆/u,
  states: {
    CN: '中国|中方|外交部',
    US: '美国|美方',
    RU: '俄罗斯|俄方',
    IR: '伊朗',
    KP: '朝鲜',
    GB: '英国',
    TW: '台湾',
    JP: '日本',
  },
};
