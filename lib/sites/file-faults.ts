import type { PatternFault } from './rule-pattern.ts';

/** A fault in an imported file: where, and the name of a message with what fills its placeholders. */
export interface FileFault {
  /** Such as `rules[2].pattern`; empty for the file itself. */
  path: string;
  key:
    | PatternFault['key']
    | 'fileFaultJson'
    | 'fileFaultShape'
    | 'fileFaultKey'
    | 'fileFaultValue'
    | 'fileFaultTwice'
    | 'fileFaultMissing';
  values: string[];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A fault for each key that is not among `known`; `path` ends in a dot, or is empty for the file itself. */
export function unknownKeys(path: string, value: Record<string, unknown>, known: string[]): FileFault[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: path + key, key: 'fileFaultKey' as const, values: [known.join(', ')] }));
}

export function oneOf(path: string, value: unknown, allowed: (string | number)[]): FileFault[] {
  if (allowed.includes(value as string | number)) return [];
  return [wrongValue(path, value, allowed.map((one) => JSON.stringify(one)).join(' / '))];
}

/** `wanted` is an example of what may stand there. */
export function wrongValue(path: string, value: unknown, wanted: string): FileFault {
  if (value === undefined) return { path, key: 'fileFaultMissing', values: [wanted] };
  return { path, key: 'fileFaultValue', values: [JSON.stringify(value).slice(0, 60), wanted] };
}
