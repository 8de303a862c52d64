// npm start, as the first command after a clone too. Built-ins only until everything is installed.
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { fail, install } from './install.mjs';

const usage = `npm start -- [--firefox] [--headless] [--out FOLDER]

Opens a browser with On Record on a sample article.

  --firefox     Firefox instead of Chromium
  --headless    no window: prints what is found and writes screenshots; so it is too without a display
  --out FOLDER  where the screenshots go (screenshots)`;

const options = {
  firefox: { type: 'boolean', default: false },
  headless: { type: 'boolean', default: false },
  out: { type: 'string', default: 'screenshots' },
  help: { type: 'boolean', default: false, short: 'h' },
};
let values;
try {
  ({ values } = parseArgs({ options }));
} catch (error) {
  fail(`${error.message}\n\n${usage}`);
}
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
install();
build([values.firefox ? 'firefox' : 'chromium']);
const { register } = await import('tsx/esm/api');
register();
const { startSample } = await import('./start-sample.ts');
try {
  await startSample({ ...values, headless: values.headless || noDisplay });
} catch (error) {
  if (process.env.DEBUG) throw error;
  fail(`${error.message} (DEBUG=1 npm start tells more.)`);
}
