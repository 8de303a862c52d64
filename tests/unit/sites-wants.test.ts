import { describe, expect, test } from 'vitest';
import { adoptGrants } from '../../lib/sites/adopt-grants.ts';
import { applyWant, originsFor } from '../../lib/sites/apply-want.ts';
import { grantsToGiveBack, isWhollyGranted, originsOf, unusedGrants } from '../../lib/sites/origins.ts';
import { noSites } from '../../lib/sites/rules.ts';
import type { SiteRule, SitesConfig } from '../../lib/sites/types.ts';

const on = (pattern: string): SiteRule => ({ pattern, state: 'on' });
const off = (pattern: string): SiteRule => ({ pattern, state: 'off' });
const picked = (...rules: SiteRule[]): SitesConfig => ({ ...noSites, rules });
const every = (...rules: SiteRule[]): SitesConfig => ({ ...noSites, mode: 'every', rules });

describe('a wish carried out', () => {
  test('turning a site on, off and on again leaves one rule', () => {
    let config = applyWant(picked(), { kind: 'site', pattern: 'example.org', state: 'on' });
    expect(config.rules).toEqual([on('example.org')]);
    config = applyWant(config, { kind: 'site', pattern: 'example.org', state: 'off' });
    expect(config.rules).toEqual([off('example.org')]);
  });

  test('turning a site off leaves no part of it on, and other subdomains as they are', () => {
    const before = picked(
      on('https://www.example.org/*'),
      on('news.example.org'),
      on('https://example.org/a/*'),
    );
    const after = applyWant(before, { kind: 'site', pattern: 'example.org', state: 'off' });
    expect(after.rules).toEqual([off('example.org'), on('news.example.org')]);
  });

  test('turning a site on leaves the parts off that the user turned off', () => {
    const before = picked(off('*://*.example.org/login*'), off('*://example.org/*'));
    const after = applyWant(before, { kind: 'site', pattern: 'example.org', state: 'on' });
    expect(after.rules).toEqual([on('example.org'), off('*://*.example.org/login*')]);
  });

  test('rules stand by site, then by subdomain', () => {
    const after = ['b.net', 'news.a.org', 'a.org'].reduce(
      (config, pattern) => applyWant(config, { kind: 'site', pattern, state: 'on' }),
      picked(),
    );
    expect(after.rules.map(({ pattern }) => pattern)).toEqual(['a.org', 'news.a.org', 'b.net']);
  });

  test('forgetting takes the rule away and leaves the others', () => {
    const after = applyWant(picked(on('a.org'), off('b.org')), { kind: 'forget', pattern: 'a.org' });
    expect(after.rules).toEqual([off('b.org')]);
  });

  test('mode, pause and import', () => {
    expect(applyWant(picked(), { kind: 'mode', mode: 'every' }).mode).toBe('every');
    expect(applyWant(picked(), { kind: 'pause', until: 5 }).pausedUntil).toBe(5);
    expect(applyWant(picked(on('a.org')), { kind: 'replace', config: every(off('b.org')) })).toEqual(
      every(off('b.org')),
    );
  });
});

describe('what a wish needs to be granted', () => {
  test.each([
    ['example.org', ['*://*.example.org/*']],
    ['localhost', ['*://localhost/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['https://example.org/news/*', ['https://example.org/*']],
    ['*://*/blog/*', ['*://*/*']],
  ])('%s: %s', (pattern, origins) => {
    expect(originsOf(pattern)).toEqual(origins);
    expect(originsFor({ kind: 'site', pattern, state: 'on' })).toEqual(origins);
  });

  test('every site needs every origin, all else nothing', () => {
    expect(originsFor({ kind: 'mode', mode: 'every' })).toEqual(['*://*/*']);
    expect(originsFor({ kind: 'mode', mode: 'picked' })).toEqual([]);
    expect(originsFor({ kind: 'site', pattern: 'a.org', state: 'off' })).toEqual([]);
    expect(originsFor({ kind: 'forget', pattern: 'a.org' })).toEqual([]);
  });

  test('a grant for the host alone is not enough for its subdomains', () => {
    expect(isWhollyGranted('example.org', ['https://example.org/*'])).toBe(false);
    expect(isWhollyGranted('example.org', ['*://*.example.org/*'])).toBe(true);
    expect(isWhollyGranted('example.org', ['<all_urls>'])).toBe(true);
  });
});

describe('what is given back', () => {
  const grants = ['*://*.a.org/*', '*://*.b.org/*'];
  test('the grant of a site that is turned off or forgotten', () => {
    expect(
      grantsToGiveBack(picked(on('a.org'), on('b.org')), picked(off('a.org'), on('b.org')), grants),
    ).toEqual(['*://*.a.org/*']);
  });

  test('not while another rule needs it', () => {
    const after = picked(off('a.org'), on('news.a.org'), on('b.org'));
    expect(grantsToGiveBack(picked(on('a.org'), on('b.org')), after, grants)).toEqual([]);
  });

  test('every site, when the user steps back to picked ones', () => {
    expect(grantsToGiveBack(every(on('a.org')), picked(on('a.org')), ['*://*/*', ...grants])).toEqual([
      '*://*/*',
      '*://*.b.org/*',
    ]);
  });

  test('nothing that was unused before: the options page shows it', () => {
    expect(grantsToGiveBack(picked(on('a.org')), picked(), ['*://*/*', ...grants])).toEqual([
      '*://*.a.org/*',
    ]);
    expect(unusedGrants(picked(on('a.org')), ['*://*/*', ...grants])).toEqual(['*://*/*', '*://*.b.org/*']);
    expect(unusedGrants(every(), ['*://*/*', ...grants])).toEqual([]);
  });
});

describe('hosts granted in the browser’s own settings', () => {
  test('join the list', () => {
    expect(adoptGrants(picked(), ['https://example.org/*', '*://*.a.net/*']).rules).toEqual([
      on('a.net'),
      on('example.org'),
    ]);
  });

  test.each([
    ['every site granted changes nothing by itself', picked(), ['*://*/*']],
    ['what a rule covers already', picked(on('example.org')), ['https://news.example.org/*']],
    ['what the user turned off', picked(off('example.org')), ['*://*.example.org/*']],
    ['anything, where every site is the mode', every(), ['*://*.example.org/*']],
    ['no web pages', picked(), ['file:///*']],
  ])('leaves alone: %s', (_, config, granted) => expect(adoptGrants(config, granted)).toBe(config));
});
