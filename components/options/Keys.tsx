import { useWords } from '../words.ts';

interface Props {
  next: string;
  previous: string;
}

/** What each key does; a command without a key says so. */
export function Keys({ next, previous }: Props) {
  const words = useWords();
  const rows = [
    { keys: next, does: words.say('commandNextMention') },
    { keys: previous, does: words.say('commandPreviousMention') },
    { keys: words.say('keyEscape'), does: words.say('keyEscapeDoes') },
  ];
  return (
    <dl class="keys">
      {rows.map(({ keys, does }) => (
        <div key={does}>
          <dt>{keys === '' ? words.say('keyNone') : <kbd>{keys}</kbd>}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
