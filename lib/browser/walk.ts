/** Where a key of the walk leads: the next mention, the next of another name, the next where the page differs. */
export type WalkTo = 'mention' | 'entity' | 'differs';

/** One step of the walk: forward or back. */
export interface WalkStep {
  by: 1 | -1;
  to: WalkTo;
}

/** A step that comes into a frame from another one, and goes on at its edge. */
export interface WalkIn extends WalkStep {
  /** The name the walk stands at. */
  entity?: string;
  /** The frame whose focus is to be given back in the end; absent where it is this one. */
  home?: number;
}

/** What a frame knows of where the walk stands. */
export interface WalkPlace {
  /** Its card is open. */
  open: boolean;
  /** When the walk was last here, in milliseconds since 1970; 0 for never. */
  at: number;
  /** Where the frame stands in its tab: its number in each frame around it, from the top one down. */
  path: number[];
  /** The numbers of the frames in it, in the order of the page. */
  frames: number[];
  /** The frame whose focus the walk has borrowed, where it is another one. */
  home?: number;
}

/** A frame's answer to a step; where it led nowhere, the name the walk stands at goes on to the next frame. */
export interface Walked {
  moved: boolean;
  entity?: string;
}

/**
 * The place to walk to in a list: the nearest from `start` on, in the direction of `by`, that `fits`; -1 when there is
 * none. It does not go round.
 */
export function nextFit<T>(list: readonly T[], start: number, by: 1 | -1, fits: (one: T) => boolean): number {
  for (let at = start; at >= 0 && at < list.length; at += by) {
    const one = list[at];
    if (one !== undefined && fits(one)) return at;
  }
  return -1;
}

/**
 * Frames in the order of their page: one before those in it, and those beside each other as the frame around them says,
 * where it was asked, else as the browser counts them.
 */
export function inPageOrder<T extends { place: Pick<WalkPlace, 'path' | 'frames'> }>(
  frames: readonly T[],
): T[] {
  const ranks = new Map(frames.map(({ place: { path, frames } }) => [path.join('/'), frames]));
  const rankOf = (path: readonly number[]) =>
    path.map((number, depth) => {
      const rank = ranks.get(path.slice(0, depth).join('/'))?.indexOf(number) ?? number;
      return rank < 0 ? Number.POSITIVE_INFINITY : rank;
    });
  return frames
    .map((frame) => ({ frame, rank: rankOf(frame.place.path) }))
    .sort((a, b) => byRank(a.rank, b.rank))
    .map(({ frame }) => frame);
}

function byRank(one: readonly number[], two: readonly number[]): number {
  const at = one.findIndex((rank, at) => rank !== two[at]);
  const [here = 0, there] = [one[at], two[at]];
  if (at < 0) return one.length - two.length;
  return there === undefined || here > there ? 1 : -1;
}
