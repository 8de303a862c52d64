import type { FullRecord } from '../../lib/record/types.ts';
import { firstDispute, rule, sourcesOf } from './rule.ts';

const tracking = /[?&](utm_\w+|fbclid|gclid|cid|mc_cid|ea_\w+|cmpid|smid|oref|xtor|icid)=/i;

rule('addresses are whole, without tracking, and https where the site has it', wellFormed, (copy) => {
  const [first, second] = firstDispute(copy).sources;
  if (first) first.url += '?utm_source=feed';
  if (second) second.url = second.url.replace('https:', 'http:');
});

function wellFormed(full: FullRecord) {
  const secure = new Set(
    sourcesOf(full).flatMap(({ source }) =>
      source.url.startsWith('https:') ? [new URL(source.url).hostname] : [],
    ),
  );
  return sourcesOf(full).flatMap(({ source, file, path }) => {
    const fault = (sentence: string) => [{ file, path, sentence }];
    if (!URL.canParse(source.url)) return fault(`${source.url} is no address; correct it.`);
    const url = new URL(source.url);
    if (url.username || url.password || url.port)
      return fault('The address holds a user or a port; remove it.');
    if (tracking.test(url.search)) return fault(`Remove the tracking from ${source.url}.`);
    if (url.protocol === 'http:' && secure.has(url.hostname))
      return fault(`${url.hostname} has https elsewhere in the record; use https here too.`);
    return [];
  });
}
