import { useEffect, useRef } from 'preact/hooks';
import type { Loaded } from '../../lib/browser/load-page.ts';
import { dossierAddress } from '../../lib/dossier/address.ts';
import { readAfter } from '../../lib/dossier/since-read.ts';
import type { PageDate } from '../../lib/reading/page-date.ts';
import type { RecordDate } from '../../lib/record/types.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { DisputeStory } from '../record/DisputeStory.tsx';
import { DossierBody } from '../record/DossierBody.tsx';
import { NewsDot } from '../record/NewsDot.tsx';
import { Recorded } from '../record/Recorded.tsx';
import { RecordLanguage } from '../record/RecordLanguage.tsx';
import { useRead } from '../use-read.ts';
import { useWords } from '../words.ts';

interface Props {
  loaded: Loaded;
  /** When the page at hand was written, where that is known. */
  asOf: PageDate | null | undefined;
  onBack: () => void;
  /** What is on record of an entity or a dispute was open long enough to have been read. */
  onRead: (id: string, show: 'entity' | 'dispute') => void;
}

/** What was looked up: a party, a campaign or a dispute that the page need not name. */
export function FoundStory({ loaded, asOf, onBack, onRead }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { status } = loaded;
  useRead(idOf(loaded), readAfter, (id) => onRead(id, status === 'dispute' ? 'dispute' : 'entity'));
  useEffect(() => {
    if (status !== 'loading') heading.current?.focus();
  }, [status]);
  return (
    <article class="named-story">
      <Button kind="quiet" onClick={onBack}>
        <span class="arrow back" aria-hidden="true" /> {words.say('panelBack')}
      </Button>
      {status === 'loading' && <p role="status">{words.say('dossierLoading')}</p>}
      {status === 'problem' && <Notice live>{loaded.sentence}</Notice>}
      {status === 'unknown' && <Notice live>{words.say('dossierUnknown', loaded.id)}</Notice>}
      {status === 'entity' && (
        <>
          <h2 tabIndex={-1} ref={heading}>
            <bdi lang={loaded.page.dossier.names[0]?.lang}>{loaded.page.dossier.entity.name}</bdi>
            <NewsDot news={loaded.page.dossier.news} />
          </h2>
          <ToDossier
            show="entity"
            id={loaded.page.dossier.entity.id}
            name={loaded.page.dossier.entity.name}
            written={asOf?.date}
          />
          <DossierBody dossier={loaded.page.dossier} asOf={asOf} />
        </>
      )}
      {status === 'dispute' && (
        <>
          <h2 tabIndex={-1} ref={heading} class="heard">
            <Recorded>{loaded.page.dispute.title}</Recorded>
          </h2>
          <ToDossier
            show="dispute"
            id={loaded.page.dispute.id}
            name={loaded.page.dispute.title}
            written={asOf?.date}
          />
          <RecordLanguage />
          <DisputeStory dispute={loaded.page.dispute} open asOf={asOf?.date} />
        </>
      )}
    </article>
  );
}

function idOf(loaded: Loaded): string | undefined {
  if (loaded.status === 'entity') return loaded.page.dossier.entity.id;
  return loaded.status === 'dispute' ? loaded.page.dispute.id : undefined;
}

interface ToDossierProps {
  show: 'entity' | 'dispute';
  id: string;
  name: string;
  written: RecordDate | undefined;
}

function ToDossier({ show, id, name, written }: ToDossierProps) {
  const words = useWords();
  return (
    <a
      class="to-dossier"
      href={dossierAddress(show, id, written)}
      target="_blank"
      rel="noopener"
      aria-label={words.say('dossierOpenOf', name)}
    >
      {words.say('dossierOpen')}
    </a>
  );
}
