import { expect, it } from 'vitest';
import { readDataFiles } from '../../modules/record/load.ts';

it('a file is named as its id', () => {
  const faults = [...readDataFiles('entities'), ...readDataFiles('disputes')].flatMap(
    ({ file, id, text }) => {
      const { id: inside } = JSON.parse(text) as { id?: unknown };
      return inside === id ? [] : [`${file} › id › "${inside}" is not the file's name; make them the same.`];
    },
  );
  expect(faults.join('\n')).toBe('');
});
