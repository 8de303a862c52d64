import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Paths of the files under a top-level folder, with slashes, relative to the repository; sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export interface Import {
  /** The file that imports. */
  from: string;
  /** A path in the repository for our own files, else the package or virtual module. */
  to: string;
  /** Nothing of it is there at run time. */
  typeOnly: boolean;
}

const statement =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[\w*{][^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every import, re-export and dynamic import of a TypeScript or JavaScript file. */
export function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return Array.from(source.matchAll(statement), (match) => {
    const named = match[2] ?? match[3] ?? '';
    const path = named.replace(/\?.*$/, '');
    const to = path.startsWith('.') ? posix.join(dirname(file).replaceAll('\\', '/'), path) : path;
    // `import('…').Name` stands in a type and is erased; what a real one gives has names in lower case.
    const after = source.slice((match.index ?? 0) + match[0].length);
    const inType = match[3] !== undefined && /^\)\.[A-Z]/.test(after);
    return { from: file, to, typeOnly: match[1] !== undefined || inType };
  });
}
