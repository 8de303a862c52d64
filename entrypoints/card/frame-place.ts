/**
 * Where this frame stands in its tab: the number of each frame on the way to it, from the top one down, as the browser
 * counts them. Every frame may count its neighbours, those of other sites too. Empty in the top frame.
 */
export function framePlace(): number[] {
  const place: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) place.unshift(numberIn(at.parent, at));
  return place;
}

/** The numbers of the frames in this one, in the order of the page: browsers count them as they came. */
export function framesInOrder(): number[] {
  return [...document.querySelectorAll('iframe, frame')].flatMap((element) => {
    const frame = (element as HTMLIFrameElement).contentWindow;
    return frame === null ? [] : [numberIn(window, frame)];
  });
}

function numberIn(parent: Window, frame: Window): number {
  for (let at = 0; at < parent.length; at++) if (parent[at] === frame) return at;
  // It is being taken out of the page.
  return parent.length;
}
