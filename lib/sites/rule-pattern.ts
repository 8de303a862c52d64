import { formatMatchPattern, type MatchPattern, parseMatchPattern, webAddress } from './match-pattern.ts';

/** What is wrong with what the user typed: the name of a message, and what fills its placeholders. */
export interface PatternFault {
  key:
    | 'patternFaultEmpty'
    | 'patternFaultSpace'
    | 'patternFaultScheme'
    | 'patternFaultAddress'
    | 'patternFaultStar'
    | 'patternFaultHost'
    | 'patternFaultEverySite';
  values: string[];
}

/** What the user should know of how the input was taken. */
export interface PatternNote {
  key: 'patternNotePort' | 'patternNotePage' | 'patternNoteInternational';
  values: string[];
}

export type ReadPattern =
  | { fault: PatternFault }
  | { fault?: undefined; pattern: string; parsed: MatchPattern; notes: PatternNote[] };

/**
 * Reads a host, an address or a match pattern as a user types it and gives the one form in which rules are kept:
 * the bare host where a rule is for a whole site (`example.org`), else a match pattern.
 */
export function readPattern(input: string): ReadPattern {
  const text = input.trim();
  const fault = (key: PatternFault['key'], ...values: string[]) => ({ fault: { key, values } });
  if (text === '') return fault('patternFaultEmpty');
  if (/\s/.test(text)) return fault('patternFaultSpace', text);
  if (text === '<all_urls>') return fault('patternFaultEverySite', text);

  const { scheme, authority, path } = takeApart(text);
  if (scheme !== '' && scheme !== '*' && scheme !== 'http' && scheme !== 'https')
    return fault('patternFaultScheme', text, scheme);
  if (authority.includes('@')) return fault('patternFaultAddress', text);

  const notes: PatternNote[] = [];
  const [, named = '', port] = /^(.*?)(?::(\d+|\*))?$/.exec(authority) ?? [];
  if (port) notes.push({ key: 'patternNotePort', values: [`:${port}`] });
  const starred = named === '*' || named.startsWith('*.');
  const name = named.replace(/^\*(?:\.|$)/, '');
  if (name.includes('*')) return fault('patternFaultStar', text);
  const wholePath = path === '' || path === '/';
  const isPattern = starred || scheme === '*' || path.includes('*');
  const host = name === '' && starred ? '' : canonicalHost(isPattern ? name : withoutWww(name));
  if (host === null || (starred && isAddress(host))) return fault('patternFaultHost', text, named);
  if (host.includes('xn--') && !name.toLowerCase().includes('xn--'))
    notes.push({ key: 'patternNoteInternational', values: [name, host] });

  if (!isPattern && !wholePath) notes.push({ key: 'patternNotePage', values: [host, path] });
  const parsed: MatchPattern = {
    scheme: isPattern && scheme !== '' ? scheme : '*',
    host,
    subdomains: starred || ((!isPattern || scheme === '') && takesSubdomains(host)),
    path: isPattern && !wholePath ? canonicalPath(path) : '/*',
  };
  if (formatMatchPattern(parsed) === '*://*/*') return fault('patternFaultEverySite', text);
  return { pattern: formatRule(parsed), parsed, notes };
}

/** A kept rule's pattern, taken apart. Null when it is no pattern: such a rule holds nowhere. */
export function parseRule(pattern: string): MatchPattern | null {
  if (pattern.includes('://')) return parseMatchPattern(pattern);
  const host = canonicalHost(pattern);
  return host ? { scheme: '*', host, subdomains: takesSubdomains(host), path: '/*' } : null;
}

/** The form in which a rule is kept. */
function formatRule(pattern: MatchPattern): string {
  const { scheme, host, subdomains, path } = pattern;
  const site = scheme === '*' && host !== '' && path === '/*' && subdomains === takesSubdomains(host);
  return site ? host : formatMatchPattern(pattern);
}

/** The site a page belongs to, as its rule is written: the host without `www.`. Null where there is none. */
export function siteOf(url: string): string | null {
  const host = webAddress(url)?.hostname;
  if (!host) return null;
  return withoutWww(host);
}

/**
 * The host as its readers know it: `www.example.org` is `example.org`. It stays where the rest is no site but a
 * country's registry (`www.gov.uk`) or a single word (`www.localhost`).
 */
export function withoutWww(host: string): string {
  return /^www\.(?:(?:ac|co|com|edu|go|gob|gouv|gov|mil|net|org)\.[a-z]{2}|[^.]+)$/i.test(host)
    ? host
    : host.replace(/^www\./i, '');
}

/** IP addresses have no subdomains, and one-word names (`localhost`, an intranet host) are taken letter for letter. */
function takesSubdomains(host: string): boolean {
  return host.includes('.') && !isAddress(host);
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);
}

function takeApart(text: string): { scheme: string; authority: string; path: string } {
  if (/^[\da-f]*:[\da-f:.]*:[\da-f.]*$/i.test(text)) return { scheme: '', authority: `[${text}]`, path: '' };
  const scheme = /^([a-z*][a-z\d+.*-]*):(?:\/\/|(?![\d*]))/i.exec(text);
  const rest = text.slice(scheme?.[0].length ?? 0);
  const end = rest.search(/[/?#]/);
  return {
    scheme: scheme?.[1]?.toLowerCase() ?? '',
    authority: end < 0 ? rest : rest.slice(0, end),
    path: end < 0 ? '' : rest.slice(end).replace(/#.*$/, ''),
  };
}

/** The host in the form browsers compare, or null when it is none. */
function canonicalHost(name: string): string | null {
  // The URL parser would read these as the beginning of something else, or guess.
  if (name === '' || /[/?#@\\%*]|^\.|\.\.|\.$/.test(name)) return null;
  const url = `http://${name}/`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

function canonicalPath(path: string): string {
  const { pathname, search } = new URL(path.startsWith('/') ? path : `/${path}`, 'http://host');
  return pathname + search;
}
