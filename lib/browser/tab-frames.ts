import type { AboutPage } from '../reading/about-page.ts';
import type { Finding } from '../reading/types.ts';
import { spellingOf } from '../sites/unmarked.ts';
import type { PageState } from './protocol.ts';
import type { Named, PageFound } from './tab-view.ts';

/** Puts together what the frames of a tab have said, the page's own first. */
export function foundIn(frames: ReadonlyMap<number, PageState>): PageFound {
  const inOrder = [...frames].sort(([a], [b]) => a - b);
  const findings = inOrder.flatMap(([, state]) => state.findings);
  const named = new Map<string, Named>();
  for (const [frame, state] of inOrder) {
    for (const mention of state.mentions) {
      const dossier = state.dossiers.find(({ entity }) => entity.id === mention.entity);
      const known = named.get(mention.entity) ?? {
        id: mention.entity,
        name: dossier?.entity.name ?? mention.text,
        places: [],
        dossier,
        differs: findings.some((one) => one.about.includes(mention.entity)),
      };
      const { index, text, context, certainty, reason } = mention;
      known.places.push({ frame, index, text, context, certainty, reason });
      named.set(mention.entity, known);
    }
  }
  const reading = inOrder.some(([, state]) => state.reading);
  return {
    status: frames.size === 0 ? 'silent' : reading ? 'reading' : 'read',
    named: [...named.values()].sort((a, b) => b.places.length - a.places.length),
    about: aboutIn(inOrder.map(([, { about }]) => about)),
    unmarked: new Set(
      inOrder.flatMap(([, { unmarked }]) =>
        unmarked.map(({ text, entity }) => `${entity} ${spellingOf(text)}`),
      ),
    ).size,
    findings: findings.filter((one, at) => findings.findIndex((other) => isSame(one, other)) === at),
  };
}

/** A discrepancy's id is its dispute's own. */
function isSame(a: Finding, b: Finding): boolean {
  return a.dispute === b.dispute && a.discrepancy === b.discrepancy;
}

/** The page speaks for itself; where it names nobody, the first frame that can tell speaks for it. */
function aboutIn(frames: readonly AboutPage[]): AboutPage {
  const { asOf } = frames.find(({ asOf }) => asOf !== undefined) ?? {};
  return {
    ...(asOf !== undefined && { asOf }),
    unheard: frames.flatMap(({ unheard }) => unheard),
    quotes: frames.flatMap(({ quotes }) => quotes),
  };
}
