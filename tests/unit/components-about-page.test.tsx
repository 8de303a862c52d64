// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AboutPage } from '../../components/record/AboutPage.tsx';
import type { AboutPage as About } from '../../lib/reading/about-page.ts';
import { dossierOf, draw } from './components-samples.tsx';

const dossier = dossierOf('integrity-tech');
const dispute = dossier.disputes.find(({ id }) => id === 'integrity-tech-us-sanctions-2025');
const statement = (id: string) => {
  const found = dispute?.statements.find((one) => one.id === id);
  if (!found) throw new Error(`data/disputes › ${id} › the tests need this statement.`);
  return found;
};
const asOf = { date: '2025-01-08', rule: 'json-ld', words: '2025-01-08T09:00Z' };
const about = (change: Partial<About> = {}) =>
  draw(<AboutPage about={{ asOf, unheard: [], quotes: [], ...change }} dossiers={[dossier, dossier]} />);

describe('what is said of the page as a whole', () => {
  it('is its day, how that was found, and how much has come since, each statement once', () => {
    const since = new Set(
      dossier.disputes.flatMap(({ id, statements }) =>
        statements.filter(({ date }) => date > '2025-01-08').map((one) => `${id} ${one.id}`),
      ),
    );
    expect(about().textContent).toContain('Written 8 January 2025 (by the page’s data for search engines).');
    expect(about().textContent).toContain(`${since.size} statements on record have come since.`);
  });

  it('is that no date was found, where none was', () => {
    expect(about({ asOf: null }).textContent).toContain('No date found on this page');
  });

  it('names what the page reports and whose answer it leaves out, with the source', () => {
    const unheard = [
      {
        ...{ dispute: 'integrity-tech-us-sanctions-2025', title: 'The sanctions' },
        ...{ reports: statement('itus-01'), misses: [statement('itus-06'), statement('itus-05')] },
      },
    ];
    const note = about({ unheard }).querySelector('.unheard');
    expect(note?.querySelector('summary')?.textContent).toBe(
      'This page reports the sanctions of 3 January 2025. It does not mention the denial by Integrity Technology Group of 5 January 2025 or the rejection by Chinese Embassy in the United States of 5 January 2025.',
    );
    expect(note?.querySelectorAll('.statement a[href^="http"]').length).toBeGreaterThanOrEqual(2);
  });

  it('is nothing where nobody can tell', () => {
    expect(draw(<AboutPage about={{ unheard: [], quotes: [] }} dossiers={[]} />).textContent).toBe('');
  });
});
