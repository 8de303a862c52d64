import { isPaused, isReachable, type ParsedRule, rulesOf } from './decide.ts';
import {
  covers,
  formatMatchPattern,
  isNarrower,
  type MatchPattern,
  matches,
  overlaps,
  parseMatchPattern,
} from './match-pattern.ts';
import type { SitesConfig } from './types.ts';

/** One content script registration. The registrations of a config never meet on a page. */
export interface Registration {
  matches: string[];
  excludeMatches: string[];
  /** Browsers extend a registration to about: and srcdoc frames only when none of its matches has a path. */
  blankFrames: boolean;
}

interface Layer {
  /** Off rules that these on rules stand out of: they do not exclude here. */
  beneath: MatchPattern[];
  blankFrames: boolean;
  members: MatchPattern[];
}

/**
 * Where the content script has to be registered so that it runs exactly where `decide` says `on`. One registration
 * nearly always; one more for on rules inside an off rule, since a browser lets exclusions win whatever is narrower,
 * and one more for rules with a path. Empty while paused, for that see `wherePaused`.
 */
export function desiredRegistrations(
  config: SitesConfig,
  grants: readonly string[],
  now: number,
): Registration[] {
  return isPaused(config, now) ? [] : registrations(config, grants);
}

/** Where On Record would run were it not paused: the pages that may wait for the pause's end. */
export function wherePaused(config: SitesConfig, grants: readonly string[], now: number): Registration[] {
  return isPaused(config, now) ? registrations(config, grants) : [];
}

function registrations(config: SitesConfig, grants: readonly string[]): Registration[] {
  const rules = rulesOf(config);
  const off = rules.filter(({ state }) => state === 'off').map(({ parsed }) => parsed);
  const layers = layersOf(rules, off, grants);
  return layers.flatMap((layer, index) => {
    const earlier = layers
      .slice(0, index)
      .filter((other) => layer.beneath.every((o) => other.beneath.includes(o)));
    const handled = earlier.flatMap(({ members }) => members);
    const members = widest(layer.members).filter((member) => !handled.some((other) => covers(other, member)));
    const excluded = [...off.filter((rule) => !layer.beneath.includes(rule)), ...handled].filter((rule) =>
      members.some((member) => overlaps(rule, member)),
    );
    if (members.length === 0) return [];
    return {
      matches: members.map(formatMatchPattern).sort(),
      excludeMatches: [...new Set(widest(excluded).map(formatMatchPattern))].sort(),
      blankFrames: layer.blankFrames,
    };
  });
}

function layersOf(rules: ParsedRule[], off: MatchPattern[], grants: readonly string[]): Layer[] {
  const layers = new Map<string, Layer>();
  for (const { parsed, state } of rules) {
    if (state === 'off' || !isReachable(parsed, grants)) continue;
    if (off.some((rule) => covers(rule, parsed) && covers(parsed, rule))) continue;
    const beneath = off.filter((rule) => isNarrower(parsed, rule));
    const blankFrames = parsed.path === '/*';
    const key = `${blankFrames ? 0 : 1} ${beneath.map(formatMatchPattern).sort().join(' ')}`;
    const layer = layers.get(key) ?? { beneath, blankFrames, members: [] };
    layer.members.push(parsed);
    layers.set(key, layer);
  }
  return [...layers.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, layer]) => layer);
}

/** Without those that another one covers. */
function widest(patterns: MatchPattern[]): MatchPattern[] {
  return patterns.filter(
    (pattern, index) =>
      !patterns.some(
        (other, at) => at !== index && covers(other, pattern) && (!covers(pattern, other) || at < index),
      ),
  );
}

/** Whether a browser with these registrations runs the script at `url`, given a grant for it. */
export function reaches(registered: readonly Registration[], url: string): boolean {
  const any = (patterns: readonly string[]) =>
    patterns.some((text) => {
      const pattern = parseMatchPattern(text);
      return pattern !== null && matches(pattern, url);
    });
  return registered.some((one) => any(one.matches) && !any(one.excludeMatches));
}
