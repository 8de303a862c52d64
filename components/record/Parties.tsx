import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityRef } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { PartyLinks } from './party-links.ts';

/** Names one after the other, each in its language, for voices and for line breaking. */
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
              <bdi lang={party.lang ?? 'en'}>{party.name}</bdi>
            </a>
          ) : (
            <bdi lang={party.lang ?? 'en'}>{party.name}</bdi>
          )}
        </Fragment>
      ))}
    </>
  );
}
