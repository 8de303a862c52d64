import type { MessageKey } from '../../lib/browser/i18n.ts';
import type { News } from '../../lib/record/views.ts';
import { FindingList } from '../record/FindingNote.tsx';
import { newsInWords } from '../record/news.ts';
import { useWords } from '../words.ts';
import type { Named, PageFound } from './popup-view.ts';

/** What is on this page: where it differs from the record first, then each party and campaign with its mentions. */
export function NamedList({ page, onChoose }: { page: PageFound; onChoose: (id: string) => void }) {
  const words = useWords();
  return (
    <>
      <FindingList findings={page.findings} />
      <section aria-labelledby="on-page">
        <h2 id="on-page">{words.say('popupOnPage')}</h2>
        <ul class="named" onKeyDown={walkByArrows}>
          {page.named.map((named) => (
            <li key={named.id}>
              <button type="button" onClick={() => onChoose(named.id)}>
                <span class="what">
                  <bdi class={`sample ${shapeOf(named)}`} lang={named.dossier?.names[0]?.lang}>
                    {named.name}
                  </bdi>
                  {named.dossier?.news && <NewsLine news={named.dossier.news} />}
                  <span class="small">{tally(named)}</span>
                </span>
                <span class="small count">{words.count('popupTimes', named.places.length)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );

  function tally({ dossier, places }: Named): string {
    const kind = dossier ? words.say(`kind_${dossier.entity.kind}` as MessageKey) : '';
    const sides = dossier ? words.say('disputeTally', dossier.counts.alleged, dossier.counts.answered) : '';
    const unsure = places.every(({ certainty }) => certainty === 'perhaps') ? words.say('popupPerhaps') : '';
    return [unsure, kind, sides].filter(Boolean).join(' · ');
  }
}

/** What is new, in the words that are seen and heard alike. */
function NewsLine({ news }: { news: News }) {
  const words = useWords();
  return (
    <span class="small">
      <span class="news-dot" aria-hidden="true" />
      {words.say('newsHeard', newsInWords(news, words))}
    </span>
  );
}

function shapeOf({ differs, places }: Named): 'double' | 'solid' | 'dotted' {
  if (differs) return 'double';
  return places.some(({ certainty }) => certainty === 'sure') ? 'solid' : 'dotted';
}

/** Up and down go from name to name, as in every list of a browser. */
function walkByArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus();
  event.preventDefault();
}
