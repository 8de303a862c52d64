import { loadCiteFormat, saveCiteFormat } from './cite-store.ts';

/** Puts a text on the clipboard, within a click or key press. Rejects where the browser does not let us. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (fault) {
    // There is no such clipboard on pages without https, and in frames that may not use it: the older way has none of
    // these conditions.
    if (!copyByEvent(text)) throw fault;
  }
}

/** The page gets to see neither the event nor the text. */
function copyByEvent(text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  addEventListener('copy', onCopy, { capture: true, once: true });
  document.execCommand('copy');
  removeEventListener('copy', onCopy, { capture: true });
  return done;
}

/** Saves a file among the reader's downloads, from a page of ours. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the data once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** What taking statements along needs of the browser. */
export async function takeHands() {
  return {
    sha1,
    format: await loadCiteFormat(),
    onFormat: (format: string) => void saveCiteFormat(format),
    onCopy: copyText,
    onSave: ({ name, type, text }: { name: string; type: string; text: string }) =>
      saveFile(name, type, text),
  };
}

export async function sha1(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array(bytes)));
}
