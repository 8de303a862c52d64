import { Fragment } from 'preact';
import type { EntityRef } from '../../lib/record/views.ts';

/** Names one after the other; a name in another script says so, for voices and for line breaking. */
export function Parties({ parties }: { parties: EntityRef[] }) {
  return (
    <>
      {parties.map((party, at) => (
        <Fragment key={party.id}>
          {at > 0 && ', '}
          <bdi>{party.name}</bdi>
        </Fragment>
      ))}
    </>
  );
}
