import full from 'virtual:record/full';
import names from 'virtual:record/names';
import { expect, it } from 'vitest';
import { findMentions } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';

it('provides the whole record and the index of its names', () => {
  expect(full.disputes.map(({ id }) => id)).toContain('integrity-tech-us-sanctions-2025');
  const [mention] = findMentions('Officials blamed Flax Typhoon.', openNames(names));
  expect(mention).toMatchObject({ entity: 'flax-typhoon', start: 17, end: 29 });
});
