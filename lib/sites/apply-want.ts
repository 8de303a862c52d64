import { everyOrigin, originsOf } from './origins.ts';
import { compareRules, withoutRule, withRule } from './rules.ts';
import type { SitesConfig, SiteWant } from './types.ts';

/** The config after a wish was carried out. Rules must be in the form `readPattern` gives. */
export function applyWant(config: SitesConfig, want: SiteWant): SitesConfig {
  switch (want.kind) {
    case 'site':
      return { ...config, rules: withRule(config.rules, { pattern: want.pattern, state: want.state }) };
    case 'forget':
      return { ...config, rules: withoutRule(config.rules, want.pattern) };
    case 'mode':
      return { ...config, mode: want.mode };
    case 'pause':
      return { ...config, pausedUntil: want.until };
    case 'replace':
      return { ...want.config, rules: [...want.config.rules].sort(compareRules) };
  }
}

/**
 * The origins that must be granted before a wish may be carried out. An import needs none: it is the user's own list,
 * and what it names without a grant is shown as waiting for one.
 */
export function originsFor(want: SiteWant): string[] {
  if (want.kind === 'site' && want.state === 'on') return originsOf(want.pattern);
  if (want.kind === 'mode' && want.mode === 'every') return [everyOrigin];
  return [];
}
