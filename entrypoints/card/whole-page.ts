import type { FramePage } from '../../lib/browser/card-handoff.ts';
import { gatherPageParts, type PageParts } from '../../lib/reading/page-parts.ts';

/** What a page says of itself, for the record; `frame` where it is only a frame's word. */
export interface WholePage {
  page: PageParts;
  frame: boolean;
  /** Milliseconds worked, in idle time. */
  worked: number;
}

/**
 * Gathers what the page says of itself. A frame speaks for the page around it where that is of its own site (a
 * `srcdoc` frame is), else for itself. Rejects when the frame's signal aborts.
 */
export async function readWholePage(framePage: FramePage): Promise<WholePage> {
  const isFrame = window !== window.top;
  const around = isFrame ? documentAround() : document;
  const steps = gatherPageParts(around ?? document, (around ?? document).location.href);
  let page: PageParts | undefined;
  const keep = function* () {
    page = yield* steps;
  };
  const worked = await framePage.work(keep());
  if (page === undefined) throw new Error('A page that was read to its end has its parts.');
  // What a frame leaves out may stand in the page around it, and the other way round.
  if (isFrame) page.texts = null;
  return { page, frame: isFrame && around === null, worked };
}

function documentAround(): Document | null {
  try {
    return window.top?.document ?? null;
  } catch {
    // Another site's page: the browser does not let its frames look.
    return null;
  }
}
