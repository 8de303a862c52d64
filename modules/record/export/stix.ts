import { createHash } from 'node:crypto';
import {
  bundleText,
  hashedFor,
  noteObject,
  partyObject,
  reportObject,
  stixId,
} from '../../../lib/cite/stix-objects.ts';
import { openRecord } from '../../../lib/record/queries.ts';
import type { FullRecord } from '../../../lib/record/types.ts';

/** The record as a STIX 2.1 bundle: parties as objects, disputes as reports, statements as notes that say who said what, no verdict. */
export function toStix(full: FullRecord): string {
  const time = `${full.recordDate}T00:00:00.000Z`;
  const record = openRecord(full);
  return bundleText(idOf('bundle', full.recordDate), [
    ...full.entities.map((entity) =>
      partyObject({ ...entity, names: entity.names.map(({ text }) => text) }, time, idOf),
    ),
    ...full.disputes.map((dispute) =>
      reportObject(
        dispute,
        dispute.statements.map(({ id, about }) => ({ id, about: about.map((one) => record.ref(one)) })),
        time,
        idOf,
      ),
    ),
    ...full.disputes.flatMap(({ title, sources, statements }) =>
      statements.map((statement) =>
        noteObject(
          {
            ...statement,
            by: statement.by.map((id) => record.ref(id).name),
            about: statement.about.map((id) => record.ref(id)),
            sources: sources.filter(({ id }) => statement.sources.includes(id)),
          },
          title,
          time,
          idOf,
        ),
      ),
    ),
  ]);
}

function idOf(type: string, name: string): string {
  return stixId(type, createHash('sha1').update(hashedFor(type, name)).digest());
}
