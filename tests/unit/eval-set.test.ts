import { expect, test } from 'vitest';
import { readDataFiles } from '../../modules/record/load.ts';
import { kindOf, partOf, readPassages } from '../../scripts/eval/passages.ts';

const passages = readPassages();
const languages = ['en', 'zh', 'ru', 'de', 'fr', 'es', 'ja', 'ko', 'ar', 'fa'];

test('every label stands where it says, none lies on another', () => {
  const wrong = passages.flatMap(({ id, text, mentions, traps }) => {
    const labels = [...mentions, ...traps].sort((a, b) => a.start - b.start);
    return labels
      .filter(
        (one, at) => text.slice(one.start, one.end) !== one.text || one.start < (labels[at - 1]?.end ?? 0),
      )
      .map((one) => `${id} ${one.text}`);
  });
  expect(wrong).toEqual([]);
});

test('ids are unique, begin with the language, and every passage has a label and its kind', () => {
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  const wrong = passages.filter(
    (one) =>
      !one.id.startsWith(`${one.lang}-`) ||
      one.kind !== kindOf(one) ||
      one.mentions.length + one.traps.length === 0,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('at least 420 passages in ten languages or more, about two fifths of them English', () => {
  expect(passages.length).toBeGreaterThanOrEqual(420);
  for (const lang of languages)
    expect(passages.filter((one) => one.lang === lang).length, lang).toBeGreaterThanOrEqual(20);
  const english = passages.filter(({ lang }) => lang === 'en').length / passages.length;
  expect(english).toBeGreaterThan(0.33);
  expect(english).toBeLessThan(0.47);
});

test('about half of the passages hold no true mention', () => {
  const traps = passages.filter(({ kind }) => kind === 'trap').length / passages.length;
  expect(traps).toBeGreaterThan(0.42);
  expect(traps).toBeLessThan(0.58);
});

test('a third is held out, of true and of trap passages alike', () => {
  for (const kind of ['true', 'trap'] as const) {
    const all = passages.filter((one) => one.kind === kind);
    const heldOut = all.filter(({ id }) => partOf(id) === 'held-out').length / all.length;
    expect(heldOut, kind).toBeGreaterThan(0.27);
    expect(heldOut, kind).toBeLessThan(0.4);
  }
});

test('every party of the labels is in the record', () => {
  const known = new Set(readDataFiles('entities').map(({ id }) => id));
  const labelled = passages.flatMap(({ id, mentions }) =>
    mentions.flatMap(({ entity, accept = [] }) => [entity, ...accept].map((one) => ({ id, one }))),
  );
  expect(labelled.filter(({ one }) => !known.has(one))).toEqual([]);
});
