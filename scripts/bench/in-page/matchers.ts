import { findCandidates } from '../../../lib/spot/candidates.ts';
import { type NameIndex, openNames } from '../../../lib/spot/names.ts';
import { scan } from '../../../lib/spot/scan.ts';
import { between, holderOf, mayMention, openSieve, sift } from '../../../lib/spot/sieve.ts';
import { roomForTokens, tokenize } from '../../../lib/spot/tokens.ts';
import { automaton } from './automaton.ts';
import { trieSource } from './trie-source.ts';

/** Looks for names in the texts of a page; gives how often something was found, so that no work is left out. */
export type Matcher = (texts: readonly string[]) => number;

/** Text by text. */
const each =
  (find: (text: string) => number): Matcher =>
  (texts) =>
    texts.reduce((found, text) => found + find(text), 0);

/** By id: what makes a matcher of the names (and of their packed index and its sieve). */
export const matchers: Record<string, (names: readonly string[], packed: string, sieve: string) => Matcher> =
  {
    // The floor: finds the words and nothing in them.
    tokenise: () => {
      const room = roomForTokens(1 << 20);
      return each((text) => {
        tokenize(text, room);
        return room.count;
      });
    },
    // A loop that knows only letters, digits and the rest.
    'bare loop': () => {
      const letter = new Uint8Array(0x10000);
      for (let code = 0; code < letter.length; code++)
        letter[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0;
      return each((text) => {
        let words = 0;
        let hash = 0;
        let inside = 0;
        for (let at = 0; at < text.length; at++) {
          const code = text.charCodeAt(at);
          const now = letter[code] as number;
          if (now === 1) hash = Math.imul(hash ^ code, 0x01000193);
          else if (inside === 1) words += (hash & 1) | 1;
          inside = now;
        }
        return words;
      });
    },
    'ours, scan': (_, packed) => {
      const index = openNames(packed);
      return each((text) => scan(text, index).runs.length);
    },
    ours: (_, packed) => {
      const index = openNames(packed);
      return each((text) => findCandidates(text, index).candidates.length);
    },
    // As in pages: the index is opened where a name may stand, and reads the texts in which one may.
    'ours, sifted': (_, packed, sieve) => {
      const opened = openSieve(JSON.parse(sieve));
      let index: NameIndex | undefined;
      return (texts) => {
        const { seen, by, topics } = sift(texts.join(between), opened);
        if (!mayMention(seen, topics.size)) return 0;
        index ??= openNames(packed);
        const holds = holderOf(by);
        let found = 0;
        for (const text of texts) if (holds(text)) found += findCandidates(text, index).candidates.length;
        return found;
      };
    },
    'trie RegExp': (names) => {
      const pattern = new RegExp(`\\b(?:${trieSource(names)})\\b`, 'gi');
      return each((text) => text.match(pattern)?.length ?? 0);
    },
    'Aho–Corasick': (names) => each(automaton(names)),
    'RegExp per name': (names) => {
      const patterns = names.map((name) => new RegExp(`\\b${escaped(name)}\\b`, 'gi'));
      return each((text) => {
        let found = 0;
        for (const pattern of patterns) found += text.match(pattern)?.length ?? 0;
        return found;
      });
    },
  };

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
