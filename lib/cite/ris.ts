import { citedSources, statementIds } from './cited-sources.ts';
import { dateParts } from './date-parts.ts';
import type { CiteFormat } from './types.ts';

/** RIS, one record a source, for reference managers. */
export const ris: CiteFormat = {
  id: 'ris',
  ending: 'ris',
  type: 'application/x-research-info-systems',
  write: (taken) =>
    citedSources(taken)
      .map((cited) => {
        const { publisher, title, url, published, lang, type } = cited.source;
        const [year, month, day] = dateParts(published);
        const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
        const lines = [
          `TY  - ${type === 'news' ? 'NEWS' : 'ELEC'}`,
          `ID  - ${cited.key}`,
          `AU  - ${publisher}`,
          `TI  - ${title}`,
          ...(year === undefined ? [] : [`PY  - ${year}`, `DA  - ${year}/${two(month)}/${two(day)}`]),
          `LA  - ${lang}`,
          `UR  - ${url}`,
          `N1  - On Record: ${statementIds(cited)}`,
          'ER  - ',
        ];
        return `${lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\r\n')}\r\n`;
      })
      .join('\r\n'),
};
