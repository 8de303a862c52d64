import type { ReplyWords } from './reply-words.ts';

export const en: ReplyWords = {
  id: 'en',
  answering:
    /\b(?:bristl\w*|fum(?:es|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed)|decr(?:y|ies|ied)|deplor\w*|rail(?:s|ed|ing) against|castigat\w*|chid(?:es|ed|ing)|scold\w*|scoff\w*|mock(?:s|ed)|ridicul\w*|laugh(?:s|ed) off|brush(?:es|ed|ing)? (?:\w+ ){0,3}(?:aside|off|away)|wav(?:es|ed|ing) (?:\w+ ){0,3}(?:aside|off|away)|shrug(?:s|ged)?|swat(?:s|ted)|bat(?:s|ted) (?:away|back)|hit(?:s|ting)? (?:back|out)|sh(?:oot|oots|ot) back|str(?:ike|ikes|uck) back|snap(?:s|ped) back|fight(?:s|ing)? back|fought back|cr(?:y|ies|ied) foul|tak(?:e|es|ing) (?:issue|exception|umbrage)|took (?:issue|exception|umbrage)|complain\w*|contend(?:s|ed)|counter(?:s|ed|ing)?|counter-?(?:accus\w*|claims?|steps?)|play(?:s|ed) down|downplay\w*|profess\w*|disavow\w*|disclaim\w*|distanc(?:es|ed|ing) (?:itself|themselves|himself|herself)|defend(?:s|ed|ing)? (?:itself|its|himself|herself|themselves|their|his|her)|challeng(?:e|es|ed|ing)|petition\w*|(?:to|in|before) (?:a |the )?courts?|legal (?:action|steps?|challenge|remed\w+)|unjust\w*|unfair\w*|unlawful|illegal sanctions|unilateral\w*|one-sided|arbitrar\w*|trumped[- ]up|politically motivated|politici[sz]\w*|pretexts?|hypocri\w*|double standards?|bully\w*|hegemon\w*|cold war mentality|interference|blacken\w*|tarnish\w*|malign\w*|vilif\w*|demoni[sz]\w*|defamat\w*|scapegoat\w*|villains?|black and white|right and wrong|upside down|fals(?:e|ely)|misrepresent\w*|distort\w*|mistak\w*|mischaracteri[sz]\w*|conspiracy theor\w*|witch[- ]hunt|farce|regret(?:s|ted|table)|dismay\w*|disappoint\w*|outrag\w*|indignant\w*|never (?:worked|took|had|been|helped|sold|hacked|knew|engaged|participated)|abid(?:es|ed) by|complies with|victim of (?:a|an|the|such|this)|den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|rebut\w*|rebuff\w*|dismiss\w*|disput\w*|repudiat\w*|condemn\w*|denounc\w*|protest\w*|oppos(?:e|es|ed|ing|ition)|object(?:s|ed|ions?)|baseless|groundless|unfounded|unsubstantiated|smear\w*|slander\w*|defam\w*|disinformation|fabricat\w*|untrue|falsehoods?|lies|nonsense|absurd|hit back|hits back|push(?:ed|es) back|fir(?:ed|es) back|retort\w*|contest(?:s|ed)?|countermeasures?|insist\w*|maintain(?:s|ed) that|respon(?:d|ds|ded|ding|se|ses)|repl(?:y|ies|ied)|react(?:s|ed|ion)|rebuke\w*|criti[cs]i[sz]\w*|lash\w*|vow(?:s|ed)?|urg(?:e|es|ed)|comment\w*|innocen\w*|answer\w*|clarif\w*|nothing to do with|not involved|(?:was|were|is|are) (?:not true|wrong)|no (?:involvement|role|part|connection|ties?|knowledge|evidence|basis|comment|wrongdoing)|without (?:any |a )?(?:factual |solid |credible )?(?:evidence|basis|proof|foundation)|lack(?:s|ed|ing)? (?:any |a )?(?:factual |legal )?(?:basis|evidence|foundation)|appeal(?:s|ed)?|sued?|lawsuit)\b/iu,
  falseFriends:
    /\bdenial[- ]of[- ]service\b|\bden(?:y|ied|ies|ying) (?:access|service|entry|requests?)\b|\bfalse (?:flags?|positives?)\b|\bincident response\b|\bresponse (?:team|plan|time)s?\b|\brespond(?:s|ed|ing)? to (?:incidents?|the (?:breach|intrusion|attack))\b|\breject(?:s|ed|ing)? (?:the )?(?:patch|connections?|packets?|certificates?|passwords?)\b|\burged? (?:\w+ ){0,3}(?:companies|organi[sz]ations|users|customers|operators|owners|firms|administrators|everyone|networks?|defenders)\b|\bvow(?:s|ed)? to (?:hold|pursue|keep)\b|\bobjects? (?:storage|files?)\b/giu,
  speaking:
    /\b(?:maintain(?:s|ed)|contend(?:s|ed)|assert(?:s|ed)|insist(?:s|ed)|repl(?:y|ies|ied)|respond(?:s|ed)|react(?:s|ed)|answer(?:s|ed)|counter(?:s|ed)|pointed out|points out|not(?:es|ed)|observ(?:es|ed)|remark(?:s|ed)|recall(?:s|ed)|reiterat\w*|repeat(?:s|ed)|emphasi[sz](?:es|ed)|underlin(?:es|ed)|underscor(?:es|ed)|disclos(?:es|ed)|inform(?:s|ed)|notif(?:ies|ied)|assur(?:es|ed)|acknowledg\w*|conced(?:es|ed)|admit(?:s|ted)|cast(?:s)? itself|describ(?:es|ed)|portray\w*|characteri[sz](?:es|ed)|sees|saw|regard(?:s|ed)|view(?:s|ed)|consider(?:s|ed)|believ(?:es|ed)|deem(?:s|ed)|profess\w*|sp(?:eaks|oke) of|talk(?:s|ed) of|warn(?:s|ed)|threaten(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|plans? to|planned to|demand(?:s|ed)|hit|shot|lashed|bristl\w*|brush(?:es|ed)|report(?:s|ed) to|letter|press conference|briefing|interview|posted|tweeted|quoted|declin(?:es|ed)|said|says|saying|told|tells|stated|stating|statement|stress(?:ed|es)|argu(?:e|es|ed)|wrote|writes|call(?:ed|s) (?:it|the|on|for)|accus(?:e|es|ed)|according to|spokes(?:man|woman|person|people)|announc(?:e|es|ed|ement)|filing|notice|disclosure|explain(?:s|ed)|express(?:ed|es)|claim(?:ed|s)|add(?:ed|s)|confirm(?:ed|s))\b/iu,
  accusing: {
    sanctions:
      /\b(?:sanction\w*|blacklist\w*|designat\w*|ofac|sdn|freez\w*|frozen|penalt\w*|entity list|export controls?|asset)\b/iu,
    indicts:
      /\b(?:indict\w*|charg(?:e|es|ed|ing)|prosecut\w*|grand jury|criminal|arrest\w*|convict\w*|extradit\w*|complaint|wanted)\b/iu,
    attributes:
      /\b(?:attribut\w*|blam\w*|accus\w*|alleg\w*|behind|link(?:ed|s|ing)?|t(?:ied|ies|ying)|responsible|backed|sponsored|directed|controlled|worked for|working for|on behalf of|carried out|conducted|culprits?)\b/iu,
    alleges:
      /\b(?:accus\w*|alleg\w*|blam\w*|said|says|claim\w*|charg\w*|alarm|warn\w*|attribut\w*|link(?:ed|s)?|t(?:ied|ies)|report\w*|found|behind)\b/iu,
  },
  party:
    /\b(?:compan(?:y|ies)|firms?|vendors?|makers?|contractors?|manufacturers?|suppliers?|developers?|groups?|business(?:es)?|defendants?|suspects?|lawyers?|attorneys?)\b/iu,
  office:
    /\b(?:ministry|embassy|governments?|spokes\w+|ambassador|diplomats?|authorities|foreign|state media|capital)\b/iu,
  pronoun: /\b(?:it|they|he|she|both|all)\b/iu,
  // "Sanctioned it, saying that" is not the name's own saying.
  next: /^(?:’s|'s)?(?:,? (?:which|who|whose)\b[^.]{0,60},)?[^,;，。]{0,30}/u,
  before:
    /(?:according to|["”’,] (?:said|says)|(?:statement|filing|notice|letter|reply|email)s? (?:by|from|of)(?: the)?)\s*$/iu,
  partySpeaks:
    /\b(?:the|a) (?:company|firm|vendor|maker|contractor|group)(?:’s|'s)? (?:\w+ )?(?:said|says|told|stated|statement|filing|notice|spokes\w+|argued|added)\b/iu,
  officeSpeaks:
    /\b(?:embassy|ministry|spokes\w+|ambassador|officials|authorities|government|beijing|moscow|kremlin|tehran|pyongyang|washington)(?: (?:has|have|had|also|later|in \w+))* (?:said|says|told|called|stated|argued|accused|replied)\b/iu,
  voice:
    /\b(?:spokes\w+|chair(?:man|woman|person)?|chief executive|ceo|founder|co-founder|managing director|president of the (?:company|firm)|(?:head|boss|owner|director)s? of (?:the |its )?(?:company|firm|business)|(?:company|firm)(?:’s|'s)? (?:boss|head|owner|president|director|officials?|executives?|representatives?|lawyers?)|(?:lawyers?|attorneys?|counsel) (?:for|of) (?:the|it|him|her|them)|its (?:lawyers?|attorneys?|counsel|management)|envoys?|diplomats?|ambassador|embassy|consulate|foreign ministry|state media|global times|xinhua)\b/iu,
  asSubject: (state) =>
    `^(?:(?:But|And|Yet|Later|Meanwhile|In turn|For its part|In response),? )?(?:${state})(?<!ese|sian|nian|rean|rican|tish|eli|ndian|ench|rman)(?! (?:and|or|is|was|were|has|had|has been|have been|based|to)\\b)(?= \\p{L})`,
  states: {
    CN: latin('Chinese|Beijing|PRC'),
    US: latin('American|Washington|U\\.S\\.|US|USA|White House|Treasury|Pentagon|FBI'),
    RU: latin('Russian|Moscow|Kremlin'),
    IR: latin('Iranian|Tehran'),
    KP: latin('North Korean?|Pyongyang|DPRK'),
    IL: latin('Israeli|Jerusalem'),
    GB: latin('British|Britain|London|UK|U\\.K\\.|Whitehall'),
    TW: latin('Taiwanese|Taipei'),
    IN: latin('Indian|New Delhi|Delhi'),
    KR: latin('South Korean?|Seoul'),
    VN: latin('Vietnamese|Hanoi'),
    DE: latin('German|Berlin'),
    FR: latin('French|Paris'),
    AE: latin('Emirati|Abu Dhabi|UAE'),
    SA: latin('Saudi|Riyadh'),
    TR: latin('Turkish|Türkiye|Ankara'),
    BY: latin('Belarusian|Minsk'),
    CZ: latin('Czech|Prague'),
    CA: latin('Canadian|Ottawa'),
    SG: latin('Singaporean'),
    NL: latin('Dutch|The Hague'),
    PL: latin('Polish|Warsaw'),
    AU: latin('Australian|Canberra'),
    NZ: latin('New Zealander|Wellington'),
    JP: latin('Japanese|Tokyo'),
    NO: latin('Norwegian|Oslo'),
    UA: latin('Ukrainian|Kyiv'),
    EU: latin('European Union|Brussels'),
  },
};

function latin(names: string): string {
  return `\\b(?:${names})(?!\\w)`;
}
