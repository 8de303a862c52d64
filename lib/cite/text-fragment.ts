import type { Quote } from '../record/types.ts';

/**
 * A source's address that leads to the quotation in it (WICG "URL Fragment Text Directives"); without a quotation, or
 * where the address has a fragment of its own, the address as it is.
 */
export function quotationLink(url: string, quote: Quote | undefined): string {
  if (!quote || url.includes('#')) return url;
  // A dash separates the parts of a directive, and a browser looks for the words, not for their marks.
  const words = encodeURIComponent(quote.text.trim())
    .replaceAll('-', '%2D')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${url}#:~:text=${words}`;
}
