import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markSheetText } from '../../entrypoints/card/mark-sheet.ts';

test('the sheet that Chromium brings into pages is the one that the script puts in where it is missing', () => {
  const file = readFileSync(new URL('../../public/marks.css', import.meta.url), 'utf8');
  expect(oneLine(file.slice(file.indexOf('*/') + 2))).toBe(oneLine(markSheetText));
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
