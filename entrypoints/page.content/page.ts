import { browserWords } from '../../lib/browser/i18n.ts';
import type { ToPage } from '../../lib/browser/protocol.ts';
import { receive } from '../../lib/browser/receive.ts';
import { openPage } from '../../lib/spot/find-mentions.ts';
import type { NameIndex } from '../../lib/spot/names.ts';
import { Card } from './card.ts';
import { CardHost } from './card-host.ts';
import { type Entry, Found } from './found.ts';
import { Hover } from './hover.ts';
import { Marks } from './marks.ts';
import { Reader } from './reader.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { Talk } from './talk.ts';
import { Viewport } from './viewport.ts';
import { Walk } from './walk.ts';
import { Watch } from './watch.ts';

export interface PageOptions {
  index: NameIndex;
  /** When it aborts, everything is undone. */
  signal: AbortSignal;
  /** To be called at moments when the address may have changed or the extension may be gone. */
  look(): void;
  /** Takes what is to be done when the page has become another one under a new address. */
  onAddress(renew: () => void): void;
  onGone(): void;
}

/** Whatever the reader does, what the page may have cleared is looked after no more often than this (milliseconds). */
const lookEvery = 250;

/** Under a new address, a page's new text comes and its old text goes within this time, in milliseconds. */
const arrival = 10_000;

/** Reads this frame, marks what is on record, shows it and keeps up with the page, until the signal aborts. */
export function runOnPage({ index, signal, look, onAddress, onGone }: PageOptions): void {
  const words = browserWords();
  const inOrder = () => found.inOrder();
  const host: CardHost = new CardHost(words, signal, () => card.followSoon());
  const isOurs = (node: Node) => host.isOurs(node);
  const marks = new Marks(signal);

  const mark = (entry: Entry) => {
    for (const noted of entry.noted) {
      if (noted.shown && entry.near) marks.set(noted);
      else marks.unset(noted);
    }
  };
  const viewport = new Viewport({
    signal,
    onSeen: (entry, shown) => {
      mark(entry);
      if (!shown) return;
      found.reorder();
      talk.changed();
    },
  });
  const found = new Found(openPage(index), {
    come: (entry) => {
      viewport.enter(entry);
      mark(entry);
    },
    go: (entry) => {
      viewport.leave(entry);
      for (const noted of entry.noted) marks.unset(noted);
    },
  });
  const reader: Reader = new Reader({
    found,
    signal,
    explore: (root) => roots.explore(root),
    onDoubt: (root) => watch.suspect(root),
    onSettled: (cost) => {
      watch.rest(cost);
      renewIfReplaced();
      talk.changed();
      card.refresh();
    },
  });
  const watch = new Watch({
    signal,
    isOurs,
    onRemoval: () => reader.noteRemoval(),
    onChange: (nodes) => {
      look();
      if (signal.aborted) return;
      marks.assert();
      found.dropRemoved();
      renewIfReplaced();
      if (nodes.size > 0) reader.read(nodes);
      else talk.changed();
    },
  });
  let renewUntil = 0;
  let removedBefore = 0;
  const renew = () => {
    found.renew(openPage(index));
    reader.read([document]);
  };
  const renewIfReplaced = () => {
    if (found.removed === removedBefore) return;
    removedBefore = found.removed;
    if (performance.now() < renewUntil) renew();
  };
  const roots = new ShadowRoots({
    signal,
    isOurs,
    onRoot: (root) => {
      watch.observe(root);
      watch.suspect(root);
    },
  });
  const talk: Talk = new Talk({
    words,
    signal,
    inOrder,
    isReading: () => reader.reading,
    onGone,
    onAnswer: () => {
      for (const entry of found.entries) mark(entry);
      card.refresh();
    },
  });
  const card: Card = new Card({ host, marks, talk, inOrder, signal, onStep: (by) => void walk.step(by) });
  const walk = new Walk({ card, marks, inOrder, signal });
  new Hover({ card, host, marks, signal });

  let looked = 0;
  const onUse = ({ timeStamp }: Event) => {
    if (timeStamp - looked < lookEvery) return;
    looked = timeStamp;
    look();
    if (!signal.aborted) marks.assert();
  };
  for (const type of ['visibilitychange', 'scroll', 'scrollend', 'pointermove', 'pointerdown', 'keydown'])
    document.addEventListener(type, onUse, { signal, passive: true, capture: true });
  addEventListener('focus', onUse, { signal });

  receive<ToPage>(
    'any',
    {
      'page/step': ({ by }) => void walk.step(by),
      'page/show': ({ mention }) => void walk.showId(mention),
      'page/watch': () => talk.watch(),
    },
    signal,
  );

  onAddress(() => {
    renewUntil = performance.now() + arrival;
    renew();
  });

  watch.observe(document);
  reader.read([document]);
  roots.sweep();
}
