import type { LanguageWords } from '../types.ts';

export const de: LanguageWords = {
  id: 'de',
  reads:
    /(?<!\p{L})(?:der|die|das|und|von|vom|mit|den|dem|des|ein|eine|einen|ist|nach|bei|sich|nicht|hat|im|auf|zu|wurde|sei|sie|es|aus|wie|als|für|vor|bevor|über|wer|auch)(?!\p{L})|[äöüß]/giu,
  deeds:
    'beschlagnahm manipulier abgehört abhör gehackt hackte infizier kompromittier infiltrier unterwander abgeschöpf ausgespäh ausspäh angezapft lahmgelegt abgefang',
  wideDeeds:
    'spuren spur_ stahl stehl gestohl erbeut angegriff angreif drang eingedrung eindring einge las_ lasen mitles mitgeles kopier nutzte ausgenutz lösch veröffentlich raub geraubt erpress entwende zugriff verschaff versteck installier schleus lief läuft gefund fand_ fanden entdeck nachgewies gewasch',
  events:
    'angriff attacke einbruch einbrüch stromausfall blackout datenleck diebstahl raubzug operation kampagne sabotage spionage angeklagt anklage beschuldigt ausfall',
  things:
    'film oper_ opern musical roman_ romane romans konzert album lied_ katze kater hund_ pferd hotel restaurant café kneipe schiff_ boot_ yacht fähre spiel_ spiele spiels brunnen statue theater ausstellung buch_ comic rutsche fahrrad flugzeug luftwaffe mond_ planet gasfeld erdgas wein_ bier_ parfüm kirche verein stadion festival premiere orchester chor_ ballett gemälde saal_ kino leinwand vorstellung karten_',
};
