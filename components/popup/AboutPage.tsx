import type { MessageKey } from '../../lib/browser/i18n.ts';
import type { PageDate } from '../../lib/reading/page-date.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import { useWords } from '../words.ts';
import type { PageFound } from './popup-view.ts';

/** The page as a whole, in a line or two: when it was written and how we know. */
export function AboutPage({ page }: { page: PageFound }) {
  const words = useWords();
  const { asOf } = page.about;
  if (asOf === undefined) return null;
  return (
    <section class="about-page" aria-labelledby="about-page">
      <h2 id="about-page" class="heard">
        {words.say('popupAboutPage')}
      </h2>
      <p class="small">{asOf === null ? words.say('popupNoDate') : <Dated asOf={asOf} />}</p>
    </section>
  );
}

/** The day with the rule that found it; the page's own words for whoever wants to see. */
function Dated({ asOf }: { asOf: PageDate }) {
  const words = useWords();
  return (
    <>
      {words.say('popupWritten', dateInWords(asOf.date, words.locale))}{' '}
      <span title={asOf.words}>{words.say(`dateRule_${asOf.rule.replaceAll('-', '_')}` as MessageKey)}</span>
    </>
  );
}
