import { useContext, useMemo, useState } from 'preact/hooks';
import type { Taken } from '../../lib/cite/types.ts';
import type { StatementView } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { TakeHandsContext } from './take-hands.ts';

interface Props {
  title: string;
  statements: readonly StatementView[];
  /** Titles of disputes by id; what is missing there goes under `title`. */
  titles?: ReadonlyMap<string, string>;
  recordDate: string;
}

/** "Take along", folded; nothing is written before it is opened. */
export function TakeFold({ title, statements, titles, recordDate }: Props) {
  const words = useWords();
  const hands = useContext(TakeHandsContext);
  const [isOpen, setOpen] = useState(false);
  const taken = useMemo(
    (): Taken => ({
      title,
      recordDate,
      items: statements.map((statement) => ({
        dispute: { id: statement.dispute, title: titles?.get(statement.dispute) ?? title },
        statement,
      })),
    }),
    [title, recordDate, statements, titles],
  );
  if (!hands || statements.length === 0) return null;
  return (
    <details class="fold take" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.count('takeStatements', statements.length)}</summary>
      {isOpen && <TakeAlong taken={taken} {...hands} />}
    </details>
  );
}
