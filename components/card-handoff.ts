import type { MountCard } from './card-api.ts';

/**
 * The card's script and the page's content script are two files in one isolated world. The card's script is only
 * injected where something is mentioned, so the two meet on a property of that world's global, which pages do not see.
 */
const key = Symbol.for('on-record/card');

interface Meeting {
  mount?: MountCard;
  waiting: ((mount: MountCard) => void)[];
}

function meeting(): Meeting {
  const world = globalThis as { [key]?: Meeting };
  world[key] ??= { waiting: [] };
  return world[key];
}

/** Called by the card's script: gives `mount` to whoever waits for it, and to those who ask later. */
export function handOver(mount: MountCard): void {
  const here = meeting();
  here.mount = mount;
  for (const take of here.waiting.splice(0)) take(mount);
}

/** Called by the content script: the card's `mount`, as soon as the card's script has run in this frame. */
export function receiveCard(): Promise<MountCard> {
  const here = meeting();
  if (here.mount) return Promise.resolve(here.mount);
  return new Promise((take) => here.waiting.push(take));
}
