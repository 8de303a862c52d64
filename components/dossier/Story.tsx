import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Filters, passes } from '../../lib/dossier/filters.ts';
import type { RecordDate } from '../../lib/record/types.ts';
import type { StatementView } from '../../lib/record/views.ts';
import { TakeFold } from '../cite/TakeFold.tsx';
import { Recorded } from '../record/Recorded.tsx';
import { StatementLine } from '../record/StatementLine.tsx';
import { useWords } from '../words.ts';
import { FilterBar } from './FilterBar.tsx';
import { hrefOf } from './Lists.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  /** Of the page: what is taken along is named by it. */
  title: string;
  recordDate: string;
  statements: StatementView[];
  filters: Filters;
  onFilters: (filters: Filters) => void;
  /** Titles by id, where the statements are of several disputes. */
  titles?: ReadonlyMap<string, string>;
  /** The day of the page that the reader comes from. */
  written?: RecordDate | undefined;
}

/** The id of a statement's line in the page. */
const anchorOf = (id: string): string => `statement-${id}`;

/** All statements in time order, as picture and as list, and the filters that both follow. */
export function Story({ title, recordDate, statements, filters, onFilters, titles, written }: Props) {
  const words = useWords();
  const shown = useMemo(() => statements.filter((one) => passes(one, filters)), [statements, filters]);
  const byId = useMemo(() => new Map(statements.map((one) => [one.id, one])), [statements]);
  const goTo = (id: string) => {
    const line = document.getElementById(anchorOf(id));
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'center' });
  };
  return (
    <section aria-labelledby="statements" class="statements">
      <h2 id="statements">{words.say('dossierStatements')}</h2>
      <FilterBar statements={statements} filters={filters} shown={shown.length} onFilters={onFilters} />
      {shown.length > 1 && <Timeline statements={shown} written={written} onChoose={goTo} />}
      <TakeFold title={title} statements={shown} titles={titles} recordDate={recordDate} />
      {shown.length === 0 && statements.length > 0 && <p>{words.say('filterNone')}</p>}
      {byYear(shown).map(([year, ofYear]) => (
        <Fragment key={year}>
          <h3 class="year">{year}</h3>
          <ol class="story">
            {ofYear.map((statement, at) => (
              <Fragment key={statement.id}>
                {titles && statement.dispute !== ofYear[at - 1]?.dispute && (
                  <li class="run">
                    <a href={hrefOf('dispute', statement.dispute)}>
                      <Recorded>{titles.get(statement.dispute)}</Recorded>
                    </a>
                  </li>
                )}
                <StatementLine
                  statement={statement}
                  answered={statement.inReplyTo.flatMap((id) => byId.get(id) ?? [])}
                  anchor={anchorOf(statement.id)}
                />
              </Fragment>
            ))}
          </ol>
        </Fragment>
      ))}
    </section>
  );
}

/** Runs of the same year, in the order given: a reply known only to the year may stand after a later date. */
function byYear(statements: readonly StatementView[]): [year: string, statements: StatementView[]][] {
  const years: [string, StatementView[]][] = [];
  for (const statement of statements) {
    const year = statement.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.[0] === year) last[1].push(statement);
    else years.push([year, [statement]]);
  }
  return years;
}
