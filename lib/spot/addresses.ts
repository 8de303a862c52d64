const stops = /[\s"'<>()[\]{}|\u201c\u201d\u2018\u2019\uff0c\u3002]/;
/** Top-level endings that follow a dot in addresses and file names but not in prose; lower case on purpose. */
const address =
  /:\/\/|^www\.|@|^[\\/~.]|\\|\.(?:com|org|net|gov|edu|mil|int|info|io|cn|ru|uk|de|fr|ir|kp|html?|php|exe|dll|py|js|json|txt|pdf|zip)(?:$|[/:?#.,;!])/;
/** A path that names a file: parts in small letters or with dots, unlike a list of names. */
const longPath = /^[^/]*[a-z.][^/]*\/(?:[^/]*\/)+[^/]*\.\w+$/;

/** Whether the name is a part of an address, an e-mail address, a handle or a file path. */
export function insideAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < 300 && !stops.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < 300 && !stops.test(text[to] as string)) to++;
  if (to - from === end - start) return false;
  const word = text.slice(from, to);
  // A long run of letters, digits and signs, such as a picture or a key written into a text.
  if (word.length > 60 && /^[\x21-\x7e]+$/.test(word) && /[a-z][A-Z].*\d|\d.*[a-z][A-Z]/.test(word))
    return true;
  return address.test(word) || longPath.test(word) || /^[\w-]*_[\w-]*\./.test(word);
}
