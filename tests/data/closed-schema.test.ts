import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parseDispute, parseEntity } from '../../lib/record/parse.ts';
import { dataDir, readDataFiles } from '../../modules/record/load.ts';
import { disputeSchema, entitySchema, schemaText } from '../../modules/record/schema.ts';

const ajv = new Ajv2020({ allErrors: true });
const kinds = [
  { folder: 'entities', schema: 'entity', made: entitySchema, parse: parseEntity },
  { folder: 'disputes', schema: 'dispute', made: disputeSchema, parse: parseDispute },
] as const;

for (const { folder, schema, made, parse } of kinds) {
  const file = join(dataDir, `schema/${schema}.schema.json`);
  const valid = ajv.compile(made);

  it(`data/schema/${schema}.schema.json is the one that parse is made from`, () => {
    expect(readFileSync(file, 'utf8')).toBe(schemaText(made));
  });

  it(`every file of data/${folder} fits the closed schema`, () => {
    const faults = readDataFiles(folder).flatMap((data) =>
      valid(JSON.parse(data.text))
        ? []
        : (valid.errors ?? []).map(
            ({ instancePath, message }) => `${data.file} › ${instancePath} › ${message}; mend it.`,
          ),
    );
    expect(faults.join('\n')).toBe('');
  });

  it(`parse and the ${schema} schema agree on every file and on every way to break one`, () => {
    const fullest = readDataFiles(folder).sort((a, b) => b.text.length - a.text.length);
    const disagreements = fullest
      .slice(0, 3)
      .flatMap((data) =>
        [...breaks(JSON.parse(data.text))]
          .filter(({ value }) => parse(value, data.file).ok !== valid(value))
          .map(({ how }) => `${data.file} › ${how}`),
      );
    expect(disagreements).toEqual([]);
  }, 60_000);
}

/** The value as it is, and with each field in turn removed, made null, a number, an empty text, or with a stranger. */
function* breaks(value: unknown): Generator<{ how: string; value: unknown }> {
  yield { how: 'as it is', value };
  yield { how: 'not an object', value: [value] };
  for (const path of paths(value)) {
    for (const instead of [undefined, null, 7, '', ' x', [], {}, 'http://a b']) {
      const copy = structuredClone(value);
      put(copy, path, instead);
      yield { how: `${path.join('.')} = ${JSON.stringify(instead)}`, value: copy };
    }
    const copy = structuredClone(value);
    put(copy, [...path.slice(0, -1), 'stranger'], 1);
    yield { how: `a stranger beside ${path.join('.')}`, value: copy };
  }
}

function paths(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, 1) : Object.keys(value);
  return keys.flatMap((key) => {
    const path = [...at, key];
    return [path, ...paths((value as Record<string | number, unknown>)[key], path)];
  });
}

function put(root: unknown, path: (string | number)[], value: unknown): void {
  let place = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last === undefined) return;
  if (value === undefined && !Array.isArray(place)) delete place[last];
  else if (!Array.isArray(place) || typeof last === 'number') place[last] = value ?? null;
}
