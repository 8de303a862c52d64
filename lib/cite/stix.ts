import type { EntityRef } from '../record/views.ts';
import { groupByDispute } from './group.ts';
import {
  bundleText,
  hashedFor,
  noteObject,
  partyObject,
  reportObject,
  stixId,
  stixType,
} from './stix-objects.ts';
import type { CiteFormat } from './types.ts';

/** A STIX 2.1 bundle: parties as objects, disputes as reports, statements as notes that say who said what, no verdict. */
export const stix: CiteFormat = {
  id: 'stix',
  ending: 'stix.json',
  type: 'application/stix+json;version=2.1',
  write: async (taken, _words, sha1) => {
    const { title, items, recordDate } = taken;
    const parties = new Map<string, EntityRef>();
    for (const { statement } of items)
      for (const party of [...statement.by, ...statement.about]) parties.set(party.id, party);
    const reports = groupByDispute(taken);
    const wanted = [
      ['bundle', `${title}/${items.map(({ statement }) => statement.id).join(',')}`] as const,
      ...items.map(({ statement }) => ['note', statement.id] as const),
      ...reports.map(({ id }) => ['report', id] as const),
      ...[...parties.values()].map(({ id, kind }) => [stixType(kind), id] as const),
    ];
    const ids = new Map<string, string>();
    for (const [type, name] of wanted)
      ids.set(`${type}/${name}`, stixId(type, await sha1(hashedFor(type, name))));
    const idOf = (type: string, name: string): string => {
      const id = ids.get(`${type}/${name}`);
      if (id === undefined) throw new Error(`No STIX id was made for ${type}/${name}.`);
      return id;
    };
    const time = `${recordDate}T00:00:00.000Z`;
    const [bundle = ['bundle', title] as const] = wanted;
    return bundleText(idOf(...bundle), [
      ...[...parties.values()].map((party) => partyObject({ ...party, names: [party.name] }, time, idOf)),
      ...reports.map((dispute) => reportObject(dispute, dispute.statements, time, idOf)),
      ...items.map(({ dispute, statement }) =>
        noteObject({ ...statement, by: statement.by.map(({ name }) => name) }, dispute.title, time, idOf),
      ),
    ]);
  },
};
