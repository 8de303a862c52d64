import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenRecord } from '../../lib/record/queries.ts';
import { type ReadFile, readPage, readPlain } from '../spot/read-file.ts';
import { spotter } from '../spot/run.ts';
import { readLines } from './passages.ts';

/** What was found to differ in one body of real text. */
export interface CorpusFindings {
  title: string;
  texts: number;
  found: { text: string; finding: string; place: string }[];
}

interface Row {
  doc?: string;
  id?: string;
  text?: string;
  sentence?: string;
}

/** Reads every page and text of a folder of real text, in place. */
export function findInCorpora(folder: string, record: OpenRecord): CorpusFindings[] {
  const spot = spotter(record);
  const measure = (title: string, texts: { name: string; read: ReadFile }[]): CorpusFindings => ({
    title,
    texts: texts.length,
    found: texts.flatMap(({ name, read }) =>
      spot(name, read).findings.map(({ dispute, discrepancy, places }) => ({
        text: name,
        finding: `${dispute}/${discrepancy}`,
        place: places[0]?.text ?? '',
      })),
    ),
  });
  const pages = join(folder, 'pages');
  return [
    ...(existsSync(pages)
      ? [
          measure(
            'pages',
            readdirSync(pages)
              .filter((name) => name.endsWith('.html'))
              .map((name) => ({ name, read: readPage(readFileSync(join(pages, name), 'utf8')) })),
          ),
        ]
      : []),
    ...['gold/positive', 'gold/negative', 'gold/stance', 'annoctr/train', 'annoctr/dev']
      .filter((name) => existsSync(join(folder, `${name}.jsonl`)))
      .map((title) =>
        measure(
          title,
          readLines<Row>(join(folder, `${title}.jsonl`)).map(({ doc, id, text, sentence }) => ({
            name: doc ?? id ?? '',
            read: readPlain(text ?? sentence ?? ''),
          })),
        ),
      ),
  ];
}
