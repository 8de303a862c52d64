import { chromium } from 'playwright-core';
import { findChromium } from '../browsers/find.ts';

export interface Picture {
  surface: string;
  scheme: string;
  png: Buffer;
}

/** All pictures of one language on one sheet, a row for each surface, as a PNG. */
export async function compose(title: string, pictures: readonly Picture[]): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: findChromium()?.path ?? '' });
  try {
    const page = await browser.newPage({ viewport: { width: 2000, height: 900 } });
    await page.setContent(sheet(title, pictures));
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
}

function sheet(title: string, pictures: readonly Picture[]): string {
  const rows = [...new Set(pictures.map(({ surface }) => surface))].map((surface) => {
    const shown = pictures.filter((one) => one.surface === surface);
    const images = shown.map(
      ({ scheme, png }) => `<img class="${scheme}" src="data:image/png;base64,${png.toString('base64')}">`,
    );
    return `<section><h2>${surface}</h2><div>${images.join('')}</div></section>`;
  });
  return `<!doctype html><title>${title}</title><style>
body { margin: 24px; columns: 2; column-gap: 32px; font: 16px system-ui, sans-serif; background: #8c8c8c; color: #111 }
h1 { margin: 0; font-size: 24px }
section { break-inside: avoid }
h2 { margin: 0; padding: 24px 0 8px; font-size: 16px }
div { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-items: start }
img { max-width: 100% }
</style><h1>${title}</h1>${rows.join('')}`;
}
