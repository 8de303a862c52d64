import { useWords } from '../words.ts';

/** How many names on this page the user has left unmarked, with the way to the list of them. */
export function UnmarkedLine({ count }: { count: number }) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <p class="small">
      {words.count('popupUnmarked', count)}
      {words.gap}
      <a href="/options.html#unmarked" target="_blank" rel="noopener">
        {words.say('popupUnmarkedList')}
      </a>
    </p>
  );
}
