import full from 'virtual:record/full';
import names from 'virtual:record/names';
import { expect, it } from 'vitest';

it('provides the whole record and the index of its names', () => {
  expect(full.disputes.map(({ id }) => id)).toContain('integrity-tech-us-sanctions-2025');
  expect(names).toContain('Flax Typhoon');
});
