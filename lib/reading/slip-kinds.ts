import { date } from './slips/date.ts';
import { number } from './slips/number.ts';
import { person } from './slips/person.ts';
import type { SlipKind } from './slips/slip-kind.ts';
import { wording } from './slips/wording.ts';

/** What can be looked for in a page beside two names mixed up, one file each. */
export const slipKinds: readonly SlipKind[] = [number, date, person, wording];
