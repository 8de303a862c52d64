import { kindOf, type Labelled, type Passage, type Trap } from './passages.ts';

const label = /\[\[([^\]|]+)(?:\|(\?)?([^\]]+))?\]\]/gu;

/**
 * A passage from a line in which its labels are written out: `[[Salt Typhoon|salt-typhoon]]`; with other owners
 * that would be right too, `[[Uroburos|turla,snake-malware]]`; where readers differ, `[[FBI|?fbi]]`; a trap,
 * `[[sandworm]]`. `\n` starts a new line, ` ## ` a note.
 */
export function readMarked(line: string, id: string, lang: string): Passage {
  const [marked = '', note] = line.split(' ## ');
  const mentions: Labelled[] = [];
  const traps: Trap[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(label)) {
    const [whole, words = '', optional, owners] = match;
    text += unescaped(marked.slice(from, match.index));
    const place = { start: text.length, end: text.length + words.length, text: words };
    const [entity, ...accept] = owners?.split(',') ?? [];
    if (entity === undefined) traps.push(place);
    else
      mentions.push({
        ...place,
        entity,
        ...(accept.length > 0 && { accept }),
        ...(optional && { optional: true }),
      });
    text += words;
    from = match.index + whole.length;
  }
  text += unescaped(marked.slice(from));
  const kind = kindOf({ mentions, traps });
  return { id, lang, kind, text, mentions, traps, ...(note !== undefined && { note: note.trim() }) };
}

/** The other way round: a passage with its labels written out, to read and to mend. */
export function writeMarked({ text, mentions, traps, note }: Passage): string {
  const places = [
    ...mentions.map((one) => ({ ...one, tail: `|${one.optional ? '?' : ''}${owners(one)}` })),
    ...traps.map((one) => ({ ...one, tail: '' })),
  ].sort((a, b) => a.start - b.start);
  let marked = '';
  let from = 0;
  for (const { start, end, tail } of places) {
    marked += `${escaped(text.slice(from, start))}[[${text.slice(start, end)}${tail}]]`;
    from = end;
  }
  return `${marked}${escaped(text.slice(from))}${note === undefined ? '' : ` ## ${note}`}`;
}

function owners({ entity, accept = [] }: Labelled): string {
  return [entity, ...accept].join(',');
}

function unescaped(text: string): string {
  return text.replaceAll('\\n', '\n');
}

function escaped(text: string): string {
  return text.replaceAll('\n', '\\n');
}
