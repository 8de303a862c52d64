import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The built extension, or a copy of it under `parent` that knows only one language: so every browser shows it, whichever
 * languages are installed with it. Gives the folder. Throws where the extension does not have that language.
 */
export function inLanguage(extensionDir: string, language: string | undefined, parent: string): string {
  if (language === undefined) return extensionDir;
  if (!existsSync(join(extensionDir, '_locales', language)))
    throw new Error(`${extensionDir} › _locales › there is no ${language}`);
  const folder = join(parent, 'extension');
  cpSync(extensionDir, folder, { recursive: true });
  for (const other of readdirSync(join(folder, '_locales')))
    if (other !== language) rmSync(join(folder, '_locales', other), { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), default_locale: language };
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
