import { type FileFault, isObject, oneOf, unknownKeys, wrongValue } from './file-faults.ts';
import { readPattern } from './rule-pattern.ts';
import { compareRules } from './rules.ts';
import type { SiteRule, SitesConfig } from './types.ts';
import { readUnmarked, type Unmarked } from './unmarked.ts';

export type ReadConfigFile =
  | { faults: FileFault[] }
  | {
      faults?: undefined;
      sites: Pick<SitesConfig, 'mode' | 'rules'>;
      /** The names left unmarked; absent where the file does not speak of them. */
      unmarked?: Unmarked[];
    };

const version = 1;

/** The user's sites and unmarked names as a file to keep or to carry elsewhere. A pause is of the moment and stays out. */
export function writeConfigFile({ mode, rules }: SitesConfig, unmarked: readonly Unmarked[]): string {
  const file = { onRecord: 'sites', version, mode, rules: [...rules].sort(compareRules), unmarked };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file whole: either everything in it holds, or all its faults are told and nothing is taken. */
export function readConfigFile(text: string): ReadConfigFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // The parser's own message differs from browser to browser and is not in the user's language.
    return { faults: [{ path: '', key: 'fileFaultJson', values: [] }] };
  }
  if (!isObject(file)) return { faults: [{ path: '', key: 'fileFaultShape', values: [] }] };
  const faults: FileFault[] = [
    ...unknownKeys('', file, ['onRecord', 'version', 'mode', 'rules', 'unmarked']),
    ...oneOf('onRecord', file.onRecord, ['sites']),
    ...oneOf('version', file.version, [version]),
    ...oneOf('mode', file.mode, ['picked', 'every']),
  ];
  const rules: SiteRule[] = [];
  if (!Array.isArray(file.rules)) faults.push(wrongValue('rules', file.rules, '[ … ]'));
  else
    for (const [index, value] of file.rules.entries())
      faults.push(...readRule(`rules[${index}]`, value, rules));
  const unmarked: Unmarked[] = [];
  if (Array.isArray(file.unmarked))
    for (const [index, value] of file.unmarked.entries())
      faults.push(...readUnmarked(`unmarked[${index}]`, value, unmarked));
  else if (file.unmarked !== undefined) faults.push(wrongValue('unmarked', file.unmarked, '[ … ]'));
  if (faults.length > 0) return { faults };
  const sites = { mode: file.mode as SitesConfig['mode'], rules: rules.sort(compareRules) };
  return file.unmarked === undefined ? { sites } : { sites, unmarked };
}

/** Adds the rule to `into`, or gives its faults. */
function readRule(path: string, value: unknown, into: SiteRule[]): FileFault[] {
  if (!isObject(value)) return [wrongValue(path, value, '{ pattern, state }')];
  const faults = [
    ...unknownKeys(`${path}.`, value, ['pattern', 'state']),
    ...oneOf(`${path}.state`, value.state, ['on', 'off']),
  ];
  if (typeof value.pattern !== 'string')
    return [...faults, wrongValue(`${path}.pattern`, value.pattern, '"example.org"')];
  const read = readPattern(value.pattern);
  if (read.fault) return [...faults, { path: `${path}.pattern`, ...read.fault }];
  if (into.some(({ pattern }) => pattern === read.pattern))
    return [...faults, { path: `${path}.pattern`, key: 'fileFaultTwice', values: [read.pattern] }];
  if (faults.length === 0) into.push({ pattern: read.pattern, state: value.state as SiteRule['state'] });
  return faults;
}

/**
 * The config as it is kept in the browser's storage. Null when it is not one: then nothing may run, since nobody can
 * tell what the user wanted.
 */
export function readStoredConfig(value: unknown): SitesConfig | null {
  if (!isObject(value)) return null;
  const { mode, rules, pausedUntil } = value;
  const read = readConfigFile(JSON.stringify({ onRecord: 'sites', version, mode, rules }));
  if (read.faults) return null;
  return { ...read.sites, pausedUntil: typeof pausedUntil === 'number' ? pausedUntil : null };
}
