import {
  everySite,
  isNarrower,
  type MatchPattern,
  matches,
  overlaps,
  parseMatchPattern,
  webAddress,
} from './match-pattern.ts';
import { parseRule } from './rule-pattern.ts';
import type { SiteState, SitesConfig } from './types.ts';

export interface ParsedRule {
  parsed: MatchPattern;
  state: 'on' | 'off';
}

/**
 * What On Record does at `url`: the user's rules, then what the browser grants (origins as `permissions.getAll` lists
 * them), then the pause. `now` is in milliseconds since 1970.
 */
export function decide(url: string, config: SitesConfig, grants: readonly string[], now: number): SiteState {
  if (isClosed(url)) return 'never';
  if (verdict(url, rulesOf(config)) === 'off') return 'off';
  if (!isGranted(url, grants)) return 'ask';
  return isPaused(config, now) ? 'paused' : 'on';
}

/** The rules that hold, taken apart; "every site" is one more rule, the widest. */
export function rulesOf(config: SitesConfig): ParsedRule[] {
  const rules = config.rules.flatMap(({ pattern, state }) => {
    const parsed = parseRule(pattern);
    return parsed ? [{ parsed, state }] : [];
  });
  return config.mode === 'every' ? [{ parsed: everySite, state: 'on' }, ...rules] : rules;
}

export function isPaused(config: SitesConfig, now: number): boolean {
  return config.pausedUntil !== null && config.pausedUntil > now;
}

/**
 * On where some on rule stands out of every off rule of the page, by being a part of it: so the narrower rule wins, and
 * where two only overlap off does. No rule: off.
 */
function verdict(url: string, rules: ParsedRule[]): 'on' | 'off' {
  const here = rules.filter(({ parsed }) => matches(parsed, url));
  const off = here.filter(({ state }) => state === 'off');
  const standsOut = ({ parsed, state }: ParsedRule) =>
    state === 'on' && off.every((rule) => isNarrower(parsed, rule.parsed));
  return here.some(standsOut) ? 'on' : 'off';
}

function isGranted(url: string, grants: readonly string[]): boolean {
  return grants.some((origin) => {
    const pattern = parseMatchPattern(origin);
    return pattern !== null && matches(pattern, url);
  });
}

/** Pages where browsers run no extension: their own, files, extension stores and, in Firefox, Mozilla's account pages. */
function isClosed(url: string): boolean {
  const page = webAddress(url);
  return page === null || closed.some((pattern) => matches(pattern, url));
}

const closed = [
  '*://chromewebstore.google.com/*',
  '*://chrome.google.com/webstore*',
  '*://microsoftedge.microsoft.com/addons*',
  '*://addons.mozilla.org/*',
  '*://addons.cdn.mozilla.net/*',
  '*://content.cdn.mozilla.net/*',
  '*://discovery.addons.mozilla.org/*',
  '*://accounts-static.cdn.mozilla.net/*',
  '*://*.accounts.firefox.com/*',
  '*://sync.services.mozilla.com/*',
  '*://support.mozilla.org/*',
].map((text) => parseMatchPattern(text) ?? unreadable(text));

function unreadable(text: string): never {
  throw new Error(`lib/sites/decide.ts › ${text} › not a match pattern.`);
}

/** Whether any grant reaches into the pattern. */
export function isReachable(pattern: MatchPattern, grants: readonly string[]): boolean {
  return grants.some((origin) => {
    const grant = parseMatchPattern(origin);
    return grant !== null && overlaps(grant, pattern);
  });
}
