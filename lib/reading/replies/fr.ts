import { anyWord } from '../ties/ties.ts';
import type { ReplyWords } from './reply-words.ts';

const speaking =
  'jur-|écrit|écrivent|cri-|martèl-|assure-|maintien-|maintenu-|fait remarquer|fait observer|rappel-|promet-|promis|menac-|sign[ae]l-|notifi-|inform-|reconn-|regrett-|déplor-|considèr-|considér-|estime-|voit|voient|juge-|trouve-|tien-|se dit|se disent|s.élev-|s.insurg-|s.indign-|fustig-|raill-|ironis-|prétend-|plaid-|argu-|insist-|martel-|réitèr-|réitér-|compte-|entend|dit|disent|déclar-|affirm-|indiqu-|annonc-|expliqu-|précis-|soulign-|assur-|ajout-|estim-|écri-|selon|d.après|porte-parole|communiqué-|fait savoir|fait valoir|fait part|nie|nié|nient|démen-|rejet-|récus-|réfut-|dénonc-|qualifi-|accus-|répond-|réagi-|parl-|jug-|protest-|condamn-|critiqu-|soutien-|soutenu-|soutient|exprim-';

export const fr: ReplyWords = {
  id: 'fr',
  answering: new RegExp(
    anyWord(
      's.élev-|s.insurg-|s.indign-|indign-|fustig-|déplor-|regrett-|raill-|balay-|minimis-|unilatéral-|arbitrair-|illég-|injust-|inique-|politis-|politiquement motivé-|prétexte-|hypocri-|deux poids|hégémon-|dénigr-|diabolis-|salir|noircir|ternir|victime d.une|bouc émissaire|à se reprocher|étrang-r- à|jamais particip-|jamais travaill-|en justice|voie judiciaire|saisir la justice|poursuivre les|cess[ae]- de|cesser|manipul-|montage|mascarade|ingéren-|inverse- les|confusion|aucune base|base factuelle|respecte- la loi|respecte- les lois|nie|nié-|nient|niait|nier|démen-|rejet-|récus-|réfut-|contest-|conteste-|condamn-|dénonc-|protest-|critiqu-|s.oppos-|oppos-|infond-|sans fondement|aucun fondement|dénué-|dépourv-|calomni-|diffam-|mensong-|faux|fausse-|fabriqu-|invent-|absurd-|désinform-|propagand-|irresponsab-|répond-|répliqu-|réplique|réagi-|réaction-|rétorqu-|ripost-|riposte|commentaire-|innocen-|clarifi-|rien à voir|pas impliqué-|aucun lien|aucune implication|aucun rôle|aucune preuve|sans preuve-|sans aucune preuve|aucun fait|ne repos-|preuve-|appel-|porté plainte|plainte|recours|tribun-|défend-|exhort-|appelle|mesures? de rétorsion|contre-mesure-|injustifi-|confond-|confondre|amalgame-|insist-',
    ),
    'iu',
  ),
  falseFriends: new RegExp(
    anyWord(
      'déni de service|réponse (?:à|aux) incident-|appel- d.offres|mis en accusation|faux positif-|logiciel-|fausse bannière',
    ),
    'giu',
  ),
  speaking: new RegExp(anyWord(speaking), 'iu'),
  accusing: {
    sanctions: new RegExp(anyWord('sanction-|liste noire|gel|gelé-|gèle|gèlent|ofac|désign-|pénalit-'), 'iu'),
    indicts: new RegExp(
      anyWord(
        'inculp-|accus-|mis- en examen|mis- en cause|poursui-|procureur-|arrêt-|mandat-|extrad-|acte d.accusation',
      ),
      'iu',
    ),
    attributes: new RegExp(
      anyWord(
        'attribu-|accus-|imput-|derrière|li[eé]-|relie-|relié-|responsab-|lien-|command-|pilot-|soutenu-|attaqu-|origine',
      ),
      'iu',
    ),
    alleges: new RegExp(
      anyWord(
        'accus-|soupçonn-|affirm-|selon|reproch-|dit|aurai-|li[eé]-|relie-|relié-|averti-|attribu-|derrière|dénonc-|attaqu-',
      ),
      'iu',
    ),
  },
  party: new RegExp(
    anyWord(
      'entreprise-|société-|firme-|compagnie-|groupe-|fabricant-|fournisseur-|éditeur-|suspect-|accusé-|avocat-|dirigeant-',
    ),
    'iu',
  ),
  office: new RegExp(
    anyWord(
      'ministère-|ministre-|ambassad-|gouvernement-|porte-parole|diplomat-|autorités|consulat-|chancellerie|médias d.état|pékin|moscou|téhéran|pyongyang|kremlin',
    ),
    'iu',
  ),
  pronoun: new RegExp(anyWord('il|elle|ils|elles|on|tous|toutes'), 'iu'),
  next: /^(?:, (?:qui|que|dont) [^.]{0,60},)?[^,;.]{0,34}/u,
  before: new RegExp(
    `(?:${anyWord('selon|d.après|(?:a|ont) (?:dit|déclaré|affirmé|indiqué|assuré|répondu|ajouté|expliqué)|dit|déclare|affirme|indique|assure|répond|ajoute|explique|communiqué (?:de|d.)|part (?:de|d.)|porte-parole (?:de|d.)|avocats? (?:de|d.)')})(?:[ ’'](?:le|la|les|l|du|des|de la|de l))?[ ’']?\\s*$`,
    'iu',
  ),
  partySpeaks: new RegExp(
    `(?:l.entreprise|la société|la firme|la compagnie|le groupe|le fabricant|l.éditeur)(?![\\p{L}])[^,;.]{0,30}?${anyWord(speaking)}|${anyWord(speaking)}(?:-t-on)? (?:à |dans |chez )?(?:l.entreprise|la société|la firme|la compagnie|le groupe)(?![\\p{L}])`,
    'iu',
  ),
  officeSpeaks: new RegExp(
    `${anyWord('ambassad-|ministère-|ministre-|porte-parole|gouvernement-|autorités|diplomat-|pékin|moscou|téhéran|pyongyang|kremlin')}[^,;.]{0,40}?${anyWord(speaking)}|${anyWord('selon|d.après|déclar-|affirm-|indiqu-|dénonc-')} (?:le |la |l.|un |une |les )?(?:[\\p{L}-]+ )?${anyWord('ambassad-|ministère des affaires|porte-parole|pékin|moscou|téhéran|pyongyang|kremlin')}`,
    'iu',
  ),
  voice: new RegExp(
    anyWord(
      'porte-parole|(?:le|la) (?:pdg|patron|patronne|dirigeant|dirigeante|président|présidente|fondateur|fondatrice|direction)|avocat-|ambassad-|consulat-|ministère des affaires étrangères|diplomatie|médias d.état|global times|xinhua|chine nouvelle',
    ),
    'iu',
  ),
  asSubject: (state) =>
    `^(?:(?:Mais|Et|De son côté|À son tour),? )?(?:[Ll]a |[Ll]e |[Ll]['’]|[Ll]es )?(?:${state})(?!\\p{L})(?! (?:et|ou|est|était|a|avait|fut) )(?= \\p{L})`,
  states: {
    CN: '[Cc]hin(?:e|ois)|Pékin',
    US: '[Aa]méricain|États-Unis|Etats-Unis|Washington|Maison Blanche',
    RU: '[Rr]uss(?:e|ie)|Moscou|Kremlin',
    IR: 'Iran|iranien|Téhéran',
    KP: '[Nn]ord-coréen|Corée du Nord|Pyongyang',
    IL: '[Ii]sraël|israélien|Jérusalem',
    GB: '[Bb]ritanni|Royaume-Uni|Londres',
    TW: '[Tt]aïwan|Taipei',
    IN: 'Inde(?!\\p{L})|indien|Delhi',
    KR: '[Ss]ud-coréen|Corée du Sud|Séoul',
    VN: '[Vv]ietnam|Hanoï',
    DE: '[Aa]llemand|Allemagne|Berlin',
    FR: '[Ff]rançais|France|Paris|Élysée|Quai d’Orsay',
    UA: '[Uu]krain|Kiev|Kyiv',
    BY: '[Bb]iéloruss|Minsk',
    JP: '[Jj]apon|Tokyo',
    EU: 'Union européenne|Bruxelles',
  },
};
