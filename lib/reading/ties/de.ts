import { anyWord, gaps, type Ties } from './ties.ts';

const gap = gaps(
  'und|oder|aber|doch|gegen|während|als|bevor|nachdem|seit|trotz|neben|außer|anders|folg-|Analyse-|Bericht-|Ermittl-|Untersuch-|Schutz|schütz-',
);
const sanction =
  '(?:[\\p{L}-]*sanktion\\p{L}*|schwarzen? liste|strafmaßnahmen|bestraft\\p{L}*|beschuldig\\p{L}*|vorw[uü]rf\\p{L}*)';
const cause = '(?:wegen|aufgrund|infolge|im zusammenhang mit|für)';
const helps =
  '(?:unterstütz|half|geholfen|belieferte?|finanzier|gesteuert|steuer|betrieb|betreib|geführt|gelenkt)\\p{L}*';
const means = '(?:server|infrastruktur|rechner|technik|netz)\\p{L}*';

export const de: Ties = {
  id: 'de',
  ties: (s, g) => [
    `${sanction} (?:gegen )?${gap(6)}${s} ${gap(4)}${cause} ${gap(8)}${g}`,
    `sanktionier\\p{L}* ${gap(5)}${s} ${gap(3)}${cause} ${gap(8)}${g}`,
    `${s} ${gap(5)}${cause} ${gap(8)}${g} ${gap(3)}${sanction}`,
    `${cause} ${gap(8)}${g} ${gap(6)}${sanction} (?:gegen )?${gap(4)}${s}`,
    `${s} ${gap(5)}hinter ${gap(5)}${g} ${gap(3)}(?:steck|steh|stand|gestand)`,
    `${s} ${gap(3)}(?:steckt|steckte|steht|stand|stehe|stecke) ${gap(4)}hinter ${gap(5)}${g}`,
    `hinter ${gap(4)}${g} (?:steckt?e?|steht|stand|stehe) ${gap(8)}${s}`,
    `${g} ${gap(3)}(?:nutz|benutz|verwend|miet)\\p{L}* ${gap(4)}${means} ${gap(3)}${s}`,
    `${g},? ${gap(4)}von ${gap(3)}${s} ${gap(2)}${helps}`,
    `${s} ${gap(3)}${helps} ${gap(5)}${g}`,
    `(?:wirft|warf|werfen|warfen) ${gap(4)}${s} (?:[^ ,]+ )?vor, ${gap(4)}${g} ${gap(6)}(?:zu haben|zu [\\p{L}]+en)(?!\\p{L})`,
    `${s} ${gap(3)}(?:im|unter) verdacht, ${gap(2)}hinter ${gap(5)}${g}`,
    `${s},?(?: –)? ${gap(6)}(?:betreiber|drahtzieher|hintermann|hintermänner)\\p{L}* (?:von|hinter) ${gap(3)}${g}`,
    `${s} ${gap(8)}[^\\s,;]+, weil (?:sie|es|er|das unternehmen|die firma) ${gap(4)}${g} ${gap(3)}${helps}`,
    `${s},? ${gap(5)}(?:verbindung|beziehung|kontakt|beteiligung|verstrickung)\\p{L}* (?:zu|mit|an|bei|in) ${gap(5)}${g}`,
    `${s} ${gap(3)}mit ${gap(5)}${g} ${gap(2)}in (?:verbindung|zusammenhang)`,
    `(?:verbindung|zusammenarbeit|beziehung)\\p{L}* zwischen ${gap(3)}${s} und ${gap(3)}${g}`,
  ],
  not: new RegExp(
    `\\?|${anyWord(
      'nicht-|kein-|nie|niemals|weder|ohne|nichts|ob|falls|unklar|unbekannt|könnt-|möglich-|womöglich|vielleicht|mutma-|vermut-|falsch-|fälschlich-|irrtümlich-|verwechsel-|irrtum-|fehler-|berichtigung-|korrektur-|richtigstellung-|medien-|bericht-|zeitung-|gerücht-|schlagzeile-|bestreit-|bestritt-|dementi-|zurück-|wies|weist|weisen|wiesen|anders als|im gegensatz|unabhängig-|getrennt-|vergleich-|verglich-|ähnlich-|statt|sondern|nach den sanktionen|nach der listung|(?:tage|wochen|monate) nach|wir (?:schrieben|berichteten|meldeten)|schrieben wir',
    )}`,
    'iu',
  ),
  correction:
    /berichtigung|korrektur|richtigstellung|frühere[nr]? (?:fassung|version)|(?:ein|der) (?:fehler|irrtum)|nicht richtig|falsch/iu,
  theCompany:
    /^(?:das|die|der) (?:pekinger |chinesische )?(?:unternehmen|firma|konzern|anbieter|betrieb)(?!\p{L})/iu,
};
