import { useId, useMemo, useRef } from 'preact/hooks';
import type { PageDate } from '../../lib/reading/page-date.ts';
import { thenAndSince } from '../../lib/reading/then-and-since.ts';
import { inTimeOrder } from '../../lib/record/order.ts';
import type { RecordDate } from '../../lib/record/types.ts';
import type { DisputeView, Dossier } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { AlsoCalled } from './AlsoCalled.tsx';
import { DisputeStory } from './DisputeStory.tsx';
import { DossierFacts } from './DossierHead.tsx';
import { NewsNote } from './NewsNote.tsx';
import { NewsContext } from './news.ts';
import { RecordLanguage } from './RecordLanguage.tsx';
import { SmallTimeline } from './SmallTimeline.tsx';
import { Tally } from './Tally.tsx';

interface Props {
  dossier: Dossier;
  /** When the page at hand was written, where that is known. */
  asOf?: PageDate | null | undefined;
  /** Its kind and country stand beside the name already. */
  kindIsTold?: boolean;
}

/** All that is on record about one entity, below its name; what is new since it was last read is listed first. */
export function DossierBody(props: Props) {
  return (
    <NewsContext.Provider value={props.dossier.news ?? null}>
      <Body {...props} />
    </NewsContext.Provider>
  );
}

function Body({ dossier, asOf, kindIsTold = false }: Props) {
  const words = useWords();
  const own = useId();
  const body = useRef<HTMLDivElement>(null);
  const { names } = dossier;
  const disputes = useMemo(() => knownFirst(dossier.disputes, asOf?.date), [dossier.disputes, asOf?.date]);
  const statements = useMemo(() => inTimeOrder(disputes.flatMap((one) => one.statements)), [disputes]);
  const anchorOf = (id: string) => `${own}-${id}`;
  const goTo = (id: string) => {
    const line = body.current?.querySelector<HTMLElement>(`#${CSS.escape(anchorOf(id))}`);
    const story = line?.closest('details');
    if (story) story.open = true;
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div class="dossier" ref={body}>
      <NewsNote news={dossier.news} statements={statements} />
      <DossierFacts dossier={dossier} kindIsTold={kindIsTold} />
      <AlsoCalled names={names} />
      {disputes.length > 1 && <Tally counts={dossier.counts} />}
      {statements.length > (asOf ? 0 : 1) ? (
        <SmallTimeline statements={statements} written={asOf?.date} undated={asOf === null} onChoose={goTo} />
      ) : (
        asOf === null && <p class="small">{words.say('timelineUndated')}</p>
      )}
      {disputes.map((dispute, at) => (
        <DisputeStory
          key={dispute.id}
          dispute={dispute}
          open={at === 0}
          asOf={asOf?.date}
          anchorOf={anchorOf}
        />
      ))}
      {statements.length === 0 ? <p>{words.say('dossierNothing')}</p> : <RecordLanguage />}
    </div>
  );
}

/** The stories in which something was known when the page at hand was written, then those that came after it. */
function knownFirst(disputes: DisputeView[], written: RecordDate | undefined): DisputeView[] {
  if (written === undefined) return disputes;
  const came = (one: DisputeView) => (thenAndSince(one.statements, written).known.length > 0 ? 0 : 1);
  return [...disputes].sort((a, b) => came(a) - came(b));
}
