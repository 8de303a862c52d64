import { expect, test } from 'vitest';
import { filesUnder, type Import, importsOf } from './source-files.ts';

// DESIGN, "Floors": who may import whom. A folder may import itself and floors below, never one beside it.

const floors: [folder: string, floor: number][] = [
  ['lib/record/', 0],
  ['lib/spot/', 1],
  ['lib/sites/', 1],
  ['lib/packs/', 1],
  ['lib/cite/', 1],
  ['lib/reading/', 2],
  ['lib/search/', 2],
  ['lib/dossier/', 2],
  ['lib/browser/', 3],
  ['components/', 4],
  ['entrypoints/', 5],
  ['modules/', 6],
  ['scripts/', 7],
];
const isCode = (file: string): boolean => /\.(ts|tsx|mjs)$/.test(file);
const shipped = ['lib', 'components', 'entrypoints'].flatMap(filesUnder).filter(isCode);
const all = [...shipped, ...['modules', 'scripts'].flatMap(filesUnder).filter(isCode)];
const imports = all.flatMap(importsOf);
const floorOf = (path: string) => floors.find(([folder]) => path.startsWith(folder));
const tell = ({ from, to }: Import): string => `${from} imports ${to}`;

test('every file of ours stands on a floor', () => {
  expect(all.filter((file) => !floorOf(file))).toEqual([]);
});

test('no import steps upwards or sideways', () => {
  const wrong = imports.filter(({ from, to }) => {
    const here = floorOf(from);
    const there = floorOf(to);
    if (!here || !there || here === there) return false;
    return there[1] >= here[1];
  });
  expect(wrong.map(tell)).toEqual([]);
});

test('no entrypoint imports another', () => {
  const nameOf = (path: string) => /^entrypoints\/([^/.]+)/.exec(path)?.[1];
  const wrong = imports.filter(({ from, to }) => nameOf(from) && nameOf(to) && nameOf(from) !== nameOf(to));
  expect(wrong.map(tell)).toEqual([]);
});

test('below lib/browser and in components nothing knows the browser', () => {
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      !typeOnly &&
      ((/^(lib\/(?!browser\/)|components\/)/.test(from) && /^(wxt\b|webextension-polyfill)/.test(to)) ||
        (from.startsWith('components/') && to.startsWith('lib/browser/'))),
  );
  expect(wrong.map(tell)).toEqual([]);
});

test('pure code of lib imports no package but what it is given at build time', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      /^lib\/(?!browser\/)/.test(from) && !to.startsWith('lib/') && !to.startsWith('virtual:'),
  );
  expect(wrong.map(tell)).toEqual([]);
});

test('compromise stays with the judge', () => {
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      /^compromise\b/.test(to) &&
      !typeOnly &&
      from !== 'entrypoints/background/judge.ts' &&
      !from.startsWith('scripts/'),
  );
  expect(wrong.map(tell)).toEqual([]);
});

test('shipped code imports nothing of Node, of the build or of the scripts', () => {
  const wrong = imports.filter(
    ({ from, to }) => shipped.includes(from) && /^(node:|modules\/|scripts\/|tests\/)/.test(to),
  );
  expect(wrong.map(tell)).toEqual([]);
});

test('our own files are imported with their ending', () => {
  const wrong = imports.filter(({ to }) => floorOf(to) && !/\.(tsx?|mjs|css|json)$/.test(to));
  expect(wrong.map(tell)).toEqual([]);
});
