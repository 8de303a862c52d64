import { useWords } from '../words.ts';

interface Props {
  pinned: boolean;
  onPin: (pinned: boolean) => void;
}

/** A pin: keeps the card open while the pointer is elsewhere, and lets it go again. */
export function PinButton({ pinned, onPin }: Props) {
  const words = useWords();
  const name = words.say(pinned ? 'cardUnpin' : 'cardPin');
  return (
    <button type="button" class="sign pin" aria-label={name} title={name} onClick={() => onPin(!pinned)}>
      <svg viewBox="0 0 16 16" aria-hidden="true" class={pinned ? 'in' : undefined}>
        <path d="M5.5 2h5l-.75 5 2.25 2.5H4L6.25 7z" />
        <path d="M8 9.5V14.5" />
      </svg>
    </button>
  );
}
