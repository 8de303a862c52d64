import { anyWord } from '../ties/ties.ts';
import type { ReplyWords } from './reply-words.ts';

const speaking =
  'schwor|schwört|verwies-|verweis-|wissen|versicher-|beteuer-|beharr-|unterstr-|hob hervor|hebt hervor|entgegn-|konter-|monier-|rügt-|beklag-|beschwer-|spottet-|verspottet-|sieht|sehen|sah|empfind-|findet|fand|will|wollen|wolle|stellt-|stellte|kündig-|angekündigt|droht-|versprach-|verspricht|gelobt-|räumt-|gab an|gibt an|gaben an|geben an|berief|beruft|legte dar|legt dar|führte aus|führt aus|machte geltend|macht geltend|gab zurück|hinzu|fügt-|sagte-|sagt|sagen|erklär-|teilt-|mitteil-|mitgeteilt|betont-|äußer-|geäußert|sprach|spricht|sprechen|schrieb-|schreibt|heißt es|hieß es|laut|zufolge|nannte-|nennt|bezeichne-|warf|wirft|werfen|verlautbar-|bekannt|meldete-|sprecher-|erwider-|antwort-|stellungnahme-|reagier-|wies|weist|wiesen|weisen|bestritt-|bestreit-|dementier-|kritisier-|verurteil-|protestier-|behaupt-';

export const de: ReplyWords = {
  id: 'de',
  answering: new RegExp(
    anyWord(
      'bleibt dabei|blieb dabei|stimmt nicht|stimmten? nicht|trifft nicht zu|treffen nicht zu|nicht wahr|nichts zu schaffen|nichts gemein|nichts gewusst|keine kenntnis|keinen anteil|anschwärz-|angeschwärzt|verunglimpf-|verteufel-|dämonisier-|stimmungsmache|hetze|hetz-|einseitig-|politisch motiviert|politisier-|instrumentalis-|heuchel-|heuchler-|scheinheilig-|doppelmoral|zweierlei maß|hegemon-|schikan-|willkür-|rechtswidrig-|ungerecht-|unfair-|überzogen-|grundlage|zu unrecht|pranger|sündenbock|opfer einer|vor gericht|gerichtlich-|juristisch-|rechtsweg-|rechtliche schritte|rechtlich-|gegenschritt-|gegenwehr|verteidig-|konter-|wies-|rügt-|monier-|beklag-|aufhören|unterlassen|einmisch-|tatsachenverdreh-|auf den kopf|vorwand|kampagne|inszenier-|farce|theater|bestreit-|bestritt-|bestritten-|dementi-|leugne-|verneint-|zurück-|wies|weist|wiesen|weisen|ablehn-|abgelehnt-|lehnt-|widersprach-|widersprich-|widerspruch-|widersprech-|widerleg-|verurteil-|verwahr-|protest-|kritisier-|kritik-|empör-|haltlos-|unbegründet-|grundlos-|gegenstandslos-|unwahr-|unrecht-|falsch-|erfunden-|unsinn-|absurd-|lüge-|lügen-|verleumd-|schmäh-|diffamier-|desinformation-|verdreh-|verwechs-|unschuld-|antwort-|reagier-|reaktion-|stellungnahme-|kommentier-|kommentar-|erwider-|entgegn-|beteuer-|klarstell-|stellte klar|nichts zu tun|nicht beteiligt|keine grundlage|jeder grundlage|keinerlei|keine belege|keine beweise|ohne belege|ohne beweise|ohne beleg|ohne beweis|entbehr-|gegenmaßnahme-|vergelt-|forder-|appell-|mahnt-|mahn-|wehr-|klage-|klagt-|verklag-|rechtsmittel-|einspruch-|verantwortungslos-|vorwurf zurück|beschwer-',
    ),
    'iu',
  ),
  falseFriends: new RegExp(
    anyWord(
      'klagen|anklage-|(?:us-)?behörden forderten|gefordertes lösegeld|zurückverfolg-|zurückführ-|zurückgeführt-|zurückreich-|zurückgeh-|gehen zurück|geht zurück|ging zurück|zurück auf|falsche flagge|falscher flagge|falschen flagge',
    ),
    'giu',
  ),
  speaking: new RegExp(anyWord(speaking), 'iu'),
  accusing: {
    sanctions: new RegExp(
      anyWord(
        'sanktion-|schwarze liste|schwarzen liste|schwarzer liste|strafmaßnahme-|eingefroren-|einfrier-|ofac',
      ),
      'iu',
    ),
    indicts: new RegExp(
      anyWord(
        'anklage-|angeklagt-|anklag-|klagte|klagten|beschuldig-|staatsanw-|festgenommen-|verhaft-|fahnd-|haftbefehl-|ausgeliefert-|auslieferung-|steckbrief-',
      ),
      'iu',
    ),
    attributes: new RegExp(
      anyWord(
        'zuschreib-|zugeschrieben-|schreib-|schrieb-|macht-|verantwortlich-|verantwort-|vorw-|vorgeworfen-|beschuldig-|hinter|dahinter|steck-|verbindung-|zugeordnet-|zurechn-|zugerechnet-|gesteuert-|gelenkt-|auftrag-|angriff-|attack-',
      ),
      'iu',
    ),
    alleges: new RegExp(
      anyWord(
        'vorw-|vorgeworfen-|wirft|warf|werfen|warfen|beschuldig-|bezichtig-|verdächtig-|sagt-|erklär-|warn-|behaupt-|bericht-|hinter|verantwortlich-|angriff-|verbindung-',
      ),
      'iu',
    ),
  },
  party: new RegExp(
    anyWord(
      'unternehmen-|firma|firmen|konzern-|hersteller-|anbieter-|gesellschaft-|gruppe-|betroffene-|beschuldigte-|angeklagte-|anwalt-|anwält-|verteidiger-|geschäftsführ-',
    ),
    'iu',
  ),
  office: new RegExp(
    anyWord(
      'minist-|[\\p{L}-]*außenminist-|[\\p{L}-]*botschaft-|[\\p{L}-]*regierung-|sprecher-|diplomat-|behörde-|staatsmedi-|außenamt-|konsulat-|peking|moskau|teheran|pjöngjang|kreml',
    ),
    'iu',
  ),
  pronoun: new RegExp(anyWord('es|sie|er|man|beide|alle'), 'iu'),
  next: /^(?:,? (?:das|die|der|dessen|deren) [^.]{0,60},)?[^,;.]{0,34}/u,
  before: new RegExp(
    `(?:${anyWord('laut|so|nach angaben|mitteilung|erklärung|stellungnahme|schreiben|aussage')}|${anyWord('sagt-|erklärt-|teilt-|betont-|schrieb|schreibt|bestritt|bestreitet|dementierte|wies|weist|nannte|nennt|widersprach|heißt es bei|hieß es bei|hieß es aus|antwortete')})(?: (?:die|der|das|des|von|vom|beim|bei|im))?\\s*$`,
    'iu',
  ),
  partySpeaks: new RegExp(
    `(?<![\\p{L}])(?:das|die|der|des|dem|beim|vom) (?:unternehmens?|firma|konzerns?|herstellers?|anbieters?|gesellschaft|gruppe|hauses)(?![\\p{L}])[^,;.]{0,30}?${anyWord(speaking)}|${anyWord(speaking)} (?:das|die|der|des|dem|beim|vom) (?:unternehmens?|firma|konzerns?|herstellers?|anbieters?|gesellschaft|gruppe)(?![\\p{L}])`,
    'iu',
  ),
  officeSpeaks: new RegExp(
    `${anyWord('[\\p{L}-]*botschaft-|minist-|[\\p{L}-]*außenminist-|sprecher-|außenamt-|regierung-|behörde-|diplomat-|peking|moskau|teheran|pjöngjang|kreml|aus china|aus russland|aus dem iran')}[^,;.]{0,40}?${anyWord(speaking)}|${anyWord('laut|so|sagte|erklärte|teilte|nannte|warf')} (?:die |der |das |ein |eine )?(?:[\\p{L}-]+ )?${anyWord('[\\p{L}-]*botschaft-|[\\p{L}-]*außenminist-|sprecher-|außenamt-|kreml|peking|moskau')}`,
    'iu',
  ),
  voice: new RegExp(
    anyWord(
      'sprecher-|[\\p{L}-]*sprecher|[\\p{L}-]*sprecherin|vorstand-|vorstandschef-|firmenchef-|[\\p{L}-]*chef|[\\p{L}-]*chefin|geschäftsführ-|gründer-|firmengründer-|firmenleitung|unternehmensleitung|(?:anwälte|anwalt|anwältin) (?:der|des|von)|[\\p{L}-]*botschaft|botschafter-|konsulat-|außenamt-|[\\p{L}-]*außenminist-|staatsmedien|global times|xinhua',
    ),
    'iu',
  ),
  asSubject: (state) =>
    `^(?:(?:Auch|Doch|Und|Aber) )?(?:${state})(?![\\p{L}-])(?! (?:und|oder|ist|war|wird|wurde|gilt|hat|hatte) )(?= \\p{L})`,
  states: {
    CN: '[Cc]hin(?:a|es)|Peking|Volksrepublik',
    US: 'USA|US-|(?<!\\p{L})US(?!\\p{L})|[Aa]merikan|Washington|Vereinigten? Staaten|Weiße[sn]? Haus',
    RU: '[Rr]uss(?:land|isch)|Moskau|Kreml',
    IR: 'Iran|iranisch|Teheran',
    KP: '[Nn]ordkorea|Pjöngjang',
    IL: '[Ii]srael|Jerusalem',
    GB: '[Bb]rit(?:en|isch|ann)|Großbritannien|London',
    TW: '[Tt]aiwan|Taipeh',
    IN: 'Indien|indisch|Delhi',
    KR: '[Ss]üdkorea|Seoul',
    VN: '[Vv]ietnam|Hanoi',
    DE: '[Dd]eutsch|Berlin|Bundesregierung',
    FR: '[Ff]ranz(?:ös|os)|Frankreich|Paris',
    UA: '[Uu]krain|Kiew|Kyjiw',
    BY: 'Belarus|belarus|Minsk|Weißrussland',
    JP: '[Jj]apan|Tokio',
    EU: 'Europäischen? Union|Brüssel|(?<!\\p{L})EU(?!\\p{L})',
  },
};
