import type { CommandKey } from '../../lib/browser/keys.ts';
import { useWords } from '../words.ts';

/** What each key does, on a page and in an open card; a command without a key says so. */
export function Keys({ keys }: { keys: readonly CommandKey[] }) {
  const words = useWords();
  const inCard = [
    { keys: ['J', 'K'], does: words.say('keyCardStep') },
    { keys: ['N'], does: words.say('keyCardEntity') },
    { keys: ['D'], does: words.say('keyCardDiffers') },
    { keys: ['C'], does: words.say('keyCardCite') },
    { keys: [words.say('keyEscape')], does: words.say('keyEscapeDoes') },
  ];
  return (
    <>
      <dl class="keys">
        {keys.map(({ name, keys, does }) => (
          <Row key={name} keys={keys === '' ? [] : [keys]} does={does} />
        ))}
      </dl>
      <p class="small">{words.say('keyInCard')}</p>
      <dl class="keys">
        {inCard.map((row) => (
          <Row key={row.does} {...row} />
        ))}
      </dl>
    </>
  );
}

function Row({ keys, does }: { keys: string[]; does: string }) {
  const words = useWords();
  return (
    <div>
      <dt>
        {keys.length === 0 ? words.say('keyNone') : keys.map((key) => [<kbd key={key}>{key}</kbd>, ' '])}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
