import type { Fault, FullRecord } from '../../lib/record/types.ts';
import { firstDispute, rule, sourcesOf } from './rule.ts';

rule('one address is described alike everywhere', sameEverywhere, (copy) => {
  const { sources } = firstDispute(copy);
  const [first] = sources;
  if (first) sources.push({ ...first, id: 'again', title: 'Another title' });
});

function sameEverywhere(full: FullRecord): Fault[] {
  const seen = new Map<string, { at: string; facts: string }>();
  return sourcesOf(full).flatMap(({ source, file, path }) => {
    const { publisher, title, published, type, lang } = source;
    const facts = JSON.stringify({ publisher, title, published, type, lang });
    const other = seen.get(source.url);
    if (!other) {
      seen.set(source.url, { at: `${file} › ${path}`, facts });
      return [];
    }
    if (other.facts === facts) return [];
    const sentence = `${source.url} is ${facts} here but ${other.facts} in ${other.at}; make them the same.`;
    return [{ file, path, sentence }];
  });
}
