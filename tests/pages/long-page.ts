/** A page too long to store: made when asked for, the same every time. */
export interface LongPage {
  html: string;
  /** How many times "Salt Typhoon" stands in its text. */
  mentions: number;
}

const words =
  'the harbour was quiet and the clerks counted crates until the evening bell when letters from the islands came in'.split(
    ' ',
  );

/** A page of so many paragraphs of forty words; every tenth paragraph names Salt Typhoon once. */
export function longPage(paragraphs: number): LongPage {
  const parts: string[] = [];
  let mentions = 0;
  for (let number = 0; number < paragraphs; number++) {
    const text = Array.from({ length: 40 }, (_, at) => words[(number * 7 + at * 3) % words.length]).join(' ');
    if (number % 10 === 0) mentions++;
    parts.push(`<p id="p${number}">${number % 10 === 0 ? 'Of <b>Salt</b> Typhoon, ' : ''}${text}.</p>`);
  }
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A long page</title><h1>A long page</h1>';
  return { html: `${head}\n${parts.join('\n')}`, mentions };
}
