import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/sites/decide.ts';
import { matches, parseMatchPattern } from '../../lib/sites/match-pattern.ts';
import { desiredRegistrations, type Registration, wherePaused } from '../../lib/sites/registration.ts';
import type { SitesConfig } from '../../lib/sites/types.ts';

const now = Date.UTC(2026, 0, 2);
const all = ['*://*/*'];

function config(rules: Record<string, 'on' | 'off'>, more: Partial<SitesConfig> = {}): SitesConfig {
  return {
    mode: 'picked',
    pausedUntil: null,
    ...more,
    rules: Object.entries(rules).map(([pattern, state]) => ({ pattern, state })),
  };
}

/** How many registrations reach a page, as the browser reads them. */
function reach(registered: Registration[], url: string, grants: readonly string[]): number {
  const any = (patterns: readonly string[]) =>
    patterns.some((text) => {
      const pattern = parseMatchPattern(text);
      return pattern !== null && matches(pattern, url);
    });
  if (!any(grants)) return 0;
  return registered.filter((one) => any(one.matches) && !any(one.excludeMatches)).length;
}

describe('what happens on a page', () => {
  const picked = config({ 'example.org': 'on', 'mail.example.org': 'off', 'other.net': 'on' });
  const granted = ['*://*.example.org/*'];
  test.each([
    ['on where a rule says so and the browser grants it', 'https://www.example.org/a', 'on'],
    ['off inside a site that is on', 'https://mail.example.org/', 'off'],
    ['off where nothing was picked', 'https://example.net/', 'off'],
    ['asks where a wish is not granted', 'https://other.net/', 'ask'],
    ['never on the browser’s pages', 'chrome://settings', 'never'],
    ['never on files', 'file:///tmp/a.html', 'never'],
    ['never in an extension store', 'https://addons.mozilla.org/firefox/', 'never'],
    ['never in another one', 'https://chromewebstore.google.com/detail/x', 'never'],
    ['never without an address', '', 'never'],
  ])('%s', (_, url, state) => expect(decide(url, picked, granted, now)).toBe(state));

  test('every site, but where a rule says off', () => {
    const every = config({ 'bank.example': 'off' }, { mode: 'every' });
    expect(decide('https://anything.example/', every, all, now)).toBe('on');
    expect(decide('https://www.bank.example/', every, all, now)).toBe('off');
    expect(decide('https://anything.example/', every, granted, now)).toBe('ask');
  });

  test('a grant alone turns nothing on', () => {
    expect(decide('https://example.net/', config({}), all, now)).toBe('off');
  });

  test('an on rule inside an off rule wins, and the other way round', () => {
    const nested = config({ 'example.org': 'off', 'news.example.org': 'on' }, { mode: 'every' });
    expect(decide('https://news.example.org/', nested, all, now)).toBe('on');
    expect(decide('https://www.example.org/', nested, all, now)).toBe('off');
  });

  test('of two rules that only overlap, off wins', () => {
    const both = config({ 'example.org': 'on', '*://*/login*': 'off' });
    expect(decide('https://example.org/login', both, all, now)).toBe('off');
    expect(decide('https://example.org/news', both, all, now)).toBe('on');
  });

  test('a pause holds until its end and says so only where On Record would run', () => {
    const paused = { ...picked, pausedUntil: now + 1 };
    expect(decide('https://example.org/', paused, granted, now)).toBe('paused');
    expect(decide('https://example.net/', paused, granted, now)).toBe('off');
    expect(decide('https://other.net/', paused, granted, now)).toBe('ask');
    expect(decide('https://example.org/', paused, granted, now + 1)).toBe('on');
  });
});

describe('where the script is registered', () => {
  test('nowhere when nothing was picked, whatever the browser grants', () => {
    expect(desiredRegistrations(config({}), all, now)).toEqual([]);
  });

  test('nowhere when a wish is not granted', () => {
    expect(desiredRegistrations(config({ 'example.org': 'on' }), [], now)).toEqual([]);
  });

  test('one registration for the picked sites, without what is off inside them', () => {
    const rules = config({ 'example.org': 'on', 'mail.example.org': 'off', 'a.net': 'on', 'b.net': 'off' });
    expect(desiredRegistrations(rules, all, now)).toEqual([
      {
        matches: ['*://*.a.net/*', '*://*.example.org/*'],
        excludeMatches: ['*://*.mail.example.org/*'],
        blankFrames: true,
      },
    ]);
  });

  test('every site is one match', () => {
    const rules = config({ 'example.org': 'on', 'bank.example': 'off' }, { mode: 'every' });
    expect(desiredRegistrations(rules, all, now)).toEqual([
      { matches: ['*://*/*'], excludeMatches: ['*://*.bank.example/*'], blankFrames: true },
    ]);
  });

  test('a rule for part of a site does not reach blank frames', () => {
    const rules = config({ 'https://example.org/news/*': 'on' });
    expect(desiredRegistrations(rules, ['https://example.org/*'], now)).toEqual([
      { matches: ['https://example.org/news/*'], excludeMatches: [], blankFrames: false },
    ]);
  });

  test('a pause takes it away, and leaves a list of where to wait', () => {
    const rules = config({ 'example.org': 'on' }, { pausedUntil: now + 1 });
    expect(desiredRegistrations(rules, all, now)).toEqual([]);
    expect(wherePaused(rules, all, now)).toHaveLength(1);
    expect(wherePaused(rules, all, now + 1)).toEqual([]);
    expect(desiredRegistrations(rules, all, now + 1)).toHaveLength(1);
  });
});

test('whatever the rules, the script runs once where it is on and nowhere else', () => {
  const patterns = [
    'example.org',
    'news.example.org',
    'live.news.example.org',
    '*://example.org/*',
    'https://news.example.org/*',
    '*://*/login*',
    '*://*.example.org/a*',
    '*://*.example.org/a/b*',
    'http://*/*',
    'localhost',
  ];
  const urls = [
    'example.org',
    'news.example.org',
    'x.live.news.example.org',
    'localhost',
    'example.net',
  ].flatMap((host) =>
    ['/', '/login', '/a', '/a/b', '/a/login'].flatMap((path) => [
      `https://${host}${path}`,
      `http://${host}${path}`,
    ]),
  );
  const grantSets = [all, ['*://*.example.org/*'], ['https://news.example.org/*', '*://localhost/*'], []];
  const random = seeded(7);
  for (let round = 0; round < 400; round += 1) {
    const rules: Record<string, 'on' | 'off'> = {};
    for (const pattern of patterns) if (random() < 0.45) rules[pattern] = random() < 0.5 ? 'on' : 'off';
    const sites = config(rules, { mode: random() < 0.5 ? 'every' : 'picked' });
    const grants = grantSets[Math.floor(random() * grantSets.length)] ?? [];
    const registered = desiredRegistrations(sites, grants, now);
    for (const url of urls) {
      const wanted = decide(url, sites, grants, now) === 'on' ? 1 : 0;
      if (reach(registered, url, grants) !== wanted)
        expect.fail(
          `${url} should be reached ${wanted} times: ${JSON.stringify({ sites, grants, registered })}`,
        );
    }
  }
});

/** The same numbers at every run (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
