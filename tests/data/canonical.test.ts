import { expect, it } from 'vitest';
import { formatDispute, formatEntity } from '../../lib/record/format.ts';
import { parseDispute, parseEntity } from '../../lib/record/parse.ts';
import { readDataFiles } from '../../modules/record/load.ts';

const mend = 'run "npm run format:data".';

it('every file is in canonical form', () => {
  const faults = [
    ...readDataFiles('entities').flatMap(({ file, text }) => {
      const parsed = parseEntity(JSON.parse(text), file);
      return parsed.ok && formatEntity(parsed.value) !== text ? [`${file} › (file) › ${mend}`] : [];
    }),
    ...readDataFiles('disputes').flatMap(({ file, text }) => {
      const parsed = parseDispute(JSON.parse(text), file);
      return parsed.ok && formatDispute(parsed.value) !== text ? [`${file} › (file) › ${mend}`] : [];
    }),
  ];
  expect(faults.join('\n')).toBe('');
});
