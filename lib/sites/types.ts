/**
 * Where On Record may run. Rules are the user's wishes, grants are what the browser lets us do; a page is
 * `on` when the most specific rule says so and the browser grants it.
 */

/** `on`: runs. `off`: the user does not want it here. `ask`: wanted, not granted. `paused`: off for a while. `never`: no extension may run here. */
export type SiteState = 'on' | 'off' | 'ask' | 'paused' | 'never';

export interface SiteRule {
  /** A host (`example.org`, its subdomains included) or a match pattern (`https://*.example.org/news/*`). */
  pattern: string;
  state: 'on' | 'off';
}

export interface SitesConfig {
  /** `picked`: only where a rule says on. `every`: everywhere but where a rule says off. */
  mode: 'picked' | 'every';
  rules: SiteRule[];
  /** Milliseconds since 1970 until which nothing runs, or null. */
  pausedUntil: number | null;
}

/** A wish about sites: carried out at once if nothing has to be granted, else when the browser says it was. */
export type SiteWant =
  | { kind: 'site'; pattern: string; state: 'on' | 'off' }
  | { kind: 'forget'; pattern: string }
  | { kind: 'mode'; mode: 'picked' | 'every' }
  | { kind: 'pause'; until: number | null }
  | { kind: 'replace'; config: SitesConfig };
