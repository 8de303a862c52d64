import { expect, it } from 'vitest';
import { editedOutlets } from '../../modules/record/figures.ts';

it('data/edited-outlets.json lists hosts without www, sorted and once', () => {
  const hosts = [...editedOutlets()];
  expect(hosts).toEqual([...new Set(hosts)].sort());
  expect(
    hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || host.startsWith('www.')),
  ).toEqual([]);
});
