import { quotationLink } from '../../lib/cite/text-fragment.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import { originsOf } from '../../lib/record/lineage.ts';
import type { Quote, Source } from '../../lib/record/types.ts';
import { useWords } from '../words.ts';

/**
 * Where a statement can be read: each source a link by its publisher, in a tab of its own, and how many tell it first.
 * `quote` is printed in the first: its link leads to these words.
 */
export function Sources({ sources, quote }: { sources: Source[]; quote?: Quote | undefined }) {
  const words = useWords();
  const origins = originsOf(sources);
  return (
    <ul class="sources">
      {sources.map((source, place) => (
        <li key={source.id}>
          <a
            href={place === 0 ? quotationLink(source.url, quote) : source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={source.title}
            hreflang={source.lang}
          >
            <bdi>{source.publisher}</bdi>
          </a>
          {source.published && (
            <span>{words.say('sourceDate', dateInWords(source.published, words.locale))}</span>
          )}
          {source.derivedFrom && (
            <span class="repeats">
              {words.gap}
              {words.say('sourceRepeats', source.derivedFrom)}
            </span>
          )}
        </li>
      ))}
      {origins.length < sources.length && (
        <li class="origins">
          {words.count(
            'sourceOrigins',
            origins.length,
            sources.length,
            origins.join(words.say('listSeparator')),
          )}
        </li>
      )}
    </ul>
  );
}
