/** Words by which somebody answers what is said of them. That no such word stands anywhere is what counts here: rather too many than too few. */
const answering =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|rebut\w*|rebuff\w*|dismiss\w*|disput\w*|repudiat\w*|condemn\w*|denounc\w*|protest\w*|oppos(?:e|es|ed|ing|ition)|object(?:s|ed|ions?)|baseless|groundless|unfounded|unsubstantiated|smear\w*|slander\w*|defam\w*|disinformation|fabricat\w*|untrue|falsehoods?|lies|nonsense|absurd|hit back|hits back|push(?:ed|es) back|fir(?:ed|es) back|retort\w*|contest(?:s|ed)?|countermeasures?|insist\w*|maintain(?:s|ed) that|respon(?:d|ds|ded|ding|se|ses)|repl(?:y|ies|ied)|react(?:s|ed|ion)|rebuke\w*|criti[cs]i[sz]\w*|lash\w*|vow(?:s|ed)?|urg(?:e|es|ed)|comment\w*|innocen\w*|answer\w*|clarif\w*|nothing to do with|not involved|no (?:involvement|role|part|connection|ties?|knowledge|evidence|basis|comment|wrongdoing)|without (?:any |a )?(?:factual |solid |credible )?(?:evidence|basis|proof|foundation)|lack(?:s|ed|ing)? (?:any |a )?(?:factual |legal )?(?:basis|evidence|foundation)|appeal(?:s|ed)?|sued?|lawsuit)\b|否认|反对|驳斥|拒绝|谴责|抹黑|无端|不实|没有.{0,4}依据|缺乏.{0,4}依据|毫无根据|污蔑|诬|回应|置评|澄清|抗议|交涉|敦促|捏造|无关|声明/iu;

/** Words that look like an answer and are none. */
const falseFriends =
  /\bdenial[- ]of[- ]service\b|\bden(?:y|ied|ies|ying) (?:access|service|entry|requests?)\b|\bfalse (?:flags?|positives?)\b|\bincident response\b|\bresponse (?:team|plan|time)s?\b|\brespond(?:s|ed|ing)? to (?:incidents?|the (?:breach|intrusion|attack))\b|\breject(?:s|ed|ing)? (?:the )?(?:patch|connections?|packets?|certificates?|passwords?)\b|\burged? (?:\w+ ){0,3}(?:companies|organi[sz]ations|users|customers|operators|owners|firms|administrators|everyone|networks?|defenders)\b|\bvow(?:s|ed)? to (?:hold|pursue|keep)\b|\bobjects? (?:storage|files?)\b/giu;

const speaking =
  /\b(?:said|says|saying|told|tells|stated|stating|statement|stress(?:ed|es)|argu(?:e|es|ed)|wrote|writes|call(?:ed|s) (?:it|the|on|for)|accus(?:e|es|ed)|according to|spokes(?:man|woman|person|people)|announc(?:e|es|ed|ement)|filing|notice|disclosure|explain(?:s|ed)|express(?:ed|es)|claim(?:ed|s)|add(?:ed|s)|confirm(?:ed|s))\b|说|表示|称|指出|强调|发言人|公告/iu;

/** Whether somebody answers in a sentence. */
export function isAnswer(sentence: string): boolean {
  return answering.test(sentence.replace(falseFriends, ' '));
}

/** Whether somebody speaks in a sentence. */
export function isSpeech(sentence: string): boolean {
  return speaking.test(sentence);
}

/** What a page that reports an act of accusing somebody has words for. */
const families: Record<string, RegExp> = {
  sanctions:
    /\b(?:sanction\w*|blacklist\w*|designat\w*|ofac|sdn|freez\w*|frozen|penalt\w*|entity list|export controls?|asset)\b|制裁|黑名单|实体清单|冻结/iu,
  indicts:
    /\b(?:indict\w*|charg(?:e|es|ed|ing)|prosecut\w*|grand jury|criminal|arrest\w*|convict\w*|extradit\w*|complaint|wanted)\b|起诉|指控|逮捕|通缉/iu,
  attributes:
    /\b(?:attribut\w*|blam\w*|accus\w*|alleg\w*|behind|link(?:ed|s|ing)?|t(?:ied|ies|ying)|responsible|backed|sponsored|directed|controlled|worked for|working for|on behalf of|carried out|conducted|culprits?)\b|归因|归咎|指责|指控|背后|支持|所为|攻击/iu,
  alleges:
    /\b(?:accus\w*|alleg\w*|blam\w*|said|says|claim\w*|charg\w*|alarm|warn\w*|attribut\w*|link(?:ed|s)?|t(?:ied|ies)|report\w*|found|behind)\b|指责|指控|称|表示|攻击/iu,
};

/** Whether a text has words for an act of accusing, sanctioning or charging; false for all other acts. */
export function tellsOf(act: string, text: string): boolean {
  return families[act]?.test(text) ?? false;
}
