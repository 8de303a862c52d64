import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root } from './source-files.ts';

const known = [
  '.ci',
  '.github',
  'components',
  'data',
  'entrypoints',
  'lib',
  'modules',
  'public',
  'scripts',
  'tests',
];

test('the top level holds what it should and nothing else', () => {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== '.git' && !ignored.includes(entry.name))
    .map((entry) => entry.name);
  expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
});

const code = ['lib', 'components', 'entrypoints', 'modules', 'scripts', 'tests']
  .flatMap(filesUnder)
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const baseOf = (file: string): string => file.split('/').at(-1) ?? '';

test('no barrels: only an entrypoint is called index', () => {
  expect(
    code.filter((file) => /^index\./.test(baseOf(file)) && !/^entrypoints\/[^/]+\/index\.tsx?$/.test(file)),
  ).toEqual([]);
});

test('a file is named for what it does: kebab-case, components in PascalCase', () => {
  const wrong = code.filter((file) => {
    const [name = ''] = baseOf(file).split('.');
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    const pascal = file.endsWith('.tsx') && /^([A-Z][a-z0-9]*)+$/.test(name);
    return !kebab && !pascal;
  });
  expect(wrong).toEqual([]);
});

test('nothing is called by a word that says nothing', () => {
  const empty = /(^|[-/])(utils?|helpers?|managers?|misc|common)([-./]|$)/i;
  expect(code.filter((file) => empty.test(file))).toEqual([]);
});
