import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Hearing, mostAsked } from '../../lib/browser/hearing.ts';
import { toBackground, Unanswered } from '../../lib/browser/send.ts';
import type { Meaning, OpenName } from '../../lib/spot/heard.ts';

vi.mock('../../lib/browser/send.ts', async (original) => ({
  ...(await original<typeof import('../../lib/browser/send.ts')>()),
  toBackground: vi.fn(),
}));
const background = vi.mocked(toBackground);

const meaning: Meaning = { certainty: 'sure', shown: 'officers of the GRU' };
const nameIn = (text: string): OpenName => {
  const start = text.indexOf('GRU');
  return { text, start, end: start + 3, entity: 'gru' };
};

/** A page whose open names come block by block, and what becomes of it. */
function page(...blocks: OpenName[][]) {
  const noted: [string, Meaning | null][] = [];
  const onHeard = vi.fn();
  const leave = vi.fn();
  const frame = {
    signal: new AbortController().signal,
    work: async (steps: Iterator<unknown>) => {
      while (!steps.next().done);
    },
    onHeard,
    leave,
  };
  const hearing = new Hearing(
    () => blocks.splice(0).values(),
    ({ text }, said) => noted.push([text, said]),
  );
  return { ask: () => hearing.ask(frame), noted, onHeard, leave, blocks };
}

beforeEach(() => background.mockReset());

describe('the sentences of names that a page leaves open', () => {
  it('are asked about in one message, and what is said is noted', async () => {
    const texts = ['They were officers of the GRU.', 'A spy met the GRU.'];
    const { ask, noted, onHeard } = page(...texts.map((text) => [nameIn(text)]));
    background.mockResolvedValueOnce([meaning, null]);
    await ask();
    await ask();
    expect(background.mock.calls).toEqual([['page/meanings', texts.map(nameIn)]]);
    expect(noted).toEqual([
      [texts[0], meaning],
      [texts[1], null],
    ]);
    expect(onHeard).toHaveBeenCalledOnce();
  });

  it('cause no message where there are none, or none that could tell', async () => {
    await page().ask();
    await page([], [nameIn('GRU opens a third terminal.')]).ask();
    expect(background).not.toHaveBeenCalled();
  });

  it('are asked about up to a limit for each page', async () => {
    const names = Array.from({ length: mostAsked + 40 }, (_, at) => nameIn(`Officer ${at} of the GRU.`));
    const { ask, blocks } = page(names.slice(0, 50), names.slice(50));
    background.mockResolvedValue([]);
    await ask();
    blocks.push([nameIn('An agent of the GRU.')]);
    await ask();
    expect(background.mock.calls.map(([, open]) => (open as OpenName[]).length)).toEqual([mostAsked]);
  });

  it('that come while it asks are asked about afterwards', async () => {
    const { ask, blocks } = page([nameIn('An agent of the GRU.')]);
    let answer = (_: (Meaning | null)[]): void => undefined;
    background.mockImplementationOnce(() => new Promise<never>((take) => (answer = take as never)));
    background.mockResolvedValueOnce([meaning]);
    const first = ask();
    await vi.waitFor(() => expect(background).toHaveBeenCalledOnce());
    blocks.push([nameIn('Two officers of the GRU.')]);
    await ask();
    answer([null]);
    await first;
    expect(background).toHaveBeenCalledTimes(2);
  });

  it('stay open when nobody answers; a page whose extension is gone is left', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const silent = page([nameIn('An agent of the GRU.')]);
    background.mockRejectedValueOnce(new Unanswered('silent'));
    await silent.ask();
    expect(silent.noted).toEqual([]);
    expect(warn).toHaveBeenCalledOnce();
    const gone = page([nameIn('An agent of the GRU.')]);
    background.mockRejectedValueOnce(new Unanswered('gone'));
    await gone.ask();
    expect(gone.leave).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
