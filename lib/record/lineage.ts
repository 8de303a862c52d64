import type { Source } from './types.ts';

/** News agencies go by their initials as well. */
const initials: Record<string, string> = { AFP: 'Agence France-Presse', AP: 'Associated Press' };

/**
 * The sources with what each repeats as a publisher's name, in place of a source id: the last of the chain, for a
 * copy of a copy rests on the first. `all` are the sources of the same file.
 */
export function withRoots(sources: readonly Source[], all: readonly Source[]): Source[] {
  const byId = new Map(all.map((source) => [source.id, source]));
  return sources.map((source) => {
    const seen = new Set([source.id]);
    let root = source.derivedFrom;
    for (let at = root && byId.get(root); at && !seen.has(at.id); at = root && byId.get(root)) {
      seen.add(at.id);
      root = at.derivedFrom ?? at.publisher;
    }
    return root === undefined ? source : { ...source, derivedFrom: root };
  });
}

/**
 * Whose words the sources rest on, each once: a source that repeats another's text adds no origin. Takes sources as
 * `withRoots` gives them.
 */
export function originsOf(sources: readonly Pick<Source, 'publisher' | 'derivedFrom'>[]): string[] {
  const origins = new Map<string, string>();
  for (const { publisher, derivedFrom } of sources)
    for (const words of derivedFrom?.split(/\s+and\s+|\s*\/\s*/u) ?? [publisher]) {
      const name = initials[words] ?? words;
      const key = name.replace(/^The\s+/iu, '').toLowerCase();
      if (!origins.has(key)) origins.set(key, name);
    }
  return [...origins.values()];
}
