import type { Parsed } from './parse.ts';
import type { Fault } from './types.ts';

/** Reads JSON; `file` names it in the fault, which tells the line and the mend. A byte order mark is passed over. Never throws. */
export function readJson(text: string, file: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // Browsers and versions of Node each say it in their own way, most of them without the line.
    const slip = findJsonSlip(text, file);
    const sentence = `This is not valid JSON (${error instanceof Error ? error.message : error}).`;
    return { ok: false, faults: [slip ?? { file, path: '(file)', sentence }] };
  }
}

const space = /[\t\n\r ]*/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON's own rule.
const string = /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"/y;

/** An object or a list that is open: where it began, and the keys it has so far. */
interface Open {
  close: '}' | ']';
  at: number;
  keys: Set<string>;
}

/**
 * The first place where a text is no JSON, or where an object has a key for the second time: JSON itself allows
 * that, and what stood under the first is lost. Undefined where there is none.
 */
export function findJsonSlip(text: string, file: string): Fault | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const fault = (sentence: string, where = at): Fault => ({ file, path: placeOf(text, where), sentence });
  // Not by recursion: a text may nest deeper than the stack is high.
  const open: Open[] = [];
  let isDone = false;
  let mayClose = false;
  for (;;) {
    take(space);
    const inner = open.at(-1);
    const sign = text[at];
    if (sign === undefined) return isDone && !inner ? undefined : fault(unfinished(text, inner));
    if (isDone && !inner) return fault('The text has ended before this; remove what follows.');
    if (sign === inner?.close && mayClose) {
      open.pop();
      at += 1;
      isDone = true;
      continue;
    }
    if (isDone) {
      if (sign !== ',') return fault(`A comma or ${inner?.close} is needed before ${wordAt(text, at)}.`);
      at += 1;
      isDone = false;
      mayClose = false;
      continue;
    }
    if (sign === inner?.close) return fault(`There is a comma before this ${sign}; remove it.`);
    if (inner?.close === '}') {
      const start = at;
      const key = take(string);
      if (key === undefined) return fault(inPlaceOf('A key in "…"', text, at));
      if (inner.keys.has(JSON.parse(key)))
        return fault(`${key} stands twice in this object; keep one.`, start);
      inner.keys.add(JSON.parse(key));
      take(space);
      if (take(/:/y) === undefined) return fault(`A colon is needed after ${key}.`);
      take(space);
    }
    if (text[at] === '{' || text[at] === '[') {
      open.push({ close: text[at] === '{' ? '}' : ']', at, keys: new Set() });
      at += 1;
      mayClose = true;
    } else {
      if (take(text[at] === '"' ? string : scalar) === undefined)
        return fault(at < text.length ? inPlaceOf('A value', text, at) : unfinished(text, inner));
      isDone = true;
      mayClose = true;
    }
  }
}

function unfinished(text: string, inner: Open | undefined): string {
  if (!inner) return 'The file is empty; JSON is needed.';
  return `The text ends before the ${text[inner.at]} of ${placeOf(text, inner.at)} is closed.`;
}

function inPlaceOf(needed: string, text: string, at: number): string {
  if (text[at] !== '"') return `${needed} is needed in place of ${wordAt(text, at)}.`;
  const start = text.slice(at, at + 20).split('\n')[0];
  return `The text that begins with ${start}… has no closing ", or has a line break or a \\ in it.`;
}

function wordAt(text: string, at: number): string {
  return `“${/^(?:[\w.-]+|"[^"]*"?|.)/su.exec(text.slice(at, at + 20))?.[0]}”`;
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
