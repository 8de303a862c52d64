import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/browser/card-handoff.ts';
import { openCard } from './open-card.ts';

/** `card.js`: put into a frame by the background once something is mentioned there. */
export default defineUnlistedScript(() => handOver(openCard));
