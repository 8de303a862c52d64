import type { MessageKey } from '../../lib/browser/i18n.ts';
import type { Found } from '../../lib/search/types.ts';
import { InSentence } from '../record/InSentence.tsx';
import { useWords } from '../words.ts';

/** One answer: the name it is shown under, the name that fits where that is another, its kind and size. */
export function FoundName({ found, href }: { found: Found; href?: string }) {
  const words = useWords();
  const { name, alias, kind, weight } = found;
  const text = <bdi lang={name.lang}>{name.text}</bdi>;
  return (
    <>
      {href ? <a href={href}>{text}</a> : <span class="name">{text}</span>}{' '}
      <span class="small">
        {alias && (
          <>
            <InSentence message="findAlias">
              <bdi lang={alias.lang}>{alias.text}</bdi>
            </InSentence>
            {' · '}
          </>
        )}
        {words.say(`kind_${kind}` as MessageKey)} · {words.count('optionsStatements', weight)}
      </span>
    </>
  );
}
