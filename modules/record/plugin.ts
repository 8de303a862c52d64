import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { makeSieve } from '../../lib/spot/make-sieve.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { dataDir, loadRecord } from './load.ts';

// The ids resolve to the folder with a query: the dev server takes a change "of the folder" as a change of the module.
const folder = normalizePath(dataDir);
const resolved: Record<string, string> = {
  'virtual:record/names': `${folder}?record=names`,
  'virtual:record/sieve': `${folder}?record=sieve`,
  'virtual:record/full': `${folder}?record=full`,
};

/** Vite plugin: validates data/ and provides it as `virtual:record/names`, `…/sieve` and `…/full`. */
export function recordPlugin(): Plugin {
  return {
    name: 'on-record:record',
    enforce: 'pre',
    resolveId: (id) => resolved[id],
    load(id) {
      if (id === resolved['virtual:record/names']) return { code: namesModule(), moduleType: 'js' };
      if (id === resolved['virtual:record/sieve']) return { code: sieveModule(), moduleType: 'js' };
      if (id === resolved['virtual:record/full']) return { code: fullModule(), moduleType: 'js' };
      return undefined;
    },
    configureServer: watchData,
  };
}

function namesModule(): string {
  return `export default ${JSON.stringify(packNames(namedEntities(loadRecord())))};`;
}

function sieveModule(): string {
  return `export default ${JSON.stringify(JSON.stringify(makeSieve(namedEntities(loadRecord()))))};`;
}

// JSON.parse of a literal starts faster than an object literal of the same size.
function fullModule(): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(loadRecord()))});`;
}

/** Any change in data/ counts as a change of the folder, from which both modules come. */
function watchData(server: ViteDevServer): void {
  server.watcher.add(folder);
  server.watcher.on('all', (event, path) => {
    const isRecord = normalizePath(path).startsWith(`${folder}/`) && path.endsWith('.json');
    if (isRecord && ['add', 'change', 'unlink'].includes(event)) server.watcher.emit('all', 'change', folder);
  });
}
