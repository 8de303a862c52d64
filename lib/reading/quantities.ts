/** A number as a text gives it. */
export interface Quantity {
  start: number;
  end: number;
  /** In digits without marks, `%` kept: `8`, `9700000`, `36%`. The currency is not part of it. */
  value: string;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Record<string, number> = {
  thousand: 3,
  k: 3,
  million: 6,
  m: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  b: 9,
};

const inDigits = '\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const inWords = `(?:${tens.join('|')})(?:[-‐‑ ](?:${units.slice(1, 10).join('|')}))?|${[...units].reverse().join('|')}`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:-])(?:(?:US)?[$€£¥]\\s?)?(?:(${inDigits})|(${inWords}))(?![\\p{N}]|[.,/:]\\d|st\\b|nd\\b|rd\\b|th\\b)(?:[\\s-]?(${Object.keys(scales).join('|')})(?![\\p{L}\\p{N}]))?(\\s?%|\\s?per\\s?cent(?!\\p{L}))?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The numbers in a text, in digits and in English words, scales and per cent read along. */
export function quantities(text: string): Quantity[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, digits, words, scale, percent] = match;
    const plain = digits === undefined ? fromWords(words ?? '') : digits.replace(/[,\u00a0\u202f]/gu, '');
    const shifted = shift(plain, scales[(scale ?? '').toLowerCase()] ?? 0);
    return {
      start: match.index,
      end: match.index + whole.length,
      value: shifted + (percent === undefined ? '' : '%'),
    };
  });
}

function fromWords(words: string): string {
  const [first = '', second = ''] = words.toLowerCase().split(/[-‐‑ ]/u);
  const ten = tens.indexOf(first);
  return String(ten < 0 ? units.indexOf(first) : (ten + 2) * 10 + Math.max(0, units.indexOf(second)));
}

/** "9.7" million without the errors of floating point. */
function shift(number: string, places: number): string {
  const [whole = '', part = ''] = number.split('.');
  if (places === 0) return part === '' ? whole : number;
  const padded = part.padEnd(places, '0');
  const rest = padded.slice(places).replace(/0+$/u, '');
  return `${whole}${padded.slice(0, places)}`.replace(/^0+(?=\d)/u, '') + (rest === '' ? '' : `.${rest}`);
}
