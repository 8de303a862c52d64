import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aboutPage } from '../../lib/reading/about-page.ts';
import { pageBrief } from '../../lib/reading/page-brief.ts';
import { readPageParts } from '../../lib/reading/page-parts.ts';
import { readBlocks } from '../../lib/reading/read-blocks.ts';
import { openRecord } from '../../lib/record/queries.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { findInBlocks } from '../../lib/spot/find-mentions.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { htmlTree } from '../html-tree.ts';

/** A page of our own writing, with the answers on record that a careful reader misses in it. */
export interface LeftOutPage {
  id: string;
  date: string;
  misses: string[];
  note: string;
  wall: boolean;
  title: string;
  paragraphs: string[];
}

const leftOutFile = join(import.meta.dirname, '../../tests/eval/left-out/pages.txt');

/** The labelled pages. Throws on a page without its head line. */
export function leftOutPages(file = leftOutFile): LeftOutPage[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((part) => {
      const [head = '', title = '', ...paragraphs] = part.split('\n');
      const fields = /^# (\S+) \| (\S+) \| ([^|]+) \| ([^|]+?)(?: \| (wall))?$/.exec(head);
      if (!fields) throw new Error(`${file} › ${head} › write: # id | date or - | statements or - | note`);
      const [, id = '', date = '', misses = '', note = '', wall] = fields;
      return {
        ...{ id, note, title, paragraphs, wall: wall !== undefined },
        date: date === '-' ? '' : date,
        misses: misses === '-' ? [] : misses.split(/,\s*/),
      };
    });
}

/** A sentence of our own writing, and whose answer a careful reader takes it for. */
export interface LabelledAnswer {
  language: string;
  by: 'company' | 'state' | 'nobody';
  sentence: string;
}

const answersFile = join(import.meta.dirname, '../../tests/eval/left-out/answers.txt');

/** The labelled sentences. Throws on a line that is none. */
export function labelledAnswers(file = answersFile): LabelledAnswer[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [, language = '', by, sentence = ''] =
        /^(\w+) \| (company|state|nobody) \| (.+)$/.exec(line) ?? [];
      if (by === undefined)
        throw new Error(`${file} › ${line} › write: language | company, state or nobody | sentence`);
      return { language, by: by as LabelledAnswer['by'], sentence };
    });
}

/** What On Record says that a page leaves out: ids of statements. */
export function leftOutReader(full: FullRecord): (page: LeftOutPage) => string[] {
  const record = openRecord(full);
  const index = openNames(packNames(namedEntities(full)));
  return ({ title, paragraphs, date, wall }) => {
    const meta = date && `<meta property="article:published_time" content="${date}">`;
    const paid = wall
      ? '<script type="application/ld+json">{"@type":"WebPage","isAccessibleForFree":"False"}</script>'
      : '';
    const tree = htmlTree(
      `<!doctype html><html><head><title>${title}</title>${meta}${paid}</head><body><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    );
    const read = [...readBlocks(tree)];
    const found = findInBlocks(
      read.map(({ text }) => text),
      index,
    );
    const blocks = read.map(({ text, heading }, at) => ({ text, heading, mentions: found[at] ?? [] }));
    const brief = { ...pageBrief({ url: '', title, lang: '' }, blocks), page: readPageParts(tree, '') };
    const { unheard } = aboutPage(brief, record, full.recordDate);
    return unheard.flatMap(({ misses }) => misses.map(({ id }) => id));
  };
}

/** The figures, and each page on which On Record and the reader differ. */
export function reportLeftOut(full: FullRecord): string {
  const read = leftOutReader(full);
  const pages = leftOutPages();
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const differ: string[] = [];
  for (const page of pages) {
    const said = read(page);
    right += said.filter((id) => page.misses.includes(id)).length;
    const more = said.filter((id) => !page.misses.includes(id));
    const less = page.misses.filter((id) => !said.includes(id));
    wrong += more.length;
    missed += less.length;
    if (more.length + less.length > 0)
      differ.push(
        `  ${page.id}: ${[...more.map((id) => `+${id}`), ...less.map((id) => `-${id}`)].join(' ')}`,
      );
  }
  const silent = pages.filter(({ misses }) => misses.length === 0);
  const quiet = silent.filter((page) => read(page).length === 0).length;
  return [
    `What pages leave out: ${pages.length} pages, ${right + missed} answers left out`,
    `precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}  found ${right}  wrong ${wrong}  missed ${missed}`,
    `nothing shown where nothing is to be shown: ${quiet} of ${silent.length} pages`,
    ...(differ.length > 0 ? ['Differs (+ said, - not said):', ...differ] : []),
  ].join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
