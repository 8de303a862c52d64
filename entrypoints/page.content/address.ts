/** The part of the Navigation API that is used; Firefox has it from 147 on. */
interface WithNavigation {
  navigation?: EventTarget;
}

/**
 * Calls `onChange` when the document's address has changed without a load, the fragment left aside. The given `look`
 * is for moments at which a change is likely: where there is no Navigation API, `history.pushState` tells nobody.
 */
export function watchAddress(signal: AbortSignal, onChange: () => void): { look(): void } {
  let address = withoutFragment(location.href);
  const look = () => {
    const now = withoutFragment(location.href);
    if (now === address) return;
    address = now;
    onChange();
  };
  (window as WithNavigation).navigation?.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, look, { signal });
  return { look };
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
