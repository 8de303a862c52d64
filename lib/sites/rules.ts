import { parseRule } from './rule-pattern.ts';
import type { SiteRule, SitesConfig } from './types.ts';

/** What a new installation begins with: nothing runs anywhere. */
export const noSites: SitesConfig = { mode: 'picked', rules: [], pausedUntil: null };

/** The rules with one more, in place of what was said about the same site or pattern. */
export function withRule(rules: readonly SiteRule[], rule: SiteRule): SiteRule[] {
  return [...withoutRule(rules, rule.pattern), rule].sort(compareRules);
}

/**
 * The rules without those about the same site or pattern. For a bare host that takes in every way of writing the
 * whole host (`https://example.org/*`), so that one switch for a site cannot be overruled by a leftover.
 */
export function withoutRule(rules: readonly SiteRule[], pattern: string): SiteRule[] {
  const site = pattern.includes('://') ? null : parseRule(pattern);
  return rules.filter((rule) => {
    const other = parseRule(rule.pattern);
    return rule.pattern !== pattern && !(site && other?.host === site.host && other.path === '/*');
  });
}

/** Alphabetical by site, not by subdomain: `news.example.org` follows `example.org`. */
export function compareRules(a: SiteRule, b: SiteRule): number {
  const [one, two] = [sortKey(a.pattern), sortKey(b.pattern)];
  return one < two ? -1 : one > two ? 1 : 0;
}

function sortKey(pattern: string): string {
  const parsed = parseRule(pattern);
  return parsed ? `${parsed.host.split('.').reverse().join('.')} ${parsed.path} ${pattern}` : pattern;
}
