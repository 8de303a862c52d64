import type { News } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { newsInWords } from './news.ts';

/** Says at a name that the record has changed since it was last read: a sign with a shape of its own, in words for voices. */
export function NewsDot({ news }: { news: News | undefined }) {
  const words = useWords();
  if (!news) return null;
  const sentence = words.say('newsHeard', newsInWords(news, words));
  return (
    <span class="news-dot" title={sentence}>
      <span class="heard">, {sentence}</span>
    </span>
  );
}
