import type { NamedEntity } from '../../lib/spot/types.ts';
import type { Miss, Wrong } from './judge-passage.ts';

export type MissKind =
  | 'other owner'
  | 'other span'
  | 'ambiguous'
  | 'acronym'
  | 'capitals'
  | 'inside a word'
  | 'shared word'
  | 'inflected'
  | 'spaces and dashes'
  | 'not in the record';
export type WrongKind = 'trap' | 'other owner' | 'other span' | 'elsewhere';

/** Why a mention may have been missed, judged by the names of the party that is meant there. */
export function missKind({ mention, instead }: Miss, text: string, byId: Map<string, NamedEntity>): MissKind {
  const ids = [mention.entity, ...(mention.accept ?? [])];
  if (instead) return instead.entities.some((id) => ids.includes(id)) ? 'other span' : 'other owner';
  const names = ids.flatMap((id) => byId.get(id)?.names ?? []);
  const spelled = names.find((name) => name.text === mention.text);
  if (spelled?.exact) return 'acronym';
  if (spelled?.ambiguous) return 'ambiguous';
  if (spelled) return touched(text, mention) ? 'inside a word' : 'ambiguous';
  if (names.some((name) => lower(name.text) === lower(mention.text))) return 'capitals';
  if (names.some((name) => letters(name.text) === letters(mention.text))) return 'spaces and dashes';
  if (names.some((name) => lower(name.text).startsWith(`${lower(mention.text)} `))) return 'shared word';
  if (names.some((name) => isInflected(mention.text, name.text))) return 'inflected';
  return 'not in the record';
}

/** What a wrong mark lies on. */
export function wrongKind({ mark, trap, on }: Wrong): WrongKind {
  if (on)
    return [on.entity, ...(on.accept ?? [])].some((id) => mark.entities.includes(id))
      ? 'other span'
      : 'other owner';
  return trap ? 'trap' : 'elsewhere';
}

function lower(text: string): string {
  return text.toLowerCase();
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function touched(text: string, { start, end }: { start: number; end: number }): boolean {
  return /[\p{L}\p{N}_]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
}

/** Word by word, all but the last letters agree, as far as endings go. */
function isInflected(form: string, name: string): boolean {
  const [forms, names] = [form, name].map((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  if (forms === undefined || names === undefined || forms.length !== names.length) return false;
  return forms.every((word, at) => {
    const other = names[at] ?? '';
    let same = 0;
    while (same < Math.min(word.length, other.length) && word[same] === other[same]) same++;
    const ending = Math.max(word.length, other.length) - same;
    return ending === 0 || (same >= 3 && ending <= (other.length > 8 ? 5 : 3));
  });
}
