// npm run contact-sheet [-- LANGUAGE…]: every surface in both themes on one picture a language, to be looked at;
// each of them in its own size too, in a folder of the language.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { serve } from '../tests/e2e/drivers/serve.ts';
import { ensureChromium } from './browsers/ensure.ts';
import { readArguments, runCommand, UsageError } from './command-line.ts';
import { compose, type Picture } from './contact-sheet/compose.ts';
import { surfaces } from './contact-sheet/surfaces.ts';
import { runTool } from './stages.ts';

const root = resolve(import.meta.dirname, '..');
const known = readdirSync(join(root, 'public', '_locales'));
const usage = `Usage: npm run contact-sheet -- [LANGUAGE]…\nWithout one: en de ar. There are ${known.join(', ')}.`;

await runCommand(async () => {
  const { positionals } = readArguments({ args: process.argv.slice(2), allowPositionals: true }, usage);
  const unknown = positionals.filter((one) => !known.includes(one));
  if (unknown.length > 0) throw new UsageError(`On Record does not speak ${unknown.join(', ')}.\n${usage}`);
  await makeSheets(positionals.length > 0 ? positionals : ['en', 'de', 'ar']);
});

async function makeSheets(languages: string[]): Promise<void> {
  process.env.CHROME_PATH ??= ensureChromium().path;
  if (runTool('Build for Chromium', 'wxt/bin/wxt.mjs', ['build']).failed > 0) process.exit(1);
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const server = await serve();
  try {
    for (const language of languages) {
      const pictures: Picture[] = [];
      const singly = join(folder, `contact-sheet-${language}`);
      mkdirSync(singly, { recursive: true });
      for (const scheme of ['light', 'dark'] as const)
        for (const isTall of [false, true]) {
          const session = await chromiumDriver.start({
            grants: ['*://127.0.0.1/*'],
            colorScheme: scheme,
            language,
            viewport: { width: 900, height: isTall ? 1800 : 900 },
          });
          try {
            for (const { id, take } of surfaces.filter((one) => Boolean(one.isTall) === isTall)) {
              const png = await take(session, server);
              writeFileSync(join(singly, `${id}-${scheme}.png`), png);
              pictures.push({ surface: id, scheme, png });
            }
          } finally {
            await session.close();
          }
        }
      const file = join(folder, `contact-sheet-${language}.png`);
      writeFileSync(file, await compose(`On Record, ${language}`, pictures));
      console.log(file);
    }
  } finally {
    await server.close();
  }
}
