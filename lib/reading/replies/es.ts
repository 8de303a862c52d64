import { anyWord } from '../ties/ties.ts';
import type { ReplyWords } from './reply-words.ts';

const speaking =
  'jur-|sostuv-|sosten-|manten-|mantiene-|mantuv-|recalc-|recordó|recuerda-|apunt-|puntualiz-|precis-|matiz-|alert-|amenaz-|promet-|prometió|notific-|inform-|reconoc-|lament-|consider-|estim-|juzg-|cree|creen|ve en|ven en|opin-|insist-|reiter-|remarc-|destac-|plante-|se declar-|se dijo|alz-|arremet-|fustig-|ironiz-|se quej-|quej-|esgrim-|argument-|dijo|dijeron|dice|dicen|dicho|declar-|afirm-|señal-|indic-|anunci-|explic-|asegur-|subray-|añad-|sostien-|sostuv-|escrib-|según|portavo-|vocer-|comunic-|negó|negar-|negad-|negando|negaba-|negación|negativa-|nieg-|desmint-|desmient-|rechaz-|denunci-|calific-|tach-|acus-|respond-|reaccion-|habl-|critic-|conden-|protest-|manifest-|expres-|aleg-';

export const es: ReplyWords = {
  id: 'es',
  answering: new RegExp(
    anyWord(
      'arremet-|fustig-|lament-|deplor-|se quej-|quej-|indign-|se burl-|restó importancia|unilateral-|arbitrari-|ilegal-|injust-|politiz-|políticamente motivad-|pretexto-|hipocres-|hipócrit-|doble rasero|doble moral|hegemon-|desprestig-|demoniz-|manchar|ensuciar|descrédito|víctima de una|chivo expiatorio|no tiene nada|nunca particip-|nunca trabaj-|nunca colabor-|tribunales|vía judicial|acciones legales|emprender acciones|cese de|dejar de|manipul-|montaje|farsa|injerenc-|tergivers-|cumple la ley|cumple con la ley|negó|negar-|negad-|negando|negaba-|negación|negativa-|nieg-|desment-|desmint-|desmient-|rechaz-|refut-|rebat-|repudi-|conden-|denunci-|protest-|critic-|crític-|se opon-|se opus-|opon-|infundad-|sin fundamento-|sin base|carec-|calumni-|difam-|mentir-|falso-|falsa-|falsedad-|fabricad-|invent-|absurd-|disparat-|desinform-|propagand-|irresponsabl-|respond-|respuest-|replic-|réplic-|reaccion-|contest-|coment-|inocen-|aclar-|nada que ver|ajen-|no particip-|ninguna prueba|ningún papel|ninguna relación|ningún vínculo|sin pruebas|falta de pruebas|pruebas|apel-|recurr-|demand-|querell-|defend-|defens-|exhort-|instó|insta|contramedid-|represalia-|injustificad-|confund-|confusi-|insist-|desacredit-|tach-|calific-',
    ),
    'iu',
  ),
  falseFriends: new RegExp(
    anyWord('denegación de servicio|respuesta a incidentes|falsos? positivos?|falsa bandera|contestador-'),
    'giu',
  ),
  speaking: new RegExp(anyWord(speaking), 'iu'),
  accusing: {
    sanctions: new RegExp(anyWord('sancion-|sanción|lista negra|congel-|ofac|design-|penaliz-'), 'iu'),
    indicts: new RegExp(
      anyWord('imput-|acus-|proces-|fiscal-|deten-|detuv-|arrest-|extradi-|busca y captura|cargos'),
      'iu',
    ),
    attributes: new RegExp(
      anyWord(
        'atribu-|acus-|culp-|detrás|vincul-|relacion-|responsab-|dirigid-|respaldad-|patrocinad-|ataqu-',
      ),
      'iu',
    ),
    alleges: new RegExp(
      anyWord(
        'acus-|culp-|sospech-|afirm-|según|sostien-|dij-|dice-|vincul-|advirt-|adviert-|atribu-|detrás|denunci-|ataqu-',
      ),
      'iu',
    ),
  },
  party: new RegExp(
    anyWord(
      'empresa-|compañía-|firma-|sociedad-|grupo-|fabricante-|proveedor-|acusad-|sospechos-|abogad-|directiv-',
    ),
    'iu',
  ),
  office: new RegExp(
    anyWord(
      'ministeri-|ministr-|embajad-|gobierno-|portavo-|vocer-|diplomátic-|autoridad-|consulad-|cancillería|medios estatales|pekín|beijing|moscú|teherán|pyongyang|kremlin',
    ),
    'iu',
  ),
  pronoun: new RegExp(anyWord('él|ella|ellos|ellas|ambos|ambas|todos|se'), 'iu'),
  next: /^(?:, (?:que|quien|cuyo|cuya) [^.]{0,60},)?[^,;.]{0,34}/u,
  before: new RegExp(
    `(?:${anyWord('según|(?:ha|han) (?:dicho|declarado|afirmado|negado|respondido|asegurado)|dijo|dice|declaró|afirmó|señaló|indicó|aseguró|negó|respondió|añadió|explicó|rechazó|desmintió|comunicado de|portavoz de|portavoces de|abogados? de|parte de')})(?: (?:el|la|los|las|del))?\\s*$`,
    'iu',
  ),
  partySpeaks: new RegExp(
    `(?:la empresa|la compañía|la firma|la sociedad|el grupo|el fabricante|el proveedor)(?![\\p{L}])[^,;.]{0,30}?${anyWord(speaking)}|${anyWord(speaking)} (?:en )?(?:la empresa|la compañía|la firma|el grupo)(?![\\p{L}])`,
    'iu',
  ),
  officeSpeaks: new RegExp(
    `${anyWord('embajad-|ministeri-|ministr-|portavo-|vocer-|gobierno-|autoridad-|diplomátic-|cancillería|pekín|beijing|moscú|teherán|pyongyang|kremlin')}[^,;.]{0,40}?${anyWord(speaking)}|${anyWord('según|dijo|declaró|afirmó|señaló|indicó|denunció')} (?:el |la |un |una |los |las )?(?:[\\p{L}-]+ )?${anyWord('embajad-|ministerio de (?:asuntos )?exteriores|portavo-|vocer-|cancillería|pekín|moscú|teherán|pyongyang|kremlin')}`,
    'iu',
  ),
  voice: new RegExp(
    anyWord(
      'portavo-|vocer-|(?:el|la) (?:presidente|presidenta|director|directora|fundador|fundadora|consejero delegado|jefe|dueño|dirección)|abogad-|embajad-|consulad-|cancillería|ministerio de (?:asuntos )?exteriores|ministerio de relaciones exteriores|medios estatales|global times|xinhua',
    ),
    'iu',
  ),
  asSubject: (state) =>
    `^(?:(?:Pero|Y|Por su parte|A su vez),? )?(?:[Ee]l |[Ll]a |[Ll]os )?(?:${state})(?!\\p{L})(?! (?:y|o|es|era|fue|ha|tiene) )(?= \\p{L})`,
  states: {
    CN: '[Cc]hin(?:a|o|as|os)(?!\\p{L})|Pekín|Beijing',
    US: '[Ee]stadounidense|Estados Unidos|EE\\. ?UU|Washington|Casa Blanca|[Nn]orteamerican',
    RU: '[Rr]us(?:o|a|os|as|ia)(?!\\p{L})|Moscú|Kremlin',
    IR: 'Irán|iraní|Teherán',
    KP: '[Nn]orcorean|Corea del Norte|Pyongyang',
    IL: 'Israel|israelí|Jerusalén',
    GB: '[Bb]ritánic|Reino Unido|Londres',
    TW: '[Tt]aiw[aá]n|Taipéi',
    IN: 'India(?!\\p{L})|indio|Delhi',
    KR: '[Ss]urcorean|Corea del Sur|Seúl',
    VN: '[Vv]ietnam|Hanói',
    DE: '[Aa]lem[aá]n|Alemania|Berlín',
    FR: '[Ff]ranc(?:és|es|ia)|París',
    UA: '[Uu]cran|Kiev|Kyiv',
    BY: '[Bb]ielor|Minsk',
    JP: '[Jj]ap[oó]n|Tokio',
    EU: 'Unión Europea|Bruselas',
  },
};
