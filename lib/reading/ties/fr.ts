import { anyWord, gaps, type Ties } from './ties.ts';

const gap = gaps(
  'et|ou|mais|contre|alors|tandis|pendant|après|avant|depuis|malgré|outre|sauf|comme|analyse-|rapport-|enquêt-',
);
const sanction =
  '(?:sanction\\p{L}*|liste noire|blacklist\\p{L}*|puni\\p{L}*|pénalis\\p{L}*|mesures|accus\\p{L}*)';
const cause =
  "(?:à cause d(?:e |u |es |')|en raison d(?:e |u |es |')|en lien avec |au motif d(?:e |u |es |')|pour )";
const means = '(?:serveur|infrastructure|machine)s?';

export const fr: Ties = {
  id: 'fr',
  ties: (subject, group) => {
    const [s, g] = [`(?:\\p{L}{1,2}'?)?${subject}`, `(?:\\p{L}{1,2}'?)?${group}`];
    return [
      `${sanction} (?:contre )?${gap(6)}${s} ${gap(4)}${cause}${gap(8)}${g}`,
      `(?:plac|inscri|ajout|mis)\\p{L}* ${gap(3)}${s} ${gap(3)}liste noire ${gap(2)}${cause}${gap(8)}${g}`,
      `${s} ${gap(5)}${sanction} ${gap(3)}${cause}${gap(8)}${g}`,
      `${s} ${gap(3)}(?:est|était|serait|se cache|se cacherait|se trouve) (?:bien )?derrière ${gap(5)}${g}`,
      `derrière ${gap(4)}${g} (?:se cache|se trouve) ${gap(4)}${s}`,
      `${g} ${gap(4)}(?:utilis|lou|emplo)\\p{L}* ${gap(3)}${means} ${gap(3)}${s}`,
      `${s},? (?:est |était |a été )?(?:accus|soupçonn)ée?s? d(?:e |')${gap(6)}${g}`,
      `${g},? ${gap(4)}(?:dirig|contrôl|pilot|gér|financ|exploit|support)ée?s? par ${gap(2)}${s}`,
      `${g},? ${gap(4)}soutenue?s? par ${gap(2)}${s}`,
      `(?:li[eé]|reli|associ|rattach)\\p{L}* ${gap(4)}${s} (?:à|avec|aux|au) ${gap(4)}${g}`,
      `${s},? ${gap(4)}(?:li|reli|associ)ée?s? (?:à|au|aux|avec) ${gap(4)}${g}`,
      `accus\\p{L}* ${gap(4)}${s} d(?:e |')${gap(4)}${g}`,
      `${s} (?:a |aurait |avait )?(?:fourni|loué|vendu|prêté|donné)\\p{L}* ${gap(4)}(?:à|aux) ${gap(3)}${g}`,
      `liens (?:entre|d'|de) ?${gap(3)}${s} (?:et|avec) ${gap(3)}${g}`,
      `${s} (?:a |aurait |avait )?(?:soutien|soutenu|soutenai|aid|hébergé|financ)\\p{L}* ${gap(5)}${g}`,
    ];
  },
  not: new RegExp(
    `\\?|n'|${anyWord(
      "ne|pas|aucun-|jamais|ni|sans|rien|si|s'il|peut|peut-être|pourrai-|semble-|ignor-|à tort|erron-|erreur-|confon-|confus-|rectificatif-|correction-|version (?:antérieure|précédente)|médias?|journa-|rumeur-|presse|certains|rejet-|nie|nié-|nier|nient|dément-|contest-|réfut-|contrairement|à la différence|alors que|après|tandis|pendant que|avant|compar-|suppos-|distinct-|est-(?:elle|il|ce)|serait-(?:elle|il)|nous (?:avons|écrivions)",
    )}`,
    'iu',
  ),
  correction: /rectificatif|erratum|correction|version (?:antérieure|précédente)|erreur|inexact|c'est faux/iu,
  theCompany: /^(?:l'entreprise|la société|la firme|le groupe pékinois|la compagnie)(?!\p{L})/iu,
};
