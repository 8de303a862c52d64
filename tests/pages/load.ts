import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a careful reader of a page would have marked: written by hand, never by the tool. */
export interface Expected {
  /** Entity and the words marked, in plain spelling; a third item "perhaps" where the reader is unsure. */
  mentions: [entity: string, text: string, certainty?: 'perhaps'][];
  findings: { discrepancy: string; places: string[] }[];
  /** Quotations of speakers whom the record quotes; none where it is left out. */
  quotes?: [speaker: string, likeness: string, text: string][];
  /** The day it was written and the rule that finds it; null where it does not say. Not asked where it is left out. */
  date?: [day: string, rule: string] | null;
  /** Why a browser sees more than the file (a frame's document), for pages where Node reads less. */
  onlyInBrowser?: [entity: string, text: string][];
}

export interface TestPage {
  slug: string;
  html: string;
  expected: Expected;
}

/** Every page of this folder: `<slug>/page.html` with its `expected.json`, by name. */
export function testPages(): TestPage[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'expected.json')))
    .map(({ name }) => name)
    .sort()
    .map((slug) => ({
      slug,
      html: readFileSync(join(import.meta.dirname, slug, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(import.meta.dirname, slug, 'expected.json'), 'utf8')) as Expected,
    }));
}

/** Spelled as `Expected` writes it: white space made plain, characters that nobody sees taken out. */
export function plainSpelling(text: string): string {
  return text.replace(/[\p{Cf}]/gu, '').replace(/\s+/gu, ' ').trim();
}
