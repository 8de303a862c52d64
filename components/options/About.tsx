import { dossierPage } from '../../lib/dossier/address.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import { useWords } from '../words.ts';
import type { OptionsView } from './options-view.ts';

/** How large the record is, and how old. */
export function About({ about }: Pick<OptionsView, 'about'>) {
  const words = useWords();
  const { version, recordDate, entities, disputes, statements } = about;
  return (
    <>
      <p>
        {words.say(
          'optionsAboutRecord',
          dateInWords(recordDate, words.locale),
          words.count('optionsDisputes', disputes),
          words.count('optionsStatements', statements),
          words.count('optionsEntities', entities),
        )}
      </p>
      <p>
        <a href={dossierPage} target="_blank" rel="noopener">
          {words.say('optionsOpenRecord')}
        </a>
      </p>
      <p>
        <a href="/draft.html" target="_blank" rel="noopener">
          {words.say('optionsDraft')}
        </a>
      </p>
      <p class="small">{words.say('optionsVersion', version)}</p>
    </>
  );
}
