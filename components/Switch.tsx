import { useWords } from './words.ts';

interface Props {
  /** What is switched: reads with "on" and "off", such as "On Record on example.org". */
  label: string;
  checked: boolean;
  disabled?: boolean;
  /** Called within the click, so that the browser still counts it as the user's own act. */
  onChange: (checked: boolean) => void;
}

/** A big labelled switch; the whole row is the control, and a word beside the track says its state. */
export function Switch({ label, checked, disabled, onChange }: Props) {
  const words = useWords();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={checked}
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <span class="label">{label}</span>
      <span class="state" aria-hidden="true">
        {words.say(checked ? 'switchOn' : 'switchOff')}
        <span class="track" />
      </span>
    </button>
  );
}
