// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Sifter } from '../../entrypoints/page.content/sifter.ts';
import { makeSieve } from '../../lib/spot/make-sieve.ts';
import { openSieve } from '../../lib/spot/sieve.ts';

const sieve = openSieve(makeSieve([{ id: 'salt', kind: 'group', names: [{ text: 'Salt Typhoon' }] }]));

/** Whether a page of this markup may name somebody. */
function mayMention(markup: string): boolean {
  document.body.innerHTML = markup;
  const sifter = new Sifter(sieve, () => []);
  for (const _ of sifter.under(new Set([document]), () => false));
  return sifter.mayMention;
}

test.each([15_990, 15_995, 15_996, 15_999, 16_000])(
  'a name that markup splits is found though %i letters stand before it',
  (letters) => {
    const filler = `<p>${'word '.repeat(letters / 5)}${'.'.repeat(letters % 5)}</p>`;
    expect(mayMention(filler)).toBe(false);
    for (const name of ['<b>Salt</b> Typhoon', '<b>Salt</b> <i>Typhoon</i>', 'Sa<b>lt Ty</b>phoon'])
      expect([name, mayMention(`${filler}<p>${name}</p>`)]).toEqual([name, true]);
  },
);
