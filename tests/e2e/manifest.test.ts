import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// What the built extensions may do is a promise to users (README, "Privacy"); these read what would be installed.

const output = join(import.meta.dirname, '../../.output');
const commands = {
  'next-mention': 'Alt+Shift+J',
  'previous-mention': 'Alt+Shift+K',
  'open-panel': 'Alt+Shift+O',
  'next-differs': 'Alt+Shift+L',
};

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(output, build);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.(js|html|css)$/.test(file));

  test('asks for what shows no warning at install, and for sites only when the user wants', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions as string[])].sort()).toEqual([
      'activeTab',
      // One line in the menu of a selection; it shows no warning and gives the selection only when chosen.
      'contextMenus',
      'scripting',
      // The panel beside the page, in Chromium; it shows no warning. Firefox's sidebar needs no permission.
      ...(build.startsWith('chrome') ? ['sidePanel'] : []),
      'storage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of [
      'host_permissions',
      'content_scripts',
      'optional_permissions',
      'externally_connectable',
    ])
      expect(manifest, key).not.toHaveProperty(key);
  });

  test('shows pages nothing of itself, and loosens no policy', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_security_policy');
  });

  test('names in its manifest only files that are there', () => {
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(js|html|png|svg|css)"/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const path of named) expect(files).toContain(path.slice(1, -1).replace(/^\//, ''));
  });

  test('runs no code but its own: nothing remote, nothing made from text', () => {
    for (const file of code) {
      const text = read(file);
      expect(text, file).not.toMatch(/\beval\s*\(|\bnew Function\s*\(|[^.\w]importScripts\s*\(/);
      expect(text, file).not.toMatch(/<script[^>]+src=["']?(https?:)?\/\//);
      expect(text, file).not.toMatch(/import\s*\(\s*["'`]https?:/);
      expect(text, file).not.toMatch(/@import\s+(url\()?["']?https?:/);
    }
  });

  test('has no means in its pages’ scripts to send anything', () => {
    for (const file of code.filter((one) => one.startsWith('content-scripts')))
      expect(read(file), file).not.toMatch(
        /\bfetch\s*\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource|new Image\b/,
      );
  });

  test('says its name, icons and keys', () => {
    expect(manifest.default_locale).toBe('en');
    expect(Object.keys(manifest.icons as object)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    const given = manifest.commands as Record<string, { suggested_key: { default: string } }>;
    for (const [name, keys] of Object.entries(commands))
      expect(given[name]?.suggested_key.default).toBe(keys);
  });
});

test('Firefox is told who this is and that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(join(output, 'firefox-mv3', 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
  expect(manifest.background).toHaveProperty('scripts');
});
