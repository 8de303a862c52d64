import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

// `npm ci` refuses a lockfile that leaves packages out, those of other platforms too; `npm install` writes such
// a file when its registry does not have them all.
test('the lockfile names every package that a listed one needs, for every platform', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const has = (from: string, name: string): boolean => {
    for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
      const inside = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
      if (lock.packages[inside]?.version) return true;
      if (at === '') return false;
    }
  };
  const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !has(path, name))
      .map((name) => `${path || 'package.json'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
