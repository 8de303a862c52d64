import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { layTimeline } from '../../lib/dossier/timeline.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import type { Lane, RecordDate } from '../../lib/record/types.ts';
import type { StatementView } from '../../lib/record/views.ts';
import { actKey } from '../record/act-key.ts';
import { usePointWalk } from '../record/point-walk.ts';
import { tickText } from '../record/tick-text.ts';
import { useWords } from '../words.ts';

interface Props {
  /** In time order. */
  statements: StatementView[];
  /** Called with a statement's id when its point is clicked, or Enter is pressed on it. */
  onChoose: (id: string) => void;
  /** The day of the page that the reader comes from: a line across the picture. */
  written?: RecordDate | undefined;
}

/** In em: what the line of dates takes. A point has one em each way, so that a hand can hit it. */
const labels = 1.6;

/**
 * The statements as points in time: what was alleged stands on the line, what was answered hangs below it. One stop of
 * the Tab key; the arrow keys go from point to point, and the point's words stand below the picture.
 */
export function Timeline({ statements, written, onChoose }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [{ columns, step }, setScale] = useState({ columns: 40, step: 16 });
  const [told, tell] = useState<string | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      if (!box.current) return;
      // One em in CSS pixels: what is drawn grows with the reader's letters.
      const step = Number.parseFloat(getComputedStyle(box.current).fontSize) || 16;
      setScale({ step, columns: Math.max(8, Math.floor((box.current.clientWidth || 640) / step)) });
    };
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    measure();
    return () => observer.disconnect();
  }, []);
  const { points, ticks, writtenBefore, above, below } = useMemo(
    () => layTimeline(statements, columns, written),
    [statements, columns, written],
  );
  const label = words.count('timelineLabel', points.length);
  const day = written && dateInWords(written, words.locale);
  const line = (above + 0.5) * step;
  const centre = (column: number): number => (column + 0.5) * step;
  // Time runs the way the language does.
  const at = (column: number) => (words.direction === 'rtl' ? columns - 1 - column : column);
  const { walk, pointProps } = usePointWalk(points.length, words.direction === 'rtl');
  const sentences = useMemo(() => new Map(statements.map((one) => [one.id, sentenceOf(one)])), [statements]);

  function sentenceOf({ date, by, act }: StatementView): string {
    const who = by.map(({ name }) => name).join(words.say('listSeparator'));
    return words.say('timelinePoint', dateInWords(date, words.locale), who, words.say(actKey(act)));
  }

  return (
    <div class="timeline" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
      <svg
        width={columns * step}
        height={(above + below + 1 + labels) * step}
        role="group"
        aria-label={day ? `${label} ${words.say('timelineWritten', day)}` : label}
        onKeyDown={walk}
      >
        <line x1={0} x2={columns * step} y1={line} y2={line} class="axis" />
        {ticks.map(({ column, date }, place) => (
          <g key={date}>
            <line
              x1={centre(at(column))}
              x2={centre(at(column))}
              y1={line - step / 4}
              y2={line + step / 4}
              class="axis"
            />
            <text
              x={centre(at(column))}
              y={line + (below + labels) * step}
              text-anchor={at(column) < 2 ? 'start' : at(column) > columns - 3 ? 'end' : 'middle'}
            >
              {tickText(date, words.locale, place === 0)}
            </text>
          </g>
        ))}
        {writtenBefore !== undefined && (
          <line
            x1={centre(at(writtenBefore - 0.5))}
            x2={centre(at(writtenBefore - 0.5))}
            y1={0}
            y2={line + (below + 0.5) * step}
            class="page"
          />
        )}
        {points.map((point, place) => (
          <g
            key={point.id}
            class={`point ${point.lane}`}
            aria-label={sentences.get(point.id)}
            {...pointProps(
              place,
              () => onChoose(point.id),
              () => tell(point.id),
            )}
          >
            <Shape
              lane={point.lane}
              step={step}
              x={centre(at(point.column))}
              y={line + (point.lane === 'answered' ? point.row : -point.row) * step}
            />
          </g>
        ))}
      </svg>
      <p class="small told" aria-hidden="true">
        {(told && sentences.get(told)) ?? (day && words.say('timelinePage', day))}
      </p>
    </div>
  );
}

/** The same shapes as beside the statements; the square behind it, `step` CSS pixels wide, is what the pointer meets. */
function Shape({ lane, step, x, y }: { lane: Lane; step: number; x: number; y: number }) {
  return (
    <>
      <rect x={x - step / 2} y={y - step / 2} width={step} height={step} class="ground" />
      {lane === 'other' ? (
        <line x1={x - step * 0.32} x2={x + step * 0.32} y1={y} y2={y} class="shape" />
      ) : (
        <circle cx={x} cy={y} r={step * 0.3} class="shape" />
      )}
    </>
  );
}
