import { parseRule, withoutWww } from './rule-pattern.ts';
import type { SiteRule, SitesConfig } from './types.ts';

/** What a new installation begins with: nothing runs anywhere. */
export const noSites: SitesConfig = { mode: 'picked', rules: [], pausedUntil: null };

/**
 * The rules with one more, in place of what was said about the same pattern. A rule for a whole site also takes the
 * place of other ways of writing that site (`https://www.example.org/*`), and turning a site off takes in its parts that
 * were on: one switch must do what it says. Subdomains other than `www` are sites of their own.
 */
export function withRule(rules: readonly SiteRule[], rule: SiteRule): SiteRule[] {
  const site = rule.pattern.includes('://') ? null : parseRule(rule.pattern)?.host;
  const replaced = (old: SiteRule): boolean => {
    if (old.pattern === rule.pattern) return true;
    const other = parseRule(old.pattern);
    if (!site || !other || withoutWww(other.host) !== site) return false;
    return other.path === '/*' || (rule.state === 'off' && old.state === 'on');
  };
  return [...rules.filter((old) => !replaced(old)), rule].sort(compareRules);
}

/** The rules without the one for `pattern`. */
export function withoutRule(rules: readonly SiteRule[], pattern: string): SiteRule[] {
  return rules.filter((rule) => rule.pattern !== pattern);
}

/** Alphabetical by site, not by subdomain: `news.example.org` follows `example.org`. */
export function compareRules(a: SiteRule, b: SiteRule): number {
  const [one, two] = [sortKey(a.pattern), sortKey(b.pattern)];
  return one < two ? -1 : one > two ? 1 : 0;
}

function sortKey(pattern: string): string {
  const parsed = parseRule(pattern);
  if (!parsed) return pattern;
  const labels = parsed.host.split('.');
  const site = labels.slice(-2).join('.');
  return [site, ...labels.slice(0, -2).reverse(), parsed.path, pattern].join(' ');
}
