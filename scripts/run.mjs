// node scripts/run.mjs FILE.ts arguments…: runs a TypeScript file, on a fresh clone too. Built-ins only.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, install } from './install.mjs';

const [, , file] = process.argv;
if (!file) fail('Usage: node scripts/run.mjs FILE.ts arguments…');
install();
const { register } = await import('tsx/esm/api');
register();
// In this very process, so that stdin, signals and the exit code are the file's own.
process.argv.splice(1, 2, resolve(file));
await import(pathToFileURL(resolve(file)).href);
