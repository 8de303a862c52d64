import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watchers } from '../../entrypoints/card/watchers.ts';

// What popup and panel are told of a page, also where the browser loses a message.

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sends to somebody who hears from the given message on, and until then leaves it unanswered. */
function toWhoHears(from: number) {
  let sent = 0;
  const heard: number[] = [];
  const watchers = new Watchers(async () => {
    sent++;
    if (sent < from) throw new Error('unanswered');
    heard.push(sent);
  }, new AbortController().signal);
  return { watchers, heard, sent: () => sent };
}

test('nobody is told before somebody asked', async () => {
  const { watchers, sent } = toWhoHears(1);
  watchers.tell();
  await vi.runAllTimersAsync();
  expect(sent()).toBe(0);
});

test('many changes are told at once', async () => {
  const { watchers, heard } = toWhoHears(1);
  watchers.welcome();
  watchers.tell();
  watchers.tell();
  await vi.runAllTimersAsync();
  expect(heard).toEqual([1]);
});

test('a lost message is sent again', async () => {
  const { watchers, heard } = toWhoHears(2);
  watchers.welcome();
  watchers.tell();
  await vi.runAllTimersAsync();
  expect(heard).toEqual([2]);
  watchers.tell();
  await vi.runAllTimersAsync();
  expect(heard).toEqual([2, 3]);
});

test('a popup that was closed is let go', async () => {
  const { watchers, sent } = toWhoHears(99);
  watchers.welcome();
  watchers.tell();
  await vi.runAllTimersAsync();
  const before = sent();
  expect(watchers.any).toBe(false);
  watchers.tell();
  await vi.runAllTimersAsync();
  expect(sent()).toBe(before);
});

test('a popup that opens while the last one’s message fails is told what changes', async () => {
  const fails: (() => void)[] = [];
  const heard: string[] = [];
  let isOpen = false;
  const watchers = new Watchers(async () => {
    if (isOpen) heard.push('told');
    else await new Promise((_, reject) => fails.push(() => reject(new Error('closed'))));
  }, new AbortController().signal);
  watchers.welcome();
  watchers.tell();
  await vi.advanceTimersByTimeAsync(200);
  isOpen = true;
  watchers.welcome();
  for (const fail of fails) fail();
  watchers.tell();
  await vi.runAllTimersAsync();
  expect(heard).not.toEqual([]);
});
