import { expect, it } from 'vitest';
import { editedOutlets, hostOf } from '../../modules/record/figures.ts';
import { loadRecord } from '../../modules/record/load.ts';

it('data/edited-outlets.json lists hosts that the record cites, sorted and once', () => {
  const hosts = [...editedOutlets()];
  const cited = new Set(
    loadRecord().disputes.flatMap(({ sources }) => sources.map(({ url }) => hostOf(url))),
  );
  expect(hosts).toEqual([...new Set(hosts)].sort());
  expect(hosts.filter((host) => !cited.has(host))).toEqual([]);
});
