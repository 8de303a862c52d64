import names from 'virtual:record/names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverSpot } from '../../lib/browser/spot-handoff.ts';
import { openPage } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';
import { Found } from './found.ts';

/** `spot.js`, the names and the rules: put into a frame by the background once a name may stand in its text. */
export default defineUnlistedScript(() => {
  const index = openNames(names);
  handOverSpot((events) => new Found((heard) => openPage(index, heard), events));
});
