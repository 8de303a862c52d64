import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/i18n.ts';
import type { Filters } from '../../lib/dossier/filters.ts';
import type { EntityPage } from '../../lib/dossier/pages.ts';
import type { RecordDate } from '../../lib/record/types.ts';
import { countryName } from '../record/DossierHead.tsx';
import { InSentence } from '../record/InSentence.tsx';
import { NewsDot } from '../record/NewsDot.tsx';
import { NewsNote } from '../record/NewsNote.tsx';
import { Parties } from '../record/Parties.tsx';
import { RecordedParagraph } from '../record/Recorded.tsx';
import { RecordLanguage } from '../record/RecordLanguage.tsx';
import { Tally } from '../record/Tally.tsx';
import { useWords } from '../words.ts';
import { About } from './About.tsx';
import { Discrepancies } from './Discrepancies.tsx';
import { DisputeList, EntityList } from './Lists.tsx';
import { Story } from './Story.tsx';

interface Props {
  page: EntityPage;
  filters: Filters;
  /** The day of the page that the reader comes from. */
  written?: RecordDate | undefined;
  onFilters: (filters: Filters) => void;
}

/** All that is on record about one party or campaign. */
export function EntityDossier({ page, filters, written, onFilters }: Props) {
  const words = useWords();
  const { entity, names, role, note, partOf, counts, news } = page.dossier;
  const titles = useMemo(() => new Map(page.disputes.map(({ id, title }) => [id, title])), [page]);
  return (
    <article class="dossier-page">
      <header>
        <h1 tabIndex={-1}>
          <bdi lang={names[0]?.lang}>{entity.name}</bdi>
          <NewsDot news={news} />
        </h1>
        <p>
          {words.say(`kind_${entity.kind}` as MessageKey)}
          {entity.country && ` · ${countryName(entity.country, words.locale)}`}
          {partOf && (
            <>
              {' · '}
              <InSentence message="dossierPartOf">
                <Parties parties={[partOf]} />
              </InSentence>
            </>
          )}
        </p>
        {role && <RecordedParagraph kind="lead">{role}</RecordedParagraph>}
        {note && <RecordedParagraph kind="lead">{note}</RecordedParagraph>}
        <Tally counts={counts} />
        <RecordLanguage />
      </header>
      <About page={page} />
      <div class="main">
        <NewsNote news={news} statements={page.statements} />
        {page.statements.length > 0 ? (
          <Story
            title={entity.name}
            recordDate={page.recordDate}
            statements={page.statements}
            filters={filters}
            onFilters={onFilters}
            titles={titles}
            written={written}
          />
        ) : (
          <p>{words.say('dossierNothing')}</p>
        )}
        <Discrepancies discrepancies={page.discrepancies} />
      </div>
      <div class="more">
        <DisputeList title="dossierDisputes" disputes={page.disputes} />
        <EntityList title="dossierRelated" entities={page.related} />
      </div>
    </article>
  );
}
