import { findPhrase, type Span } from '../phrases.ts';
import { figureSign } from './slip-kind.ts';

/**
 * Whether all of `near` stand in a sentence whose number or date at `span` is read as `#`. A phrase with `#`
 * must touch that very place.
 */
export function isNear(sentence: string, span: Span, near: readonly string[] = []): boolean {
  const read = `${sentence.slice(0, span.start)}${figureSign}${sentence.slice(span.end)}`.replace(
    /#/gu,
    (mark, at: number) => (at === span.start ? mark : ' '),
  );
  return near.every((phrase) => findPhrase(read, phrase).length > 0);
}
