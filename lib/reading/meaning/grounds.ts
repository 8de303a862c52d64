import { namesake } from './doubts/namesake.ts';
import { oneOfMany } from './doubts/one-of-many.ts';
import { thing } from './doubts/thing.ts';
import { band } from './grounds/band.ts';
import { dealings } from './grounds/dealings.ts';
import { deed } from './grounds/deed.ts';
import { doer } from './grounds/doer.ts';
import { found } from './grounds/found.ts';
import { inside } from './grounds/inside.ts';
import { knownAs } from './grounds/known-as.ts';
import { service } from './grounds/service.ts';
import { tiedTo } from './grounds/tied-to.ts';
import type { Ground } from './types.ts';

/** What shows that the party is meant. */
export const grounds: readonly Ground[] = [
  deed,
  doer,
  knownAs,
  service,
  band,
  inside,
  found,
  tiedTo,
  dealings,
];

/** What shows that something else is meant: it counts more. */
export const doubts: readonly Ground[] = [thing, namesake, oneOfMany];
