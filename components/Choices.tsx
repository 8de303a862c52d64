import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  /** The question that the choices answer. */
  legend: string;
  value: Value;
  choices: { value: Value; label: string; note?: string }[];
  /** Called within the click, so that the browser still counts it as the user's own act. */
  onChange: (value: Value) => void;
}

/** One question, a few answers, one of them chosen. */
export function Choices<Value extends string>({ legend, value, choices, onChange }: Props<Value>) {
  const id = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            aria-describedby={choice.note ? `${id}-${choice.value}` : undefined}
            onChange={() => onChange(choice.value)}
          />
          <span class="label">{choice.label}</span>
          {choice.note && (
            <span class="small" id={`${id}-${choice.value}`}>
              {choice.note}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
