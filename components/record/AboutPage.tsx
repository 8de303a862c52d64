import type { MessageKey } from '../../lib/browser/i18n.ts';
import type { AboutPage as About } from '../../lib/reading/about-page.ts';
import { thenAndSince } from '../../lib/reading/then-and-since.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import type { Dossier } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { QuoteTally } from './QuoteTally.tsx';
import { UnheardNote } from './UnheardNote.tsx';

interface Props {
  about: About;
  /** Those whom the page names, to count what has come since. */
  dossiers: Dossier[];
}

/** The page as a whole, in a few lines: when it was written and how we know, what it leaves out, what came since, its quotations. */
export function AboutPage({ about: { asOf, unheard, quotes }, dossiers }: Props) {
  const words = useWords();
  if (asOf === undefined && quotes.length === 0) return null;
  const since = asOf ? countSince(dossiers, asOf.date) : 0;
  return (
    <section class="about-page" aria-labelledby="about-page">
      <h2 id="about-page" class="heard">
        {words.say('aboutPage')}
      </h2>
      {asOf !== undefined && (
        <p class="small">
          {asOf ? (
            <>
              {words.say('aboutPageWritten', dateInWords(asOf.date, words.locale))}
              {words.gap}
              <span title={asOf.words}>
                {words.say(`dateRule_${asOf.rule.replaceAll('-', '_')}` as MessageKey)}
              </span>
              {since > 0 && words.gap + words.count('aboutPageSince', since)}
            </>
          ) : (
            words.say('aboutPageNoDate')
          )}
        </p>
      )}
      <QuoteTally quotes={quotes} />
      {unheard.map((one) => (
        <UnheardNote key={one.dispute} unheard={one} />
      ))}
    </section>
  );
}

/** Statements on record that are younger than the page, each once however many of the named it concerns. */
function countSince(dossiers: Dossier[], asOf: string): number {
  const ids = dossiers.flatMap(({ disputes }) =>
    disputes.flatMap(({ id, statements }) =>
      thenAndSince(statements, asOf).since.map((statement) => `${id} ${statement.id}`),
    ),
  );
  return new Set(ids).size;
}
