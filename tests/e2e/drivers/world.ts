import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeViolation, Box, Frame, Point, Surface, Target } from './driver.ts';
import { drawnBox, locate, readHighlights, readText, runAxe, sourceOfCall, windowAround } from './in-page.ts';
import { until } from './until.ts';

/**
 * What a browser gives of a place where code runs and of the hands of a user; page, frame, card and popup
 * are built from these in one way for both browsers.
 */
export interface World {
  /** Evaluates an expression, awaits it and gives its value, copied as JSON. */
  run(source: string): Promise<unknown>;
  /** The expression that gives this place's document or shadow root. */
  root: string;
  /** Its window takes the size of what it holds. */
  grows?: boolean;
}

export interface Hands {
  move(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  tap(at: Point): Promise<void>;
  press(chord: string): Promise<void>;
}

/** Runs `fn(root, …args)` there. */
export async function callWithRoot<A extends unknown[], T>(
  world: World,
  fn: (root: Document | ShadowRoot, ...args: A) => T | Promise<T>,
  args: A,
): Promise<T> {
  return (await world.run(sourceOfCall(fn, [world.root], args))) as T;
}

async function place(world: World, target: Target): Promise<Box> {
  return await until(`${JSON.stringify(target)} to be drawn`, () => callWithRoot(world, locate, [target]));
}

/** Where a target stays: what is unfolded or grows may move it once more, and a pointer would miss it. */
async function restingPlace(world: World, target: Target): Promise<Box> {
  let before = '';
  return await until(`${JSON.stringify(target)} to be drawn and to stay where it is`, async () => {
    const now = await callWithRoot(world, locate, [target]);
    // A window that grows moves what is aligned with its other edge.
    const around = now && (await callWithRoot(world, windowAround, [middle(now), world.grows === true]));
    const seen = JSON.stringify([now, around]);
    const rests = seen === before;
    before = seen;
    return rests && around ? now : null;
  });
}

function middle(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs axe in that world on its root. */
export async function axeIn(world: World): Promise<AxeViolation[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // One script with its call: in some worlds nothing stays from one to the next.
  const call = sourceOfCall(runAxe, [world.root], []);
  return (await world.run(`(() => { ${source}\n; return ${call}; })()`)) as AxeViolation[];
}

export function makeSurface(world: World, hands: Hands, screenshot: () => Promise<Buffer>): Surface {
  return {
    evaluate: (fn, ...args) => callWithRoot(world, fn, args),
    waitFor: (fn, ...args) =>
      until(fn.toString(), () => callWithRoot(world, fn, args)).catch(async (error: Error) => {
        const text = await callWithRoot(world, readText, []).catch(String);
        throw new Error(`${error.message}; what is read there: ${text.slice(0, 600)}`);
      }),
    text: () => callWithRoot(world, readText, []),
    box: (target) =>
      target === undefined
        ? until('something to be drawn', () => callWithRoot(world, drawnBox, []))
        : place(world, target),
    hover: async (target) => hands.move(middle(await restingPlace(world, target))),
    click: async (target) => hands.click(middle(await restingPlace(world, target))),
    press: (chord) => hands.press(chord),
    screenshot,
    axe: () => axeIn(world),
  };
}

/**
 * A frame whose viewport begins at `offset` of the page's; `cardWorld` gives the card's root when the
 * element is there, `cardShot` a picture of a place in this frame.
 */
export function makeFrame(parts: {
  world: World;
  hands: Hands;
  offset: () => Promise<Point>;
  url: () => Promise<string>;
  cardWorld: () => Promise<World | null>;
  shot: (box: Box) => Promise<Buffer>;
}): Frame {
  const { world, offset } = parts;
  const moved = async (point: Point): Promise<Point> => {
    const by = await offset();
    return { x: point.x + by.x, y: point.y + by.y };
  };
  const hands: Hands = {
    move: async (to) => parts.hands.move(await moved(to)),
    click: async (at) => parts.hands.click(await moved(at)),
    tap: async (at) => parts.hands.tap(await moved(at)),
    press: (chord) => parts.hands.press(chord),
  };
  const card = async (): Promise<Surface | null> => {
    const inside = await parts.cardWorld();
    if (!inside || !(await callWithRoot(inside, drawnBox, []))) return null;
    const surface = makeSurface(inside, hands, async () => parts.shot(await surface.box()));
    return surface;
  };
  return {
    url: parts.url,
    evaluate: async <A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> =>
      (await world.run(sourceOfCall(fn, [], args))) as T,
    waitFor: <A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A) =>
      until(fn.toString(), async () => (await world.run(sourceOfCall(fn, [], args))) as T),
    highlights: async () =>
      (await world.run(sourceOfCall(readHighlights, [], []))) as Record<string, string[]>,
    hover: async (target) => hands.move(middle(await restingPlace(world, target))),
    click: async (target) => hands.click(middle(await restingPlace(world, target))),
    tap: async (target) => hands.tap(middle(await restingPlace(world, target))),
    card,
    waitForCard: () =>
      until('the card to open with its story', async () => {
        const open = await card();
        // Its story gives the card another height, and mostly another place.
        const isLoading = await open?.evaluate((root) => root.querySelector('.loading') !== null);
        return isLoading ? null : open;
      }),
    waitForNoCard: async () => {
      await until('the card to close', async () => (await card()) === null);
    },
  };
}
