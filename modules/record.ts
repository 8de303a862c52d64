import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { recordPlugin } from './record/plugin.ts';

/** data/ -> validated -> compiled -> virtual:record/names, virtual:record/sieve and virtual:record/full. */
export default defineWxtModule({
  name: 'record',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [recordPlugin()] }));
  },
});
