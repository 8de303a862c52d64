import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityRef } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { PartyLinks } from './party-links.ts';

/** Names one after the other; a name in another script says so, for voices and for line breaking. */
export function Parties({ parties }: { parties: EntityRef[] }) {
  const words = useWords();
  const linkTo = useContext(PartyLinks);
  return (
    <>
      {parties.map((party, at) => (
        <Fragment key={party.id}>
          {at > 0 && words.say('listSeparator')}
          {linkTo ? (
            <a href={linkTo(party.id)}>
              <bdi>{party.name}</bdi>
            </a>
          ) : (
            <bdi>{party.name}</bdi>
          )}
        </Fragment>
      ))}
    </>
  );
}
