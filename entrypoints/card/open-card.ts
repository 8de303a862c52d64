import type { FrameCard, FramePage } from '../../lib/browser/card-handoff.ts';
import { browserWords } from '../../lib/browser/i18n.ts';
import type { Entry } from '../../lib/browser/noted.ts';
import type { ToPage } from '../../lib/browser/protocol.ts';
import { watchReading } from '../../lib/browser/reading-store.ts';
import { receive } from '../../lib/browser/receive.ts';
import { Card } from './card.ts';
import { CardHost } from './card-host.ts';
import { MarkDensity } from './density.ts';
import { Hover } from './hover.ts';
import { Marks } from './marks.ts';
import { Mentions } from './mentions.ts';
import { Talk } from './talk.ts';
import { UnmarkedHere } from './unmarked-here.ts';
import { Viewport } from './viewport.ts';
import { Walk } from './walk.ts';

/** What the page may have cleared comes back within this time, in milliseconds, though the reader does nothing. */
const lookEvery = 2000;

/** Marks what is mentioned in a frame, shows it and tells the rest of the extension, until the page's signal aborts. */
export function openCard(page: FramePage): FrameCard {
  const { signal } = page;
  const words = browserWords();
  const mentions = new Mentions();
  const inOrder = () => mentions.inOrder();
  const host: CardHost = new CardHost(words, signal, () => card.followSoon());
  const marks = new Marks(signal);
  const looking = setInterval(() => document.hidden || marks.assert(), lookEvery);
  signal.addEventListener('abort', () => clearInterval(looking));

  const mark = (entry: Entry) => {
    for (const noted of entry.noted) {
      if (noted.shown && viewport.isNear(noted) && density.marks(noted)) marks.set(noted);
      else marks.unset(noted);
    }
  };
  const density: MarkDensity = new MarkDensity({
    signal,
    work: page.work,
    entries: () => mentions.entries,
    onChange: () => mentions.entries.forEach(mark),
  });
  const unmarked: UnmarkedHere = new UnmarkedHere({
    signal,
    judge: () => viewport.again(),
    onChange: () => {
      card.refresh();
      talk.changed();
    },
  });
  const viewport: Viewport = new Viewport({
    signal,
    work: page.work,
    wants: ({ mention }) => !unmarked.has(mention),
    onSeen: (entry, shown) => {
      mark(entry);
      if (!shown) return;
      mentions.reorder();
      density.changed();
      talk.changed();
    },
  });
  const talk: Talk = new Talk({
    words,
    page,
    inOrder,
    unmarked,
    onSaying: () => card.refresh(),
    onAnswer: () => {
      for (const entry of mentions.entries) mark(entry);
      card.refresh();
    },
  });
  const card: Card = new Card({
    host,
    marks,
    talk,
    unmarked,
    page,
    inOrder,
    signal,
    onStep: (step) => walk.goOn(step),
    onClosed: (hadFocus) => walk.end(hadFocus),
  });
  const walk = new Walk({ card, marks, talk, inOrder, signal });
  new Hover({ card, host, marks, signal });

  watchReading(({ on, reading }) => {
    talk.dropNews((entity, { since }) => !on || reading.read[`entity/${entity}`] !== since);
    card.refresh();
  }, signal);

  receive<ToPage>(
    'any',
    {
      'page/evidence': () => talk.brief(),
      'page/walk-place': () => walk.place,
      'page/step': (step) => walk.step(step),
      'page/walk-in': (step) => walk.comeIn(step),
      'page/walk-aside': () => card.stepAside(),
      'page/walk-home': () => walk.comeHome(),
      'page/walk-nowhere': ({ to }) => walk.sayNowhere(to),
      'page/show': ({ mention }) => void walk.showId(mention),
    },
    signal,
  );

  return {
    isOurs: (node) => host.isOurs(node),
    enter: (entry) => {
      if (mentions.has(entry)) return;
      viewport.enter(entry);
      mentions.enter(entry);
      density.changed();
      mark(entry);
    },
    leave: (entry) => {
      viewport.leave(entry);
      mentions.leave(entry);
      density.changed();
      for (const noted of entry.noted) marks.unset(noted);
    },
    changed: () => talk.changed(),
    settled: () => {
      unmarked.look();
      talk.changed();
      card.refresh();
    },
    assert: () => marks.assert(),
    noteChange: () => {
      marks.assert();
      viewport.noteChange();
    },
    watch: () => talk.watch(),
  };
}
