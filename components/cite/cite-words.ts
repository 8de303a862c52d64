import type { Words } from '../../lib/browser/i18n.ts';
import type { CiteWords } from '../../lib/cite/types.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import { actKey } from '../record/act-key.ts';

/** The words that citations need, in the language of the UI. */
export function citeWords(words: Words): CiteWords {
  return {
    verb: (act) => words.say(actKey(act)),
    said: (who, act) => words.say('statementHead', who, words.say(actKey(act))),
    quoted: (text) => words.say('inQuotes', text),
    when: (date) => dateInWords(date, words.locale),
    noReply: words.say('statementNoReply'),
    pageHead: words.say('takePage'),
    namesHead: words.say('popupOnPage'),
    differsHead: words.say('findingTitle'),
    written: (address, date) =>
      date ? words.say('takePageWritten', address, dateInWords(date, words.locale)) : address,
    named: (name, times, context) => words.count('takeNamed', times, name, context),
    differs: (says, recordSays) => words.say('takeDiffers', says, recordSays),
    origin: (recordDate) => words.say('takeOrigin', dateInWords(recordDate, words.locale)),
  };
}
