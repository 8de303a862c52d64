import { browser } from 'wxt/browser';

/**
 * What runs in pages, in the order in which each finds what it needs: the names and the card before the page's own. No page of
 * an extension can be entered by its background, so this one takes them in itself.
 */
const scripts = ['spot.js', 'card.js', 'content-scripts/page.js'];

/** Runs On Record on this page as on any other: the same scripts read it, mark it and open the card. */
export function runHere(): void {
  const at = (path: string) => browser.runtime.getURL(`/${path}` as '/card.js');
  if (import.meta.env.FIREFOX) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = at('while-installed.css');
    document.head.append(sheet);
  }
  for (const path of scripts) {
    const script = document.createElement('script');
    script.src = at(path);
    script.async = false;
    document.head.append(script);
  }
}
