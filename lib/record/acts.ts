import type { Act, Lane } from './types.ts';

const lanes: Record<Act, Lane> = {
  alleges: 'alleged',
  attributes: 'alleged',
  sanctions: 'alleged',
  indicts: 'alleged',
  denies: 'answered',
  rejects: 'answered',
  condemns: 'answered',
  'declines-to-comment': 'answered',
  'counter-alleges': 'answered',
  confirms: 'other',
  reports: 'other',
  corrects: 'other',
};

/** The card's lane of an act. */
export function laneOf(act: Act): Lane {
  return lanes[act];
}
