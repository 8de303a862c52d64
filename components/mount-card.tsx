import { render } from 'preact';
import { Card } from './Card.tsx';
import card from './card.css?inline';
import type { MountCard } from './card-api.ts';
import { CiteHandsContext } from './cite/cite-hands.ts';
import cite from './cite/cite-statement.css?inline';
import controls from './controls.css?inline';
import look from './look.css?inline';
import aboutPage from './record/about-page.css?inline';
import differs from './record/differs.css?inline';
import news from './record/news.css?inline';
import record from './record/record.css?inline';
import smallTimeline from './record/small-timeline.css?inline';
import { WordsContext } from './words.ts';

/** Draws the card into a closed shadow root; its styles come along, since nothing of the page reaches in. */
export const mountCard: MountCard = (root, words, view, events) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([look, controls, record, cite, news, aboutPage, differs, smallTimeline, card].join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const place = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  place.lang = words.locale;
  place.dir = words.direction;
  root.append(place);
  const draw = (now: typeof view) =>
    render(
      <WordsContext.Provider value={words}>
        <CiteHandsContext.Provider value={events}>
          <Card view={now} events={events} />
        </CiteHandsContext.Provider>
      </WordsContext.Provider>,
      place,
    );
  draw(view);
  return {
    update: draw,
    unmount: () => {
      render(null, place);
      place.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
};
