import type { FramePage } from '../../lib/browser/card-handoff.ts';
import type { ToPage } from '../../lib/browser/protocol.ts';
import { receive } from '../../lib/browser/receive.ts';
import { readBlocks } from '../../lib/reading/read-blocks.ts';
import { openPage } from '../../lib/spot/find-mentions.ts';
import type { NameIndex } from '../../lib/spot/names.ts';
import { CardDemand } from './card-demand.ts';
import { Found } from './found.ts';
import { Reader } from './reader.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { inIdleSlices } from './slices.ts';
import { Watch } from './watch.ts';

export interface PageOptions {
  index: NameIndex;
  /** When it aborts, everything is undone. */
  signal: AbortSignal;
  /** To be called at moments when the address may have changed or the extension may be gone. */
  look(): void;
  /** Takes what is to be done when the page has become another one under a new address. */
  onAddress(renew: () => void): void;
  /** Ends everything at once. */
  leave(): void;
}

/** Whatever the reader does, what the page may have cleared is looked after no more often than this (milliseconds). */
const lookEvery = 250;

/** Under a new address, a page's new text comes and its old text goes within this time, in milliseconds. */
const arrival = 10_000;

/**
 * Reads this frame and keeps up with it, until the signal aborts. What is to be done once something is mentioned, the
 * card's script does, which is fetched then.
 */
export function runOnPage({ index, signal, look, onAddress, leave }: PageOptions): void {
  const isOurs = (node: Node) => demand.card?.isOurs(node) ?? false;
  const found = new Found(openPage(index), {
    come: (entry) => {
      if (demand.card) demand.card.enter(entry);
      else void demand.want();
    },
    go: (entry) => demand.card?.leave(entry),
  });
  const reader: Reader = new Reader({
    found,
    signal,
    explore: (root) => roots.explore(root),
    onDoubt: (root) => watch.suspect(root),
    onSettled: (cost) => {
      watch.rest(cost);
      renewIfReplaced();
      demand.card?.settled();
    },
  });
  const page: FramePage = {
    signal,
    entries: found.entries,
    isReading: () => reader.reading,
    blocks: () => readBlocks<Node>(document),
    work: (steps) => inIdleSlices(steps, signal),
    leave,
  };
  const demand = new CardDemand(page);
  const watch = new Watch({
    signal,
    isOurs,
    onRemoval: () => reader.noteRemoval(),
    onChange: (nodes, gone) => {
      look();
      if (signal.aborted) return;
      demand.card?.noteChange();
      if (gone) found.dropRemoved();
      renewIfReplaced();
      if (nodes.size > 0) reader.read(nodes);
      else demand.card?.changed();
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

  let looked = 0;
  const onUse = ({ timeStamp }: Event) => {
    if (timeStamp - looked < lookEvery) return;
    looked = timeStamp;
    look();
    if (signal.aborted) return;
    if (demand.card) demand.card.assert();
    else if (found.hasMentions) void demand.want();
  };
  for (const type of ['visibilitychange', 'scroll', 'scrollend', 'pointermove', 'pointerdown', 'keydown'])
    document.addEventListener(type, onUse, { signal, passive: true, capture: true });
  addEventListener('focus', onUse, { signal });

  // The popup asks even where nothing is mentioned: from then on the card's script tells it.
  receive<ToPage>('any', { 'page/watch': async () => (await demand.get()).watch() }, signal);

  onAddress(() => {
    renewUntil = performance.now() + arrival;
    renew();
  });

  watch.observe(document);
  reader.read([document]);
  roots.sweep();
}
