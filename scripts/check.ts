// npm run check: everything that needs no browser.
import { add, checkStages, tallyLine } from './stages.ts';

const tally = add(checkStages());
console.log(tallyLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
