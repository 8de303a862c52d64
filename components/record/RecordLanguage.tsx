import { useWords } from '../words.ts';

/** Says that the record's texts are English, on surfaces that are not. */
export function RecordLanguage() {
  const words = useWords();
  return words.locale.startsWith('en') ? null : <p class="small">{words.say('recordLanguage')}</p>;
}
