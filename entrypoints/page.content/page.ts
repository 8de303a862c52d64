import { type FrameCard, type FramePage, receiveCard } from '../../lib/browser/card-handoff.ts';
import type { HearingFrame } from '../../lib/browser/hearing.ts';
import type { Entry } from '../../lib/browser/noted.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { type FoundOnPage, receiveSpot } from '../../lib/browser/spot-handoff.ts';
import { readBlocks } from '../../lib/reading/read-blocks.ts';
import type { Sieve } from '../../lib/spot/sieve.ts';
import { Demand } from './demand.ts';
import { Reader } from './reader.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { Sifter } from './sifter.ts';
import { inIdleSlices } from './slices.ts';
import { Watch } from './watch.ts';

export interface PageOptions {
  sieve: Sieve;
  /** When it aborts, everything is undone. */
  signal: AbortSignal;
  /** To be called at moments when the address may have changed or the extension may be gone. */
  look(): void;
  /** Takes what is to be done when the page has become another one under a new address. */
  onAddress(renew: () => void): void;
  /** Ends everything at once. */
  leave(): void;
}

/** What may be asked of a page that is being read. */
export interface RunningPage {
  /** For the popup, which asks even where nothing is mentioned: from then on the card's script tells it. */
  watch(): Promise<ReturnType<FrameCard['watch']>>;
}

const nothing: ReadonlySet<Entry> = new Set();

/** Whatever the reader does, what the page may have cleared is looked after no more often than this (milliseconds). */
const lookEvery = 250;

/** Under a new address, a page's new text comes and its old text goes within this time, in milliseconds. */
const arrival = 10_000;

/**
 * Sifts this frame's text and keeps up with it, until the signal aborts. Where a name may stand the names' script is
 * fetched, and what it lets through is read; what is to be done once something is mentioned, the card's script does,
 * which is fetched then.
 */
export function runOnPage({ sieve, signal, look, onAddress, leave }: PageOptions): RunningPage {
  let found: FoundOnPage | null = null;
  let card: FrameCard | null = null;
  let entering = false;
  const isOurs = (node: Node) => card?.isOurs(node) ?? false;
  const sifter = new Sifter(sieve, (nodes) => roots.under(nodes));
  const reader: Reader = new Reader({
    sifter,
    found: () => found,
    onHit: () => void names.want(),
    signal,
    explore: (root) => roots.explore(root),
    onDoubt: (root) => watch.suspect(root),
    onSettled: (cost) => {
      watch.rest(cost);
      renewIfReplaced();
      card?.settled();
      void found?.hear(hearing);
    },
  });
  const hearing: HearingFrame = {
    signal,
    work: (steps) => inIdleSlices(steps, signal),
    onHeard: () => reader.decideAgain(),
    leave,
  };
  const page: FramePage = {
    signal,
    get entries() {
      return found?.entries ?? nothing;
    },
    isReading: () => reader.reading || names.isComing || entering,
    blocks: () => readBlocks<Node>(document),
    work: (steps) => inIdleSlices(steps, signal),
    leave,
  };
  const names = new Demand({
    open: async () => {
      const open = await receiveSpot(() => toBackground('spot/load'));
      signal.throwIfAborted();
      found = open({
        come: (entry) => {
          if (card) card.enter(entry);
          else void cards.want();
        },
        go: (entry) => card?.leave(entry),
      });
      reader.noteNames();
      reader.decideAgain();
      return found;
    },
    without: 'look for names here',
    signal,
    leave,
  });
  const cards = new Demand({
    open: async () => {
      const open = await receiveCard(() => toBackground('card/load'));
      signal.throwIfAborted();
      card = open(page);
      enterAll(card).catch((fault: unknown) => {
        if (!signal.aborted) throw fault;
      });
      return card;
    },
    without: 'mark what is mentioned here',
    signal,
    leave,
  });
  // Not waited for: who asks what is mentioned here is answered at once, also where the tab is not shown.
  const enterAll = async (opened: FrameCard) => {
    entering = true;
    await inIdleSlices(tellAll(page, opened), signal);
    entering = false;
    opened.changed();
  };
  const watch = new Watch({
    signal,
    isOurs,
    onRemoval: () => reader.noteRemoval(),
    onChange: (nodes, gone) => {
      look();
      if (signal.aborted) return;
      card?.noteChange();
      if (gone) found?.dropRemoved();
      renewIfReplaced();
      if (nodes.size > 0) reader.read(nodes);
      else card?.changed();
    },
  });
  let renewUntil = 0;
  let removedBefore = 0;
  const renew = () => {
    sifter.forget();
    found?.renew();
    reader.read([document]);
  };
  const renewIfReplaced = () => {
    if (!found || found.removed === removedBefore) return;
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
    if (card) card.assert();
    else if (found?.hasMentions) void cards.want();
    else if (sifter.mayMention) void names.want();
  };
  for (const type of ['visibilitychange', 'scroll', 'scrollend', 'pointermove', 'pointerdown', 'keydown'])
    document.addEventListener(type, onUse, { signal, passive: true, capture: true });
  addEventListener('focus', onUse, { signal });

  onAddress(() => {
    renewUntil = performance.now() + arrival;
    renew();
  });

  watch.observe(document);
  reader.read([document]);
  roots.sweep();
  return { watch: async () => (await cards.get()).watch() };
}

/** Tells a card of all that was found before it came, one step per block; what comes meanwhile is told as it comes. */
function* tellAll({ entries }: FramePage, card: FrameCard): Generator<void> {
  for (const entry of entries) {
    if (entry.noted.length > 0) card.enter(entry);
    yield;
  }
}
