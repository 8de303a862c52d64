import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { binTimeline, type TimeBin } from '../../lib/dossier/time-bins.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import type { Lane, RecordDate } from '../../lib/record/types.ts';
import type { StatementView } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { actKey } from './act-key.ts';
import { usePointWalk } from './point-walk.ts';
import { tickText } from './tick-text.ts';

interface Props {
  /** In time order. */
  statements: StatementView[];
  /** The day the page at hand was written: a line across the picture. */
  written?: RecordDate | undefined;
  /** The page at hand was searched for its day, and none was found. */
  undated?: boolean;
  /** Called with the id of a sign's first statement when it is clicked, or Enter is pressed on it. */
  onChoose: (id: string) => void;
}

type Bin = TimeBin<StatementView>;

/** Few enough for every sign to be hit in a picture of 290 pixels. */
const columns = 14;
/** In em, from the top: where each lane stands, and the words. The line of time carries what neither alleges nor answers. */
const heights: Record<Lane, number> = { alleged: 0.95, other: 2.5, answered: 4.05 };
const foot = 5.9;
const tallies = { alleged: 'tallyAlleged', answered: 'tallyAnswered', other: 'tallyOther' } as const;

/**
 * All statements in a picture as small as a paragraph: alleged above the line of time, answered below, the page's own
 * day across. A sign with a number stands for several. The list below it says the same in words; each sign leads there.
 */
export function SmallTimeline({ statements, written, undated = false, onChoose }: Props) {
  const words = useWords();
  const [told, tell] = useState<Bin | null>(null);
  const { bins, ticks, writtenBefore } = useMemo(
    () => binTimeline(statements, columns, written),
    [statements, written],
  );
  const { walk, pointProps } = usePointWalk(bins.length, words.direction === 'rtl');
  const line = `${heights.other}em`;
  // Time runs the way the language does.
  const at = (column: number) => (words.direction === 'rtl' ? columns - 1 - column : column);
  const page = writtenBefore === undefined ? undefined : share(at(writtenBefore - 0.5));
  const label = words.count('timelineLabel', statements.length);
  const day = (date: RecordDate) => dateInWords(date, words.locale);
  return (
    <div class="small-timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
      <svg
        role="group"
        aria-label={[label, ...aboutThePage()].join(' ')}
        height={`${foot + 0.35}em`}
        onKeyDown={walk}
      >
        <line x1="0" x2="100%" y1={line} y2={line} class="axis" />
        {ticks.map(({ column, date }, place) => (
          <At key={date} x={share(at(column))}>
            <line y1={`${heights.other - 0.3}em`} y2={`${heights.other + 0.3}em`} class="axis" />
            <text y={`${foot}em`} text-anchor={anchorAt(at(column))}>
              {tickText(date, words.locale, place === 0)}
            </text>
          </At>
        ))}
        {page && <line x1={page} x2={page} y1="0" y2={`${foot - 1}em`} class="page" />}
        {bins.map((bin, place) => (
          <At key={`${bin.column} ${bin.lane}`} x={share(at(bin.column))} y={`${heights[bin.lane]}em`}>
            <g
              class={`point ${bin.lane}`}
              aria-label={sentenceOf(bin)}
              {...pointProps(
                place,
                () => bin.statements[0] && onChoose(bin.statements[0].id),
                () => tell(bin),
              )}
            >
              <Sign lane={bin.lane} count={bin.statements.length} />
            </g>
          </At>
        ))}
      </svg>
      <p class="small told" aria-hidden="true">
        {told && bins.includes(told) ? sentenceOf(told) : ofThePage()}
      </p>
    </div>
  );

  function aboutThePage(): string[] {
    if (undated) return [words.say('timelineUndated')];
    return written ? [words.say('timelineWritten', day(written))] : [];
  }

  function ofThePage(): string | undefined {
    if (undated) return words.say('timelineUndated');
    return page && words.say('timelinePage', day(written ?? ''));
  }

  function sentenceOf({ lane, statements }: Bin): string {
    const [first] = statements;
    const last = statements.at(-1);
    if (!first || !last) return '';
    if (statements.length === 1)
      return words.say(
        'timelinePoint',
        day(first.date),
        first.by.map(({ name }) => name).join(words.say('listSeparator')),
        words.say(actKey(first.act)),
      );
    const count = words.say(tallies[lane], statements.length);
    return first.date === last.date
      ? words.say('timelineDay', day(first.date), count)
      : words.say('timelineSpan', day(first.date), day(last.date), count);
  }
}

/** A place to draw around: only a nested drawing can stand at a share of the width and be drawn in em. */
function At({ x, y, children }: { x: string; y?: string; children: ComponentChildren }) {
  // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the drawing, which has its name.
  return <svg {...{ x, y }}>{children}</svg>;
}

/** The middle of a column, as a share of the picture's width. */
function share(column: number): string {
  return `${((column + 0.5) / columns) * 100}%`;
}

function anchorAt(column: number): 'start' | 'middle' | 'end' {
  if (column < 1) return 'start';
  return column > columns - 2 ? 'end' : 'middle';
}

/** The shapes that stand beside the statements, around the place they are drawn at; the ground is what the pointer meets. */
function Sign({ lane, count }: { lane: Lane; count: number }) {
  const half = count === 1 ? 0.35 : 0.75;
  return (
    <>
      <rect x="-0.85em" y="-0.9em" width="1.7em" height="1.8em" class="ground" />
      {lane !== 'other' && <circle r={`${half}em`} class="shape" />}
      {lane === 'other' && count === 1 && <line x1="-0.4em" x2="0.4em" class="shape" />}
      {lane === 'other' && count > 1 && (
        <rect x="-0.75em" y="-0.65em" width="1.5em" height="1.3em" class="shape" />
      )}
      {count > 1 && (
        <text y="0.35em" text-anchor="middle">
          {count}
        </text>
      )}
    </>
  );
}
