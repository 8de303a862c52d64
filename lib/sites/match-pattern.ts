/** A browser match pattern, taken apart. Ports are not part of it: browsers grant a host with all its ports. */
export interface MatchPattern {
  scheme: '*' | 'http' | 'https';
  /** In the form `URL.hostname` gives (`xn--…`, `[::1]`); empty for any host. */
  host: string;
  /** True when the host's subdomains belong to it too; always true for any host. */
  subdomains: boolean;
  /** A glob over path and query, beginning with `/`. */
  path: string;
}

export const everySite: MatchPattern = { scheme: '*', host: '', subdomains: true, path: '/*' };

/** Reads a pattern as browsers write them, such as a granted origin. Null when it can never match a web page. */
export function parseMatchPattern(text: string): MatchPattern | null {
  if (text === '<all_urls>') return everySite;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?(?:\[[\da-f:.]+\]|[^/*:[\]]+))(?::(?:\d+|\*))?(\/.*)$/i.exec(
    text,
  );
  const [, scheme, host, path] = parts ?? [];
  if (!scheme || !host || !path) return null;
  return {
    scheme: scheme.toLowerCase() as MatchPattern['scheme'],
    host: host === '*' ? '' : host.replace(/^\*\./, '').toLowerCase(),
    subdomains: host.startsWith('*'),
    path,
  };
}

/** The pattern as browsers take it. */
export function formatMatchPattern({ scheme, host, subdomains, path }: MatchPattern): string {
  const name = host === '' ? '*' : subdomains ? `*.${host}` : host;
  return `${scheme}://${name}${path}`;
}

/** Whether the page at `url` is one of the pattern's. False for anything but http and https. */
export function matches(pattern: MatchPattern, url: string): boolean {
  const page = webAddress(url);
  if (!page) return false;
  const scheme = page.protocol.slice(0, -1);
  return (
    (pattern.scheme === '*' || pattern.scheme === scheme) &&
    hostWithin(pattern, page.hostname) &&
    globMatches(pattern.path, page.pathname + page.search)
  );
}

/** The parsed address of a web page, or null for browser pages, files and everything else. */
export function webAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  return page.protocol === 'http:' || page.protocol === 'https:' ? page : null;
}

/** True when every page of `inner` is one of `outer`. */
export function covers(outer: MatchPattern, inner: MatchPattern): boolean {
  return (
    (outer.scheme === '*' || outer.scheme === inner.scheme) &&
    hostsCover(outer, inner) &&
    // A star of `inner` is an ordinary character here: only a star of `outer` can take it.
    globMatches(outer.path, inner.path)
  );
}

/** True when `inner` is a real part of `outer`. */
export function isNarrower(inner: MatchPattern, outer: MatchPattern): boolean {
  return covers(outer, inner) && !covers(inner, outer);
}

/** False when no page can be in both; true when one may be. */
export function overlaps(a: MatchPattern, b: MatchPattern): boolean {
  const schemes = a.scheme === '*' || b.scheme === '*' || a.scheme === b.scheme;
  const [headA, headB] = [a.path.split('*', 1)[0] ?? '', b.path.split('*', 1)[0] ?? ''];
  return (
    schemes && (hostsCover(a, b) || hostsCover(b, a)) && (headA.startsWith(headB) || headB.startsWith(headA))
  );
}

function hostsCover(outer: MatchPattern, inner: MatchPattern): boolean {
  if (inner.subdomains && !outer.subdomains) return false;
  return outer.host === '' || (inner.host !== '' && hostWithin(outer, inner.host));
}

function hostWithin({ host, subdomains }: MatchPattern, name: string): boolean {
  return host === '' || host === name || (subdomains && name.endsWith(`.${host}`));
}

/** Compares with `*` for any run of characters, in time that many stars do not blow up. */
function globMatches(glob: string, text: string): boolean {
  const [head = '', ...rest] = glob.split('*');
  const tail = rest.pop();
  if (tail === undefined) return glob === text;
  if (!text.startsWith(head)) return false;
  let at = head.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - tail.length >= at && text.endsWith(tail);
}
