// npm test, as the first command after a clone too. Built-ins only until everything is installed.
import { install } from './install.mjs';

install();
const { register } = await import('tsx/esm/api');
register();
await import('./test-all.ts');
