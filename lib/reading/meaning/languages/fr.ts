import type { LanguageWords } from '../types.ts';

export const fr: LanguageWords = {
  id: 'fr',
  reads:
    /(?<!\p{L})(?:le|la|les|des|du|un|une|et|est|dans|par|pour|sur|qui|que|au|aux|en|été|avait|selon|de|à|aurait|se|ce|cette|deux|l['’]|d['’])(?=\P{L}|(?<=['’]))|[èêëçàùœ]/giu,
  deeds: 'écout saisi pirat infect infiltr compromi espionn exfiltr siphonn',
  wideDeeds:
    'retrouv traces volé_ volés volée volait volaient dérob pénétr lu_ lisai lire_ accéd accès introdui attaqu visé exploit install trouv détect découver copi effac chiffr publi',
  events:
    'vol_ vols_ attaque intrusion piratage panne fuite opération campagne sabotage espionnage accus inculp',
  things:
    'film opéra comédie roman_ romans concert album chanson chat_ chatte chien cheval hôtel restaurant café bateau navire voilier jeu_ jeux fontaine statue théâtre exposition livre vélo voiture avion lune_ planète constellation vin_ bière parfum église stade festival ballet cinéma refuge marque_ musée orchestre bijou',
};
