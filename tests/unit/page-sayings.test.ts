import { expect, it, vi } from 'vitest';
import { Sayings } from '../../entrypoints/card/sayings.ts';
import type { Noted } from '../../lib/browser/noted.ts';
import { toBackground } from '../../lib/browser/send.ts';

vi.mock('../../lib/browser/send.ts', () => ({ toBackground: vi.fn() }));

const entry = { block: { text: 'Norland denied it.' }, noted: [] as unknown[] };
const noted = { mention: { start: 0, end: 7, entity: 'norland' }, entry, shown: true } as unknown as Noted;
entry.noted.push(noted);

it('asks about a sentence once, and again only where nobody answered', async () => {
  const ask = vi.mocked(toBackground);
  const onAnswer = vi.fn();
  const sayings = new Sayings();
  ask.mockRejectedValueOnce(new Error('the background is not there'));
  await expect(sayings.ask(noted, onAnswer)).rejects.toThrow('not there');
  expect(onAnswer).not.toHaveBeenCalled();
  ask.mockResolvedValueOnce({ start: 0, end: 18, stance: 'denies', speaker: 'norland', about: [] });
  await sayings.ask(noted, onAnswer);
  await sayings.ask(noted, onAnswer);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(onAnswer).toHaveBeenCalledOnce();
  expect(sayings.of(noted)?.stance).toBe('denies');
});
