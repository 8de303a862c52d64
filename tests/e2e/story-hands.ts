import type { Page, Session, Surface, Target } from './drivers/driver.ts';

/** How a reader works: with the pointer, or with the keyboard alone. Stories are told once and lived both ways. */
export interface Hands {
  name: 'pointer' | 'keyboard';
  /** Acts on a button, link, switch or fold that reads so. */
  choose(at: Page | Surface, target: Target): Promise<void>;
  /** Opens the card of the first mention that reads so. */
  openCard(session: Session, page: Page, text: string): Promise<Surface>;
}

const pointer: Hands = {
  name: 'pointer',
  choose: (at, target) => at.click(target),
  openCard: async (_session, page, text) => {
    await page.hover({ text });
    return await cardOf(page, text);
  },
};

const keyboard: Hands = {
  name: 'keyboard',
  choose: async (at, target) => {
    await tabTo(at, target);
    await at.press('Enter');
  },
  openCard: async (session, page, text) => {
    for (let step = 0; step < 40; step++) {
      await session.command('next-mention', page);
      const card = await page.waitForCard();
      const place = `${step + 1} of `;
      await card.waitFor((root, place) => root.querySelector('.steps')?.textContent?.includes(place), place);
      if (await card.evaluate((root, text) => root.querySelector('h2')?.textContent === text, text))
        return card;
    }
    throw new Error(`the walk came to no mention of ${text}`);
  },
};

/** Both ways. */
export const bothHands = [pointer, keyboard];

async function cardOf(page: Page, name: string): Promise<Surface> {
  const card = await page.waitForCard();
  await card.waitFor((root, name) => root.querySelector('h2')?.textContent === name, name);
  return card;
}

/** Waits until a popup or card says so. */
export async function says(surface: Surface, words: string): Promise<void> {
  await surface.waitFor(
    (root, words) => ('body' in root ? root.body : root).textContent?.includes(words),
    words,
  );
}

/** Presses Tab until the focus is on what reads or matches so. Throws when the focus never comes there. */
export async function tabTo(at: Page | Surface, target: Target): Promise<void> {
  const passed = new Set<string>();
  for (let presses = 0; presses < 150; presses++) {
    await at.press('Tab');
    const focus = await ('goto' in at ? at.evaluate(readFocus, target) : at.evaluate(readFocus, target));
    if (focus === true) return;
    passed.add(focus);
  }
  throw new Error(`Tab never came to ${JSON.stringify(target)}, but to: ${[...passed].join(' | ')}`);
}

/** True when the focus is on the target, else what it is on. Given a root first where a surface has one. */
function readFocus(...given: [Target] | [Document | ShadowRoot, Target]): true | string {
  const [root, target] = given.length === 1 ? [document, given[0]] : given;
  const focus = root.activeElement;
  const text = (focus?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const selector = typeof target === 'string' ? target : 'selector' in target ? target.selector : null;
  const isThere =
    selector !== null
      ? focus?.matches(selector)
      : 'text' in Object(target) && text.startsWith((target as { text: string }).text);
  return isThere === true || `${focus?.localName ?? 'nothing'} “${text.slice(0, 40)}”`;
}
