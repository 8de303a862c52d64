import { citedSources, statementIds } from './cited-sources.ts';
import { dateParts } from './date-parts.ts';
import type { CiteFormat } from './types.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX, one `@misc` a source: the one type that every style has and that may carry an address. */
export const bibtex: CiteFormat = {
  id: 'bibtex',
  ending: 'bib',
  type: 'application/x-bibtex',
  write: (taken) =>
    citedSources(taken)
      .map((cited) => {
        const { publisher, title, url, published } = cited.source;
        const [year, month, day] = dateParts(published);
        const monthName = month === undefined ? undefined : months[month - 1];
        const fields = [
          `author = {{${tex(publisher)}}}`,
          `title = {{${tex(title)}}}`,
          ...(year === undefined ? [] : [`year = {${year}}`]),
          ...(monthName ? [`month = ${monthName}`] : []),
          ...(day === undefined ? [] : [`day = {${day}}`]),
          `url = {${url.replace(/[{}\\]/g, encodeURIComponent)}}`,
          `note = {On Record: ${tex(statementIds(cited))}}`,
        ];
        return `@misc{${cited.key},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
      })
      .join('\n'),
};

const marks: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (mark) => marks[mark] ?? `\\${mark}`);
}
