import { expect, test } from 'vitest';
import { hasWords } from '../../lib/search/has-words.ts';

const texts = ['What the browser grants', 'Only on sites you pick; mail.example.org', '永信至诚'];

test.each([
  ['', true],
  ['  ', true],
  ['BROWSER', true],
  ['bröwser', true],
  ['browser pick', true],
  ['ample.org', true],
  ['gr', true],
  ['ra', false],
  ['browser keys', false],
  ['至诚', true],
])('“%s” typed: %s', (typed, found) => expect(hasWords(texts, typed)).toBe(found));
