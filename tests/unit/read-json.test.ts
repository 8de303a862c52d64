import { expect, it } from 'vitest';
import { findJsonSlip, readJson } from '../../lib/record/read-json.ts';

const slipIn = (text: string): string | undefined => {
  const slip = findJsonSlip(text, 'x.json');
  return slip && `${slip.path} › ${slip.sentence}`;
};

it.each([
  ['', 'line 1, column 1 › The file is empty; JSON is needed.'],
  ['{\n  "a": 1,\n}', 'line 3, column 1 › There is a comma before this }; remove it.'],
  ['[1, 2,]', 'line 1, column 7 › There is a comma before this ]; remove it.'],
  ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3 › A comma or } is needed before “"b"”.'],
  ['{"a": [1, 2}', 'line 1, column 12 › A comma or ] is needed before “}”.'],
  ['{"a": {"b": 1}', 'line 1, column 15 › The text ends before the { of line 1, column 1 is closed.'],
  ['{"a":', 'line 1, column 6 › The text ends before the { of line 1, column 1 is closed.'],
  ['{a: 1}', 'line 1, column 2 › A key in "…" is needed in place of “a”.'],
  ['{"a" 1}', 'line 1, column 6 › A colon is needed after "a".'],
  ['{"a": True}', 'line 1, column 7 › A value is needed in place of “True”.'],
  ["{'a': 1}", 'line 1, column 2 › A key in "…" is needed in place of “\'”.'],
  [
    '{"a": "b}\n',
    'line 1, column 7 › The text that begins with "b}… has no closing ", or has a line break or a \\ in it.',
  ],
  ['{} {}', 'line 1, column 4 › The text has ended before this; remove what follows.'],
  ['{"a": 1, "b": {"a": 2}, "a": 3}', 'line 1, column 25 › "a" stands twice in this object; keep one.'],
  [
    '['.repeat(200_000),
    `line 1, column 200001 › The text ends before the [ of line 1, column 200000 is closed.`,
  ],
])('%.20s: tells the place and the mend', (text, told) => {
  expect(slipIn(text)).toBe(told);
});

it('passes over a byte order mark', () => {
  expect(readJson('\uFEFF{"a": "b"}', 'x.json')).toEqual({ ok: true, value: { a: 'b' } });
});

it('finds a slip in just those texts that are no JSON', () => {
  const whole = '{"a": [1, -2.5e3, true, null, "x\\u00e9\\n"], "b": {"c": {}, "d": []}, "e": "“é”"}';
  const isJson = (text: string): boolean => readJson(text, '').ok;
  const changed = Array.from(whole).flatMap((_, at) => [
    whole.slice(0, at),
    whole.slice(0, at) + whole.slice(at + 1),
    ...Array.from('{}[],:"\\0-.e \n', (sign) => whole.slice(0, at) + sign + whole.slice(at)),
  ]);
  expect(changed.length).toBeGreaterThan(1000);
  for (const text of [whole, ...changed])
    expect([text, slipIn(text) === undefined]).toEqual([text, isJson(text)]);
});
