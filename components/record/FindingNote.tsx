import type { MessageKey } from '../../lib/browser/i18n.ts';
import type { Finding } from '../../lib/reading/types.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import { InSentence } from './InSentence.tsx';
import { RecordedParagraph } from './Recorded.tsx';
import { Sides } from './Sides.tsx';

/** Where the page differs from the record: its own words beside the record's, with the sources. */
export function FindingNote({ finding }: { finding: Finding }) {
  const words = useWords();
  return (
    <Notice>
      <details class="fold" open>
        <summary>{words.say('findingTitle')}</summary>
        <BothSides finding={finding} />
      </details>
    </Notice>
  );
}

/** All in which the page differs, each folded to a line: what it is, and how the page's words begin. */
export function FindingList({ findings }: { findings: Finding[] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <Notice title={words.say('findingTitle')}>
      {findings.map((finding) => (
        <details class="fold" key={`${finding.dispute} ${finding.discrepancy}`}>
          <summary>
            {words.say(`findingKind_${finding.kind.replace('-', '_')}` as MessageKey)}{' '}
            <q class="small" dir="auto">
              <InSentence message="inQuotes">{beginning(bare(finding.places[0]?.text ?? ''))}</InSentence>
            </q>
          </summary>
          <BothSides finding={finding} />
        </details>
      ))}
    </Notice>
  );
}

function BothSides({ finding }: { finding: Finding }) {
  const words = useWords();
  const [place] = finding.places;
  const recorded = finding.sides.filter(({ heldAgainst }) => heldAgainst);
  const others = finding.sides.filter(({ heldAgainst }) => !heldAgainst);
  return (
    <>
      <div class="beside">
        {place && (
          <div>
            <p class="small">{words.say('findingPage')}</p>
            <p dir="auto">
              <q>
                <InSentence message="inQuotes">{bare(place.text)}</InSentence>
              </q>
            </p>
          </div>
        )}
        <div>
          <p class="small">{words.say('findingRecord')}</p>
          {recorded.length > 0 ? (
            <Sides sides={recorded} />
          ) : (
            <RecordedParagraph>{finding.text}</RecordedParagraph>
          )}
        </div>
      </div>
      {recorded.length > 0 && (
        <details class="fold">
          <summary class="small">{words.say('findingSides')}</summary>
          <RecordedParagraph kind="explained">{finding.text}</RecordedParagraph>
          {others.length > 0 && <Sides sides={others} />}
        </details>
      )}
    </>
  );
}

/** A line's worth of a sentence. */
function beginning(sentence: string): string {
  return sentence.length <= 34 ? sentence : `${sentence.slice(0, 34).replace(/\s+\S*$/u, '')}\u00a0…`;
}

/** The page's sentence without a list's bullet, and without a quotation mark whose other half is in another sentence. */
function bare(sentence: string): string {
  const text = sentence.replace(/^[•‣◦▪●·–—-]\s+/u, '');
  const opens = /^["“„«]/u.test(text);
  const closes = /["”»]$/u.test(text);
  const isOpenOnly = opens && !/["”»]/u.test(text.slice(1));
  const isCloseOnly = closes && !/["“„«]/u.test(text.slice(0, -1));
  if (isOpenOnly) return text.slice(1);
  return isCloseOnly ? text.slice(0, -1) : text;
}
