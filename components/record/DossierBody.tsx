import type { PageDate } from '../../lib/reading/page-date.ts';
import type { Dossier } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { AlsoCalled } from './AlsoCalled.tsx';
import { DisputeStory } from './DisputeStory.tsx';
import { DossierFacts } from './DossierHead.tsx';

interface Props {
  dossier: Dossier;
  /** When the page at hand was written, where that is known. */
  asOf?: PageDate | null | undefined;
}

/** All that is on record about one entity, below its name. */
export function DossierBody({ dossier, asOf }: Props) {
  const words = useWords();
  const { disputes, names, counts } = dossier;
  const some = counts.alleged + counts.answered + counts.other > 0;
  return (
    <div class="dossier">
      <DossierFacts dossier={dossier} />
      <AlsoCalled names={names} />
      {disputes.map((dispute, at) => (
        <DisputeStory key={dispute.id} dispute={dispute} open={at === 0} asOf={asOf?.date} />
      ))}
      {!some && <p>{words.say('dossierNothing')}</p>}
    </div>
  );
}
