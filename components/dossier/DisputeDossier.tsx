import type { Filters } from '../../lib/dossier/filters.ts';
import type { DisputePage } from '../../lib/dossier/pages.ts';
import type { Lane, RecordDate } from '../../lib/record/types.ts';
import { NewsDot } from '../record/NewsDot.tsx';
import { NewsNote } from '../record/NewsNote.tsx';
import { Recorded, RecordedParagraph } from '../record/Recorded.tsx';
import { RecordLanguage } from '../record/RecordLanguage.tsx';
import { Tally } from '../record/Tally.tsx';
import { Discrepancies } from './Discrepancies.tsx';
import { DisputeList, EntityList } from './Lists.tsx';
import { Story } from './Story.tsx';

interface Props {
  page: DisputePage;
  filters: Filters;
  /** The day of the page that the reader comes from. */
  written?: RecordDate | undefined;
  onFilters: (filters: Filters) => void;
}

/** One dispute whole. */
export function DisputeDossier({ page, filters, written, onFilters }: Props) {
  const { title, summary, statements } = page.dispute;
  const counts: Record<Lane, number> = { alleged: 0, answered: 0, other: 0 };
  for (const { lane } of statements) counts[lane] += 1;
  return (
    <article class="dossier-page">
      <header>
        <h1 tabIndex={-1}>
          <Recorded>{title}</Recorded>
          <NewsDot news={page.news} />
        </h1>
        <RecordedParagraph kind="lead">{summary}</RecordedParagraph>
        <Tally counts={counts} />
        <RecordLanguage />
      </header>
      <div class="main">
        <NewsNote news={page.news} statements={statements} />
        <Story
          title={title}
          recordDate={page.recordDate}
          statements={statements}
          filters={filters}
          onFilters={onFilters}
          written={written}
        />
        <Discrepancies discrepancies={page.discrepancies} />
      </div>
      <div class="more">
        <EntityList title="dossierParties" entities={page.parties} />
        <DisputeList title="dossierRelatedDisputes" disputes={page.related} />
      </div>
    </article>
  );
}
