import { browser } from 'wxt/browser';
import { browserWords, type MessageKey } from '../../lib/browser/i18n.ts';
import { addressFor, theIndex } from './look-up.ts';

/** Chromium reads descriptions as XML. */
const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

interface Suggestion {
  content: string;
  description: string;
}

/** What the address bar offers under what is typed after "rec": names of the record, to be taken as they stand. */
export async function suggest(typed: string, offer: (suggestions: Suggestion[]) => void): Promise<void> {
  const words = browserWords();
  browser.omnibox.setDefaultSuggestion({
    description: typed.trim() === '' ? words.say('omniboxStart') : plain(words.say('omniboxDefault', typed)),
  });
  const found = (await theIndex()).find(typed, 6);
  offer(
    found
      // The browser shows what is typed by itself, and takes no second suggestion with the same words.
      .filter(({ name }) => name.text !== typed)
      .map(({ name, alias, kind, weight }) => {
        const about = [words.say(`kind_${kind}` as MessageKey), words.count('optionsStatements', weight)];
        const also = alias ? [words.say('findAlias', alias.text)] : [];
        return { content: name.text, description: plain([name.text, ...also, ...about].join(' · ')) };
      }),
  );
}

/** Goes where the typed or chosen words lead, in the tab that the browser was asked for. */
export async function enter(text: string, where: string): Promise<void> {
  const url = await addressFor(text);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

function plain(text: string): string {
  return import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (sign) => marks[sign] ?? sign);
}
