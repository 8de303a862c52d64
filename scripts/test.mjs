// npm test, as the first command after a clone too. Built-ins only until everything is installed.
import { install, refuseArguments } from './install.mjs';

refuseArguments('npm test', 'for one test: npx vitest run NAME, or npm run e2e -- NAME in the browsers.');
install();
const { register } = await import('tsx/esm/api');
register();
await import('./test-all.ts');
