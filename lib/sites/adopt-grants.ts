import { rulesOf } from './decide.ts';
import { covers, parseMatchPattern } from './match-pattern.ts';
import { parseRule } from './rule-pattern.ts';
import { compareRules } from './rules.ts';
import type { SitesConfig } from './types.ts';

/**
 * Takes hosts that the user granted in the browser's own settings into the user's list, so that there is one list. In
 * mode `picked` only; a grant for every site changes nothing by itself, and a rule the user made for a host stays.
 */
export function adoptGrants(config: SitesConfig, granted: readonly string[]): SitesConfig {
  if (config.mode === 'every') return config;
  let rules = config.rules;
  for (const origin of granted) {
    const site = parseMatchPattern(origin);
    const own = site && parseRule(site.host);
    if (!site || !own) continue;
    const known = rulesOf({ ...config, rules }).some(
      ({ parsed, state }) => covers(parsed, site) || (state === 'off' && parsed.host === site.host),
    );
    if (!known) rules = [...rules, { pattern: site.host, state: 'on' as const }].sort(compareRules);
  }
  return rules === config.rules ? config : { ...config, rules };
}
