import { dateInWords } from '../record/dates.ts';
import { citedSources } from './cited-sources.ts';
import type { CiteFormat } from './types.ts';

/** English Wikipedia's citation templates, one a source. */
export const wikipedia: CiteFormat = {
  id: 'wikipedia',
  ending: 'wiki.txt',
  type: 'text/plain',
  write: (taken) =>
    citedSources(taken)
      .map(({ source: { publisher, title, url, published, lang, type, archived } }) => {
        const isNews = type === 'news';
        const fields = [
          ['url', url.replace(/[|{}[\]]/g, encodeURIComponent)],
          ['title', value(title)],
          ...(published ? [['date', dateInWords(published, 'en-GB')]] : []),
          [isNews ? 'work' : 'publisher', value(publisher)],
          ...(lang === 'en' ? [] : [['language', lang]]),
          ...(archived ? [['archive-url', archived]] : []),
        ];
        const filled = fields.map(([name, text]) => ` |${name}=${text}`).join('');
        return `* {{cite ${isNews ? 'news' : 'web'}${filled}}}\n`;
      })
      .join(''),
};

/** Signs that end a field or a template are written as character references. */
function value(text: string): string {
  return text.replace(/[|{}[\]<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
