/** Bytes as text, or what is to be done with a file that holds none: a sentence without its subject, the file. */
export type Decoded = { text: string } | { fault: string };

/** More than any page; as UTF-16 it is still far below the longest string that Node can hold. */
const mostBytes = 64 * 1024 * 1024;

const notText: [start: string, what: string][] = [
  ['%PDF-', 'is a PDF; save its text first, such as with: pdftotext FILE.pdf - | npm run -s spot -- -'],
  ['PK\u0003\u0004', 'is a zip or an office document; save its text first, as .txt or .html.'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old office document; save its text first, as .txt or .html.'],
  [
    '\u001f\u008b',
    'is packed with gzip; unpack it first, such as with: gunzip -c FILE | npm run -s spot -- -',
  ],
];

/**
 * Reads UTF-8, UTF-16 with its mark, and pages in the encoding that they declare. Anything else is not guessed at:
 * offsets into a guess would point at the wrong characters.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes)
    return {
      fault: `has ${Math.ceil(bytes.length / 2 ** 20)} MB; ${mostBytes / 2 ** 20} MB can be read: split it.`,
    };
  const start = latin(bytes.subarray(0, 2048));
  const known = notText.find(([sign]) => start.startsWith(sign));
  if (known) return { fault: known[1] };
  const marked = start.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : start.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : 'utf-8';
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1];
  const text = decodeAs(marked, bytes) ?? (declared === undefined ? undefined : decodeAs(declared, bytes));
  if (text === undefined) return { fault: 'is not UTF-8 text; save it as UTF-8 first.' };
  const zeros = text.split('\0').length - 1;
  return zeros > text.length / 100 ? { fault: 'is not text: zero bytes stand in it.' } : { text };
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Undefined where the bytes are not of that encoding, or nobody knows one of that name. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
