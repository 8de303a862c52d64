import { isRecordDate } from '../record/dates.ts';
import type { RecordDate } from '../record/types.ts';
import { type Filters, readFilters, writeFilters } from './filters.ts';

/** The page that shows all that is on record about one entity or dispute, and finds them by name. */
export const dossierPage = 'dossier.html';

/** What that page shows, as the part of its address after `#` says it. */
export type Place =
  | { show: 'find'; text: string }
  | {
      show: 'entity' | 'dispute';
      id: string;
      filters: Filters;
      /** The day of the page that the reader comes from. */
      written?: RecordDate;
    };

/** Reads `#entity/<id>?act=…&page=<day>`, `#dispute/<id>` or `#find/<text>`; anything else is an empty search. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const [show = '', name = ''] = splitOnce(path, '/');
  const text = decoded(name);
  if ((show === 'entity' || show === 'dispute') && text !== '')
    return readShown(show, text, new URLSearchParams(query));
  return { show: 'find', text: show === 'find' ? text : '' };
}

/** The part of the address from `#`; the same place always has the same one. */
export function writePlace(place: Place): string {
  if (place.show === 'find') return `#find/${encodeURIComponent(place.text)}`;
  const parameters = writeFilters(place.filters);
  if (place.written) parameters.set('page', place.written);
  const query = parameters.toString();
  return `#${place.show}/${encodeURIComponent(place.id)}${query && `?${query}`}`;
}

/** The address of an entity's or a dispute's dossier, from any page of the extension; `written` is the day of the page at hand. */
export function dossierAddress(show: 'entity' | 'dispute', id: string, written?: RecordDate): string {
  return `${dossierPage}${writePlace({ show, id, filters: {}, ...(written && { written }) })}`;
}

function readShown(show: 'entity' | 'dispute', id: string, parameters: URLSearchParams): Place {
  const written = parameters.get('page');
  const filters = readFilters(parameters);
  return { show, id, filters, ...(written && isRecordDate(written) && { written }) };
}

function splitOnce(text: string, sign: string): string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % that somebody typed: it stands for itself.
    return text;
  }
}
