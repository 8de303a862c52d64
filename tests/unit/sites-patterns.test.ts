import { describe, expect, test } from 'vitest';
import {
  covers,
  formatMatchPattern,
  matches,
  overlaps,
  parseMatchPattern,
} from '../../lib/sites/match-pattern.ts';
import { parseRule, readPattern, siteOf } from '../../lib/sites/rule-pattern.ts';

function kept(input: string): string {
  const read = readPattern(input);
  return read.fault ? `fault: ${read.fault.key}` : read.pattern;
}

function notes(input: string): string[] {
  const read = readPattern(input);
  return read.fault ? [] : read.notes.map(({ key }) => key);
}

describe('what a user types becomes one form of rule', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['*.example.org', 'example.org'],
    ['https://example.org/', 'example.org'],
    ['example.org/', 'example.org'],
    ['*://*.example.org/*', 'example.org'],
    ['*://example.org/*', '*://example.org/*'],
    ['https://example.org/*', 'https://example.org/*'],
    ['https://*.example.org/news/*', 'https://*.example.org/news/*'],
    ['example.org/news/*', '*://*.example.org/news/*'],
    ['*/login*', '*://*/login*'],
    ['http://*/*', 'http://*/*'],
    ['*://example.org', '*://example.org/*'],
    ['https://www.example.org/', 'example.org'],
    ['https://www.example.org/*', 'https://www.example.org/*'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['http://localhost:3000/app', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://127.0.0.1:8080/*', 'http://127.0.0.1/*'],
    ['[::1]', '[::1]'],
    ['::1', '[::1]'],
    ['http://[2001:db8::1]:8080/', '[2001:db8::1]'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['example.org/straße/*', '*://*.example.org/stra%C3%9Fe/*'],
    ['https://example.org/a?b=*', 'https://example.org/a?b=*'],
  ])('%s is kept as %s', (input, rule) => expect(kept(input)).toBe(rule));

  test('a kept rule reads as itself', () => {
    for (const rule of ['example.org', '*://example.org/*', 'https://*.example.org/a*', '[::1]', 'localhost'])
      expect(kept(rule)).toBe(rule);
  });

  test.each([
    ['', 'patternFaultEmpty'],
    ['example .org', 'patternFaultSpace'],
    ['about:config', 'patternFaultScheme'],
    ['file:///home/me/a.html', 'patternFaultScheme'],
    ['ftp://example.org/', 'patternFaultScheme'],
    ['chrome://settings', 'patternFaultScheme'],
    ['me@example.org', 'patternFaultAddress'],
    ['example.*', 'patternFaultStar'],
    ['*example.org', 'patternFaultStar'],
    ['https://*.*.org/*', 'patternFaultStar'],
    ['https:///news', 'patternFaultHost'],
    ['exa..mple.org', 'patternFaultHost'],
    ['.example.org', 'patternFaultHost'],
    ['*.127.0.0.1', 'patternFaultHost'],
    ['999.1.1.1', 'patternFaultHost'],
    ['[::1', 'patternFaultHost'],
    ['*', 'patternFaultEverySite'],
    ['<all_urls>', 'patternFaultEverySite'],
    ['*://*/*', 'patternFaultEverySite'],
  ])('%s is refused: %s', (input, key) => expect(kept(input)).toBe(`fault: ${key}`));

  test('what is left out of the input is said', () => {
    expect(notes('localhost:3000')).toEqual(['patternNotePort']);
    expect(notes('https://example.org/2025/01/a.html')).toEqual(['patternNotePage']);
    expect(notes('münchen.de')).toEqual(['patternNoteInternational']);
    expect(notes('xn--mnchen-3ya.de')).toEqual([]);
    expect(notes('example.org')).toEqual([]);
  });
});

describe('which pages a rule is about', () => {
  test.each([
    ['example.org', 'https://example.org/', true],
    ['example.org', 'http://news.example.org:8080/a?b', true],
    ['example.org', 'https://badexample.org/', false],
    ['example.org', 'https://example.org.evil.net/', false],
    ['localhost', 'http://localhost:3000/', true],
    ['localhost', 'http://a.localhost/', false],
    ['*://example.org/*', 'https://news.example.org/', false],
    ['https://example.org/*', 'http://example.org/', false],
    ['*://*.example.org/news/*', 'https://www.example.org/news/1', true],
    ['*://*.example.org/news/*', 'https://www.example.org/newsroom', false],
    ['*://*/login*', 'https://bank.example/login?next=/', true],
    ['https://example.org/*/live/*', 'https://example.org/a/live/b', true],
    ['https://example.org/a*a', 'https://example.org/a', false],
    ['https://example.org/', 'https://example.org/#top', true],
    ['[::1]', 'http://[::1]:8080/x', true],
    ['münchen.de', 'https://münchen.de/', true],
    ['example.org', 'about:blank', false],
    ['example.org', 'file:///example.org/', false],
    ['example.org', 'not an address', false],
  ])('%s on %s: %s', (rule, url, is) => {
    const read = readPattern(rule);
    if (read.fault) throw new Error(read.fault.key);
    expect(matches(read.parsed, url)).toBe(is);
    const parsed = parseRule(read.pattern);
    expect(parsed && matches(parsed, url)).toBe(is);
  });

  test('patterns with many stars are answered at once', () => {
    const pattern = parseMatchPattern(`https://example.org/${'*a'.repeat(40)}b`);
    const started = performance.now();
    expect(pattern && matches(pattern, `https://example.org/${'a'.repeat(5000)}`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('patterns as browsers write them', () => {
  test.each(['*://*/*', 'https://example.org/*', '*://*.example.org/a*', 'http://[::1]/*'])('%s', (text) => {
    const pattern = parseMatchPattern(text);
    expect(pattern && formatMatchPattern(pattern)).toBe(text);
  });

  test.each(['moz-extension://id/*', 'file:///*', 'data:*', 'https://*', 'https://*foo/*'])(
    '%s is no web page pattern',
    (text) => expect(parseMatchPattern(text)).toBeNull(),
  );

  test('<all_urls> takes in every site', () => {
    const all = parseMatchPattern('<all_urls>');
    expect(all && matches(all, 'http://anything.example/')).toBe(true);
  });

  test('a port of a granted origin is of no matter', () => {
    const grant = parseMatchPattern('http://127.0.0.1:4000/*');
    expect(grant && matches(grant, 'http://127.0.0.1:4000/a')).toBe(true);
  });

  test('one pattern covers another, or only overlaps it', () => {
    const parsed = (text: string) => {
      const pattern = parseRule(text);
      if (!pattern) throw new Error(text);
      return pattern;
    };
    expect(covers(parsed('example.org'), parsed('https://news.example.org/a*'))).toBe(true);
    expect(covers(parsed('*://example.org/*'), parsed('example.org'))).toBe(false);
    expect(covers(parsed('*://*/a*'), parsed('*://*/ab*'))).toBe(true);
    expect(overlaps(parsed('*://*/login*'), parsed('example.org'))).toBe(true);
    expect(overlaps(parsed('https://example.org/a/*'), parsed('*://*.example.org/b/*'))).toBe(false);
    expect(overlaps(parsed('http://example.org/*'), parsed('https://example.org/*'))).toBe(false);
  });
});

test('the site of a page is its host without www', () => {
  expect(siteOf('https://www.example.org/a')).toBe('example.org');
  expect(siteOf('https://www.gov.uk/sanctions')).toBe('www.gov.uk');
  expect(siteOf('https://news.example.org:8443/')).toBe('news.example.org');
  expect(siteOf('http://localhost:3000/')).toBe('localhost');
  expect(siteOf('http://www.localhost/')).toBe('www.localhost');
  expect(siteOf('chrome://extensions')).toBeNull();
});
