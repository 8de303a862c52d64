import type { Fault } from './types.ts';

/**
 * The form of a JSON value, as data: `checkShape` reads it to find faults, and `npm run new` and the JSON
 * Schemas of data/schema are made from the same definition, so they cannot drift apart.
 */
export type Shape =
  | { is: 'text'; says: string; pattern?: RegExp; min?: number; max: number }
  | { is: 'choice'; says: string; of: readonly string[] }
  | { is: 'flag'; says: string; only: boolean }
  | { is: 'list'; says: string; of: Shape; min?: number }
  | { is: 'object'; says: string; fields: Record<string, Field> }
  | { is: 'nullable'; of: Shape };

export type Field = Shape & { optional?: true };

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const what = (shape: Shape): string => (shape.is === 'nullable' ? `${what(shape.of)} or null` : shape.says);

/** Compares a value with its form; gives every fault with the path at which it stands. */
export function checkShape(value: unknown, shape: Shape, file: string, path = '(file)'): Fault[] {
  const fault = (sentence: string, at = path): Fault => ({ file, path: at, sentence });
  switch (shape.is) {
    case 'nullable':
      return value === null ? [] : checkShape(value, shape.of, file, path);
    case 'flag':
      return value === shape.only
        ? []
        : [
            fault(
              `${shown(value)} is not ${shape.only}: ${shape.says}; write ${shape.only} or leave it out.`,
            ),
          ];
    case 'choice':
      return typeof value === 'string' && shape.of.includes(value)
        ? []
        : [fault(`${shown(value)} is not in the list (${shape.says}); use one of: ${shape.of.join(', ')}.`)];
    case 'text':
      return checkText(value, shape).map((sentence) => fault(sentence));
    case 'list': {
      if (!Array.isArray(value)) return [fault(`A list is needed here: ${shape.says}.`)];
      const min = shape.min ?? 0;
      const short = value.length < min ? [fault(`At least ${min} is needed: ${shape.says}.`)] : [];
      const at = (index: number) => `${path === '(file)' ? '' : path}[${index}]`;
      return [...short, ...value.flatMap((item, index) => checkShape(item, shape.of, file, at(index)))];
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return [fault(`An object is needed here: ${shape.says}.`)];
      }
      return checkFields(value as Record<string, unknown>, shape.fields, file, path);
    }
  }
}

function checkText(value: unknown, shape: Shape & { is: 'text' }): string[] {
  if (typeof value !== 'string') return [`${shown(value)} is not text: ${shape.says}.`];
  const faults: string[] = [];
  if (value.length < (shape.min ?? 1)) return [`The text is empty: ${shape.says}.`];
  if (value.length > shape.max)
    faults.push(`The text has ${value.length} characters; shorten it to ${shape.max}.`);
  if (shape.pattern && !shape.pattern.test(value)) faults.push(`${shown(value)} is not ${shape.says}.`);
  return faults;
}

function checkFields(
  value: Record<string, unknown>,
  fields: Record<string, Field>,
  file: string,
  path: string,
): Fault[] {
  const at = (key: string) => (path === '(file)' ? key : `${path}.${key}`);
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => ({
      file,
      path: at(key),
      sentence: `This field is not known here; remove it or use one of: ${Object.keys(fields).join(', ')}.`,
    }));
  const known = Object.entries(fields).flatMap(([key, field]) => {
    if (Object.hasOwn(value, key)) return checkShape(value[key], field, file, at(key));
    if (field.optional) return [];
    return [{ file, path: at(key), sentence: `This field is missing: add ${what(field)}.` }];
  });
  return [...unknown, ...known];
}
