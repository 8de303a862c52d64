import type {
  Surface as CardSurface,
  ExtensionPage,
  Page,
  Popup,
  Session,
} from '../../tests/e2e/drivers/driver.ts';
import type { Server } from '../../tests/e2e/drivers/serve.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** One surface of the product, as a reader comes to it. */
export interface Surface {
  id: string;
  /** A page of the extension, to be seen further down than a window's height. */
  isTall?: boolean;
  take(session: Session, server: Server): Promise<Buffer>;
}

const sample = '/sample-article/page.html';
const draft =
  'Washington tied Salt Typhoon to Integrity Technology Group in January 2025. Nobody else is quoted here.';

/** Every surface, in the order in which a new user meets them. */
export const surfaces: readonly Surface[] = [
  {
    id: 'welcome',
    isTall: true,
    take: (session) =>
      page(session, 'welcome.html', 'main', async (at) => {
        // Two kinds of line: the last sentence's is double, once the record has been asked.
        await at.waitFor(() => [...CSS.highlights.values()].filter(({ size }) => size > 0).length > 1);
      }),
  },
  {
    id: 'popup-not-allowed',
    take: (session, server) => popupOver(session, server.url(sample, 'localhost'), '.notice'),
  },
  { id: 'page-with-card', take: (session, server) => cardOn(session, server.url(sample), 'Salt Typhoon') },
  { id: 'card-reply', take: (session, server) => cardAlone(session, server.url(sample), 'Guo Jiakun') },
  {
    id: 'card-why',
    take: (session, server) =>
      cardAlone(session, server.url(sample), 'Salt Typhoon', async (card) => {
        await card.click('.drawers > button');
        await card.waitFor((root) => root.querySelector('.drawer blockquote'));
      }),
  },
  {
    id: 'card-not-this-one',
    take: (session, server) =>
      cardAlone(session, server.url(sample), 'Salt Typhoon', async (card) => {
        await card.click({ selector: '.drawers > button', nth: 1 });
        await card.waitFor((root) => root.querySelector('.drawer button'));
      }),
  },
  {
    id: 'card-cited',
    take: (session, server) =>
      cardAlone(session, server.url(sample), 'Salt Typhoon', async (card) => {
        await card.click('.cite button');
        await card.waitFor((root) => root.querySelector('.cite [role="status"]')?.textContent);
      }),
  },
  {
    id: 'card-new',
    take: async (session, server) => {
      await session.inExtension(() =>
        chrome.storage.local.set({
          reading: {
            version: 1,
            on: true,
            read: { 'entity/salt-typhoon': Date.UTC(2026, 0, 2, 12) },
            seen: {},
          },
        }),
      );
      try {
        return await cardAlone(session, server.url(sample), 'Salt Typhoon', async (card) => {
          await card.waitFor((root) => root.querySelector('.news'));
        });
      } finally {
        await session.inExtension(() => chrome.storage.local.remove('reading'));
      }
    },
  },
  {
    id: 'card-right-to-left-page',
    take: (session, server) => cardOn(session, server.url('/right-to-left/page.html')),
  },
  { id: 'popup', take: (session, server) => popupOver(session, server.url(sample), '.about-page') },
  {
    id: 'popup-story',
    take: (session, server) =>
      popupOver(session, server.url(sample), '.about-page', async (popup) => {
        await popup.click('.named button');
        await popup.waitFor((root) => root.querySelector('.statement'));
      }),
  },
  {
    id: 'popup-nothing',
    take: (session, server) =>
      popupOver(
        session,
        server.put('/plain', '<!doctype html><title>Plain</title><p>Nothing.</p>'),
        '[role="switch"]',
        saysNothing,
      ),
  },
  {
    id: 'popup-take',
    take: (session, server) =>
      popupOver(session, server.url(sample), '.about-page', async (popup) => {
        await popup.click('.take > summary');
        await popup.waitFor((root) => root.querySelector('.take pre, .take textarea, .take select'));
      }),
  },
  {
    id: 'popup-more',
    take: (session, server) =>
      popupOver(
        session,
        server.put('/plain', '<!doctype html><title>Plain</title><p>Nothing.</p>'),
        '[role="switch"]',
        async (popup) => {
          await saysNothing(popup);
          await popup.click('.more > summary');
          await popup.waitFor((root) => root.querySelectorAll('.more .keys')[0]?.querySelector('dt'));
        },
      ),
  },
  { id: 'panel', take: (session, server) => panelBeside(session, server.url(sample)) },
  {
    id: 'panel-story',
    take: (session, server) =>
      panelBeside(session, server.url(sample), async (panel) => {
        await panel.click('.named button');
        await panel.waitFor((root) => root.querySelector('.statement'));
      }),
  },
  {
    id: 'dossier-entity',
    isTall: true,
    take: (session) => page(session, 'dossier.html#entity/salt-typhoon', '.statement'),
  },
  {
    id: 'dossier-dispute',
    isTall: true,
    take: (session) => page(session, 'dossier.html#dispute/integrity-tech-us-sanctions-2025', '.statement'),
  },
  {
    id: 'dossier-find',
    isTall: true,
    take: (session) => page(session, 'dossier.html#find/typhoon', 'main a'),
  },
  {
    id: 'draft',
    isTall: true,
    take: (session) =>
      page(session, 'draft.html', 'textarea', async (at) => {
        await at.click('textarea');
        for (const key of draft) await at.press(key);
        await at.waitFor(() => document.querySelector('mark, .double, .solid'));
      }),
  },
  { id: 'options', isTall: true, take: (session) => page(session, 'options.html', 'main section') },
];

async function page(
  session: Session,
  path: string,
  ready: string,
  act?: (at: ExtensionPage) => Promise<void>,
): Promise<Buffer> {
  const at = await session.extensionPage(path);
  try {
    await at.waitFor((ready) => document.querySelector(ready), ready);
    await act?.(at);
    return await at.screenshot();
  } finally {
    await at.close();
  }
}

async function popupOver(
  session: Session,
  url: string,
  ready: string,
  act?: (popup: Popup) => Promise<void>,
): Promise<Buffer> {
  const under = await session.open(url);
  const popup = await session.popup(under);
  try {
    await popup.waitFor((root, ready) => root.querySelector(ready), ready);
    await act?.(popup);
    return await popup.screenshot();
  } finally {
    await popup.close();
    await under.close();
  }
}

/** Until the page has been read and nothing was found on it. */
async function saysNothing(popup: Popup): Promise<void> {
  await popup.waitFor(
    (root) => root.querySelector('.notice .title')?.textContent === chrome.i18n.getMessage('popupNothing'),
  );
}

async function panelBeside(
  session: Session,
  url: string,
  act?: (panel: Popup) => Promise<void>,
): Promise<Buffer> {
  const beside = await session.open(url);
  const panel = await session.panel(beside);
  try {
    await panel.waitFor((root) => root.querySelector('.about-page') && root.querySelector('.named button'));
    await act?.(panel);
    return await panel.screenshot();
  } finally {
    await panel.close();
    await beside.close();
  }
}

/** A page with the card of a name on it, the first that is marked where none is given. */
async function cardOn(session: Session, url: string, name?: string): Promise<Buffer> {
  return await withCard(session, url, name, (at) => at.screenshot());
}

async function cardAlone(
  session: Session,
  url: string,
  name: string,
  act?: (card: CardSurface) => Promise<void>,
): Promise<Buffer> {
  return await withCard(session, url, name, async (at) => {
    const card = await at.waitForCard();
    await act?.(card);
    return await card.screenshot();
  });
}

async function withCard(
  session: Session,
  url: string,
  name: string | undefined,
  shoot: (at: Page) => Promise<Buffer>,
): Promise<Buffer> {
  const at = await session.open(url);
  try {
    await at.waitFor(() => CSS.highlights.size > 0);
    const [first = ''] = Object.values(await at.highlights()).flat();
    await at.hover({ text: name ?? first });
    const card = await at.waitForCard();
    await card.waitFor((root) => root.querySelector('.statement a[href^="http"]'));
    return await shoot(at);
  } finally {
    await at.close();
  }
}
