import type { Passage } from '../../lib/reading/passages.ts';
import type { NameView } from '../../lib/record/views.ts';
import { spellingOf } from '../../lib/sites/unmarked.ts';
import { useWords } from '../words.ts';

interface Props {
  reason: string;
  /** The text that is marked, and whose name it is taken for. */
  text: string;
  name: string;
  names: readonly NameView[];
  /** Absent while they are looked for. */
  passages: readonly Passage[] | undefined;
}

/** Why a name is marked: the rule in words, the words on the page that speak for it, and what the record has on the name. */
export function WhyMarked({ reason, text, name, names, passages }: Props) {
  const words = useWords();
  const known = names.find((one) => spellingOf(one.text) === spellingOf(text));
  const users = (known?.asserters ?? []).map((one) => one.name).join(words.say('listSeparator'));
  return (
    <>
      <p>{reason}</p>
      {known && (users || known.text !== name) && (
        <p class="small">
          {users ? words.say('cardWhyNameUsedBy', name, users) : words.say('cardWhyNameOf', name)}
        </p>
      )}
      <p class="small" role="status">
        {words.say(passages ? 'cardWhyWords' : 'cardWhyLooking')}
      </p>
      {passages?.map(({ parts }, at) => (
        <blockquote key={at} dir="auto">
          {parts.map((part) => (part.speaks ? <b>{part.text}</b> : part.text))}
        </blockquote>
      ))}
    </>
  );
}
