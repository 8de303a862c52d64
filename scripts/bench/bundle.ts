import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rolldown } from 'vite';

/** Code that benches run in pages (a file of `in-page/`), built as the extension's own scripts are. */
export async function bundle(entry = 'main.ts'): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    define: { 'import.meta.env.FIREFOX': 'false' },
    resolve: { alias: { 'wxt/browser': join(import.meta.dirname, 'in-page/browser.ts') } },
    build: {
      target: 'es2022',
      write: false,

      lib: { entry: join(import.meta.dirname, 'in-page', entry), formats: ['iife'], name: 'benchCode' },
    },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  const script = first?.output.find(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`scripts/bench/in-page/${entry} gave no script.`);
  return script.code;
}
