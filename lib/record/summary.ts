import { originsOf } from './lineage.ts';
import type { Lane, Quote, Source } from './types.ts';
import type { Dossier } from './views.ts';

/** What the record says of one entity, flat and in time order, for people and for programs. */
export interface EntitySummary {
  name: string;
  kind: string;
  country?: string;
  ids: Dossier['ids'];
  alsoCalled: { text: string; assertedBy: string[]; relation?: string }[];
  counts: Record<Lane, number>;
  statements: StatementSummary[];
}

export interface StatementSummary {
  dispute: string;
  disputeTitle: string;
  id: string;
  lane: Lane;
  by: string[];
  act: string;
  about: string[];
  date: string;
  text: string;
  quote?: Quote;
  noReplyFound?: true;
  sources: Pick<Source, 'publisher' | 'title' | 'url' | 'published' | 'type' | 'derivedFrom'>[];
  /** Whose words the sources rest on, each once. */
  origins: string[];
}

/** A dossier in brief. */
export function summarize(dossier: Dossier): EntitySummary {
  const { entity, ids, names, disputes, counts } = dossier;
  const statements = disputes.flatMap(({ id, title, statements }) =>
    statements.map(
      (statement): StatementSummary => ({
        dispute: id,
        disputeTitle: title,
        id: statement.id,
        lane: statement.lane,
        by: statement.by.map(({ name }) => name),
        act: statement.act,
        about: statement.about.map(({ name }) => name),
        date: statement.date,
        text: statement.text,
        ...(statement.quote && { quote: statement.quote }),
        ...(statement.noReplyFound && { noReplyFound: true }),
        sources: statement.sources.map(({ publisher, title, url, published, type, derivedFrom }) => ({
          publisher,
          title,
          url,
          published,
          type,
          ...(derivedFrom && { derivedFrom }),
        })),
        origins: originsOf(statement.sources),
      }),
    ),
  );
  return {
    name: entity.name,
    kind: entity.kind,
    ...(entity.country && { country: entity.country }),
    ids,
    alsoCalled: names.slice(1).map(({ text, asserters, relation }) => ({
      text,
      assertedBy: asserters.map(({ name }) => name),
      ...(relation && { relation }),
    })),
    counts,
    statements,
  };
}
