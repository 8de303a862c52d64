import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../components/card-handoff.ts';
import { mountCard } from '../../components/mount-card.tsx';

/** `card.js`: put into a frame by the background once something is mentioned there. */
export default defineUnlistedScript(() => handOver(mountCard));
