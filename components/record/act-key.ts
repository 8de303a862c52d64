import type { MessageKey } from '../../lib/browser/i18n.ts';
import type { Act } from '../../lib/record/types.ts';

/** The message that holds an act's verb: the same for whoever speaks. */
export function actKey(act: Act): MessageKey {
  return `act_${act.replaceAll('-', '_')}` as MessageKey;
}
