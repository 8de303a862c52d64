import { expect, test } from 'vitest';
import { stepOfKey } from '../../components/card-keys.ts';

const bare = { code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  [{ key: 'j' }, { to: 'mention', by: 1 }],
  [{ key: 'k' }, { to: 'mention', by: -1 }],
  [
    { key: 'N', shiftKey: true },
    { to: 'entity', by: -1 },
  ],
  [{ key: 'd' }, { to: 'differs', by: 1 }],
  // A Russian keyboard has another letter on that key, a Dvorak one an own D elsewhere.
  [
    { key: 'о', code: 'KeyJ' },
    { to: 'mention', by: 1 },
  ],
  [
    { key: 'd', code: 'KeyH' },
    { to: 'differs', by: 1 },
  ],
  [{ key: 'j', ctrlKey: true }, null],
  [{ key: 'Tab', code: 'Tab' }, null],
  [{ key: 'x' }, null],
] as const)('%j walks %j', (pressed, step) => expect(stepOfKey({ ...bare, ...pressed })).toEqual(step));
