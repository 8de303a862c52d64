/** Sets of words in small letters, as a tagger gives them; verbs by their roots. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is done to computers and to nothing else. */
export const deeds = setOf(
  'hack breach infiltrate compromise exfiltrate phish spearphish infect eavesdrop wiretap siphon deface backdoor hijack ddos ransom',
);
/** What is done to computers, and also otherwise: it takes a target. */
export const wideDeeds = setOf(
  'steal target attack leak deploy exploit access intrude scan plant install read copy disrupt sabotage impersonate lure trick ' +
    'harvest collect intercept hit strike disable shut cripple wipe erase launder extort encrypt penetrate enter probe map hide ' +
    'slip sit lurk camp burrow gain send use break creep sweep publish dump demand spy pose register rent crack drain leave ' +
    'record reach tamper change alter come watch monitor track switch reset overwrite forge empty wash post',
);
/** What only a network of computers has. */
export const machines = setOf(
  'network networks server servers router routers modem modems mailbox mailboxes inbox inboxes password passwords credentials login ' +
    'logins database databases firewall firewalls wallet wallets cryptocurrency malware gateway gateways workstations controllers vpn ' +
    'domain domains backups firmware laptops computers handset handsets smartphones systems intranet implant implants exploit exploits ' +
    'trojan keylogger microphones',
);
/** What else is taken that way, and whom it is taken from: two of them make it sure. */
export const victims = setOf(
  'ministry ministries embassy embassies government governments parliament agency agencies bank banks exchange exchanges telecom ' +
    'telecoms update updates telephones utility utilities grid pipeline hospital hospitals diplomats dissidents journalists activists contractors contractor ' +
    'victims companies firms army navy military defence defense university universities laboratory laboratories data files documents ' +
    'records secrets ransom operators carriers subscribers substations state delegation email emails e-mail e-mails mail accounts account ' +
    'website websites portal portals software code computer phone phones satellite cloud bitcoin crypto coins tokens mixer addresses passports insurer employees',
);
/** What is laid at somebody's door. */
export const events = setOf(
  'attack attacks intrusion intrusions breach breaches theft thefts heist heists outage outages leak leaks operation ' +
    'operations campaign campaigns hack hacks compromise compromises blackout blackouts sabotage activity espionage spying infection ' +
    'infections incident incidents raid raids',
);
/** Who works for a service, and its parts. */
export const staff = setOf(
  'officer officers agent agents spy spies operative operatives colonel colonels general generals lieutenant major captain handler ' +
    'handlers unit units cadet cadets hackers hacker bureau bureaus branch station front contractor contractors asset assets informant ' +
    'spymaster chief headquarters arm linked backed affiliated run directed controlled sponsored employee employees veteran recruit',
);
/** Words that speak of a state's secret work, or of who is accused of it. */
export const covert =
  /^(?:prosecut|indict|charge|accus|alleg|sanction|expel|expuls|spy|spie|espion|intelligen|sabot|poison|assassin|defect|recruit|kremlin|moscow|beijing|tehran|pyongyang|russia|chin(?:a|ese)|iran|korea|military|embass|covert|undercover|secret|cyber|attribut|blam|dissident|hack|stole|smuggl|surveil)/;

/** What a sentence that says "the film Leviathan" speaks of. */
export const things = setOf(
  'film movie novel book album song single band orchestra choir series episode show game opera musical play poem comic character actor ' +
    'actress singer poet painter ship boat yacht trawler ferry star stars constellation moon planet crater asteroid gas oil field fields ' +
    'reserve reserves deposit mine metal alloy layer ore season festival race hotel bar cafe café pub restaurant club airport flight ' +
    'flights airline jet jets aircraft car cars model engine brand beer wine perfume horse dog cat cell bird insect spider snake worm ' +
    'church saint street square station river lake island hill village town city theatre theater museum school magazine newspaper ' +
    'software product font recipe fountain statue legend myth god goddess hero psalm gospel parable bait plant flower',
);

/** Forms that the tagger leaves as they are, and the root they belong to. */
const irregular: Readonly<Record<string, string>> = {
  ...{
    stole: 'steal',
    stolen: 'steal',
    broke: 'break',
    broken: 'break',
    left: 'leave',
    sent: 'send',
    hid: 'hide',
  },
  ...{
    hidden: 'hide',
    sat: 'sit',
    struck: 'strike',
    crept: 'creep',
    spied: 'spy',
    laid: 'lay',
    swept: 'sweep',
  },
};

/** The root of a verb as a tagger gives it, or of one of those forms. */
export function rootOf(word: { root: string } | undefined): string {
  return irregular[word?.root ?? ''] ?? word?.root ?? '';
}
