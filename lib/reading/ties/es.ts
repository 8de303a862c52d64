import { anyWord, gaps, type Ties } from './ties.ts';

const gap = gaps(
  'y|o|e|pero|contra|mientras|después|tras|antes|desde|pese|además|salvo|como|análisis|informe-|investig-',
);
const sanction = '(?:sanci\\p{L}*|lista negra|castig\\p{L}*|penaliz\\p{L}*|medidas|acusa\\p{L}*|acusó)';
const cause = '(?:por|debido a|a causa de|a raíz de|en relación con|en conexión con)';
const means = '(?:servidor|infraestructura|equipo)\\p{L}*';

export const es: Ties = {
  id: 'es',
  ties: (s, g) => [
    `${sanction} (?:contra )?${gap(6)}${s} ${gap(4)}${cause} ${gap(8)}${g}`,
    `${s} ${gap(5)}${sanction} ${gap(3)}${cause} ${gap(8)}${g}`,
    `${s} ${gap(3)}(?:está|estaba|estaría|estuvo|se halla) detrás de ${gap(5)}${g}`,
    `detrás de ${gap(4)}${g} (?:está|estaba|estaría|se halla) ${gap(4)}${s}`,
    `${g} ${gap(4)}(?:us|utiliz|emple|alquil)\\p{L}* ${gap(3)}${means} ${gap(3)}${s}`,
    `${s},? (?:es |fue |está |estaba )?(?:acusad|señalad)[oa]s? de ${gap(6)}${g}`,
    `${g},? ${gap(4)}(?:dirigid|controlad|respaldad|apoyad|operad|gestionad|financiad)[oa]s? por ${gap(2)}${s}`,
    `(?:vincul|relacion|asoci|conect)\\p{L}* ${gap(4)}${s} (?:con|a) ${gap(4)}${g}`,
    `${s},? ${gap(4)}(?:vinculad|relacionad|asociad|ligad)[oa]s? (?:con|a) ${gap(4)}${g}`,
    `sanciones (?:contra )?${gap(4)}${s} se (?:deben?|basan?|relacionan?) ${gap(4)}${g}`,
    `acus\\p{L}* ${gap(4)}${s} de ${gap(4)}${g}`,
    `${s} (?:ha |habría |había )?(?:proporcion|suministr|alquil|vend|prest)\\p{L}* ${gap(4)}a ${gap(3)}${g}`,
    `(?:vínculos|lazos|nexos) (?:entre|de) ${gap(3)}${s} (?:y|con) ${gap(3)}${g}`,
    `${s} (?:ha |habría |había )?(?:apoy|ayud|financi|respald)\\p{L}* ${gap(5)}${g}`,
  ],
  not: new RegExp(
    `[?¿]|${anyWord(
      'no|ningún|ningun-|nunca|jamás|ni|sin|nada|si|puede-|pueda-|podría-|quizá-|tal vez|posible-|parece-|se (?:desconoce|ignora)|error-|erróne-|equivoca-|confund-|confus-|corrección|rectificación|fe de erratas|versión (?:anterior|previa)|medios|prensa|periódic-|diario-|rumor-|algunos|rechaz-|nieg-|neg-|desmi-|refut-|a diferencia|contrario|mientras|después|tras|antes|además|compar-|supon-|distint-|publicamos|escribimos|informamos',
    )}`,
    'iu',
  ),
  correction:
    /corrección|rectificación|fe de erratas|versión (?:anterior|previa)|un error|no es cierto|es falso|incorrect/iu,
  theCompany: /^(?:la (?:empresa|compañía|firma|sociedad)|el grupo pekinés)(?!\p{L})/iu,
};
