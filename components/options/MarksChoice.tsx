import { Choices } from '../Choices.tsx';
import { useWords } from '../words.ts';
import type { OptionsEvents, OptionsView } from './options-view.ts';

interface Props {
  density: OptionsView['density'];
  onDensity: OptionsEvents['onDensity'];
}

/** How dense the lines under names are. */
export function MarksChoice({ density, onDensity }: Props) {
  const words = useWords();
  return (
    <Choices
      legend={words.say('optionsMarksHowOften')}
      value={density}
      onChange={onDensity}
      choices={[
        { value: 'every', label: words.say('optionsMarksEvery') },
        { value: 'first', label: words.say('optionsMarksFirst'), note: words.say('optionsMarksFirstMeans') },
      ]}
    />
  );
}
