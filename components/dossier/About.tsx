import { Fragment } from 'preact';
import type { MessageKey } from '../../lib/browser/i18n.ts';
import { externalLinks } from '../../lib/dossier/external-links.ts';
import type { EntityPage } from '../../lib/dossier/pages.ts';
import type { Source } from '../../lib/record/types.ts';
import type { AttributionView, NameView } from '../../lib/record/views.ts';
import { countryName } from '../record/DossierHead.tsx';
import { InSentence } from '../record/InSentence.tsx';
import { Parties } from '../record/Parties.tsx';
import { Sources } from '../record/Sources.tsx';
import { useWords } from '../words.ts';

/** What an entity is called and by whom, whose it is said to be and by whom, and where else it is described. */
export function About({ page }: { page: EntityPage }) {
  const words = useWords();
  const { names, attributions, ids } = page.dossier;
  const links = externalLinks(ids);
  return (
    <div class="about">
      <section aria-labelledby="names">
        <h2 id="names">{words.say('dossierNames')}</h2>
        <ul class="names">
          {alike(names).map((group) => (
            <NameGroup key={group[0]?.text} names={group} sources={page.sources} />
          ))}
        </ul>
      </section>
      {attributions.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">{words.say('dossierClaims')}</h2>
          <ul class="claims">
            {attributions.map((one) => (
              <Claim key={`${one.says}${one.value}`} claim={one} sources={page.sources} />
            ))}
          </ul>
        </section>
      )}
      {links.length > 0 && (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{words.say('dossierElsewhere')}</h2>
          <ul>
            {links.map(({ catalogue, id, url }) => (
              <li key={catalogue}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {words.say(`catalogue_${catalogue}` as MessageKey, id)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Names of which the same is said by the same, together: some vendors list dozens. */
function alike(names: NameView[]): NameView[][] {
  const groups = new Map<string, NameView[]>();
  for (const name of names) {
    const key = JSON.stringify([name.assertedBy, name.relation, name.sources]);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}

function NameGroup({ names, sources }: { names: NameView[]; sources: Source[] }) {
  const words = useWords();
  const [first] = names;
  if (!first) return null;
  return (
    <li>
      {names.map((name, at) => (
        <Fragment key={name.text}>
          {at > 0 && words.say('listSeparator')}
          <bdi lang={name.lang}>{name.text}</bdi>
        </Fragment>
      ))}
      {first.asserters.length > 0 && (
        <span class="small">
          {' '}
          <InSentence message={relationKey(first)}>
            <Parties parties={first.asserters} />
          </InSentence>
        </span>
      )}
      <Cited ids={first.sources} sources={sources} />
    </li>
  );
}

function relationKey({ relation }: NameView): MessageKey {
  if (relation === 'overlaps') return 'nameOverlaps';
  return relation === 'disputed' ? 'nameDisputed' : 'nameSame';
}

function Claim({ claim, sources }: { claim: AttributionView; sources: Source[] }) {
  const words = useWords();
  const text =
    claim.says === 'country'
      ? words.say('dossierCountryBy', countryName(claim.value, words.locale), byline)
      : words.say('dossierParentBy', claim.valueName ?? claim.value, byline);
  const [before, after] = text.split(byline);
  return (
    <li>
      {before}
      <Parties parties={claim.asserters} />
      {after}
      <Cited ids={claim.sources} sources={sources} />
    </li>
  );
}

/** Stands in the sentence for the names that follow as links. */
const byline = '\uE000';

function Cited({ ids = [], sources }: { ids?: string[]; sources: Source[] }) {
  const cited = sources.filter(({ id }) => ids.includes(id));
  return cited.length > 0 ? <Sources sources={cited} /> : null;
}
