import {
  APOSTROPHE,
  CODE,
  DOT,
  EXPANDS,
  expansionOf,
  foldHigh,
  foldLow,
  IGNORED,
  isSolo,
  LETTER,
  SOLO,
  TABLE,
} from '../spot/fold.ts';

/** A text as search compares it: its letters in lower case without marks, and where words begin. */
export interface Letters {
  /** Letters and digits only; spaces, dashes and all other signs are left out. */
  text: string;
  /** Places in `text` where a word begins, from left to right. In scripts without spaces every character is a word. */
  starts: number[];
}

/** The letters of a name or of what was typed; "Storm-0919", "storm 0919" and "STORM0919" have the same. */
export function lettersOf(source: string): Letters {
  let text = '';
  const starts: number[] = [];
  let between = true;
  for (const character of source) {
    const code = character.codePointAt(0) ?? 0;
    if (isSolo(code)) {
      starts.push(text.length);
      text += character;
      between = true;
      continue;
    }
    const folded = code < TABLE ? foldLow(code) : foldHigh(code);
    const letter = folded & CODE;
    // Inside a word these are spelling: U.S. is US, O'Brien is OBrien.
    if (letter === IGNORED || letter === APOSTROPHE || letter === DOT) continue;
    const letters =
      letter === EXPANDS ? expansionOf(code) : letter >= LETTER ? String.fromCharCode(letter) : '';
    if (letters === '') {
      between = true;
      continue;
    }
    if (between || folded & SOLO) starts.push(text.length);
    between = false;
    text += letters;
  }
  return { text, starts };
}
