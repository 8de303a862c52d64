import { rulesOf } from './decide.ts';
import {
  covers,
  formatMatchPattern,
  type MatchPattern,
  overlaps,
  parseMatchPattern,
} from './match-pattern.ts';
import { parseRule } from './rule-pattern.ts';
import type { SitesConfig } from './types.ts';

/** The grant that "every site" needs. */
export const everyOrigin = '*://*/*';

/**
 * The origins to ask the browser for so that a rule can hold: `example.org` gives `*://*.example.org/*`, which both
 * browsers read as the host and its subdomains, so that their dialog has one line and not two.
 */
export function originsOf(rulePattern: string): string[] {
  const parsed = parseRule(rulePattern);
  return parsed ? [formatMatchPattern(originOf(parsed))] : [];
}

/** The origins that a whole config needs, for one question to the user after an import. */
export function originsOfConfig(config: SitesConfig): string[] {
  return config.mode === 'every'
    ? [everyOrigin]
    : [
        ...new Set(
          config.rules.filter(({ state }) => state === 'on').flatMap(({ pattern }) => originsOf(pattern)),
        ),
      ];
}

/** True when the browser's grants reach everywhere the rule does. */
export function isWhollyGranted(rulePattern: string, grants: readonly string[]): boolean {
  return originsOf(rulePattern).every((origin) => holdsOrigin(grants, origin));
}

/** True when one of the grants covers `origin`. */
export function holdsOrigin(grants: readonly string[], origin: string): boolean {
  const wanted = parseMatchPattern(origin);
  return grants.some((grant) => {
    const held = parseMatchPattern(grant);
    return held !== null && wanted !== null && covers(held, wanted);
  });
}

/** The grants that no on rule makes use of. */
export function unusedGrants(config: SitesConfig, grants: readonly string[]): string[] {
  const needed = rulesOf(config)
    .filter(({ state }) => state === 'on')
    .map(({ parsed }) => originOf(parsed));
  return grants.filter((grant) => {
    const held = parseMatchPattern(grant);
    if (!held) return false;
    // A grant for every site serves rules for single sites too, but they have no need of it.
    return held.host === ''
      ? !needed.some((origin) => origin.host === '')
      : !needed.some((origin) => overlaps(origin, held));
  });
}

/** The grants that `before` made use of and `after` does not: to be given back when the user changes the rules. */
export function grantsToGiveBack(
  before: SitesConfig,
  after: SitesConfig,
  grants: readonly string[],
): string[] {
  const unusedBefore = new Set(unusedGrants(before, grants));
  return unusedGrants(after, grants).filter((grant) => !unusedBefore.has(grant));
}

/** True when On Record is on wherever the browser grants anything: then no frame of any page is off limits. */
export function isOnWhereverGranted(config: SitesConfig, grants: readonly string[]): boolean {
  const rules = rulesOf(config);
  return grants.every((grant) => {
    const held = parseMatchPattern(grant);
    if (!held) return true;
    return (
      rules.some(({ parsed, state }) => state === 'on' && covers(parsed, held)) &&
      !rules.some(({ parsed, state }) => state === 'off' && overlaps(parsed, held))
    );
  });
}

/** Grants are for whole hosts, whatever the path. */
function originOf(pattern: MatchPattern): MatchPattern {
  return { ...pattern, path: '/*' };
}
