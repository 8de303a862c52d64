import type { MessageKey } from '../../lib/browser/i18n.ts';
import { aboutPage } from '../../lib/reading/about-page.ts';
import { findDifferences } from '../../lib/reading/find-differences.ts';
import { pageBrief } from '../../lib/reading/page-brief.ts';
import type { PageDate } from '../../lib/reading/page-date.ts';
import { checkQuotes, type QuoteCheck } from '../../lib/reading/quote-check.ts';
import { findSayings, type Saying } from '../../lib/reading/saying.ts';
import type { Finding } from '../../lib/reading/types.ts';
import type { Unheard } from '../../lib/reading/unheard.ts';
import { dayOf } from '../../lib/record/dates.ts';
import type { OpenRecord } from '../../lib/record/queries.ts';
import { type EntitySummary, summarize } from '../../lib/record/summary.ts';
import type { Entity, ExternalIds } from '../../lib/record/types.ts';
import { findInBlocks } from '../../lib/spot/find-mentions.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { type NameIndex, openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import type { Mention } from '../../lib/spot/types.ts';
import { englishWords } from '../words.ts';
import { meaningsBy, readWords } from './meanings.ts';
import type { ReadFile } from './read-file.ts';

/** A mention with what a reader of the JSON needs of its entity. */
export interface SpottedMention extends Omit<Mention, 'reason'> {
  /** Why it is marked, in a sentence; `rule` names the file under lib/spot/rules that decided. */
  reason: string;
  rule: string;
  kind: Entity['kind'];
  name: string;
  ids: ExternalIds;
  /** The words around it, on one line. */
  context: string;
}

export interface SpotResult {
  file: string;
  /** In UTF-16 units, as every offset here. */
  textLength: number;
  /** When it says it was written. */
  date: PageDate | null;
  /** Answers on record that it leaves out, of the disputes that it is about. */
  leftOut: Unheard[];
  mentions: SpottedMention[];
  /** What sentences with names in them say, where that is plain: who speaks, what they do, about whom. */
  sayings: Saying[];
  /** `places` count from the start of the text, as mentions do. */
  findings: (WithoutPlaces<Finding> & { places: { start: number; end: number; text: string }[] })[];
  /** Quotations of speakers whom the record quotes, each beside what it has; places as in `findings`. */
  quotes: (Omit<QuoteCheck, 'place'> & { start: number; end: number; text: string })[];
  entities: Record<string, EntitySummary>;
}

/** Each kind of finding by itself: of a union, `Omit` would keep only what all have. */
type WithoutPlaces<F> = F extends unknown ? Omit<F, 'places'> : never;

const around = 60;
const words = englishWords();

/** Makes ready to say everything On Record has to say of one file after another. */
export function spotter(record: OpenRecord): (file: string, read: ReadFile) => SpotResult {
  const index = openNames(packNames(namedEntities(record.full)));
  return (file, read) => spotIn(file, read, record, index);
}

/** Everything On Record has to say of one file. */
export function spot(file: string, read: ReadFile, record: OpenRecord): SpotResult {
  return spotter(record)(file, read);
}

function spotIn(file: string, read: ReadFile, record: OpenRecord, index: NameIndex): SpotResult {
  const found = findInBlocks(
    read.blocks.map(({ text }) => text),
    index,
    meaningsBy((id) => record.ref(id).kind),
  );
  const blocks = read.blocks.map((block, at) => ({ ...block, mentions: found[at] ?? [] }));
  const mentions = blocks.flatMap((block) =>
    block.mentions.map((mention): SpottedMention => {
      const { kind, name } = record.ref(mention.entity);
      const { rule, values } = mention.reason;
      return {
        ...mention,
        reason: words.say(`reason_${rule}` as MessageKey, ...values),
        rule,
        start: block.start + mention.start,
        end: block.start + mention.end,
        kind,
        name,
        ids: record.entity(mention.entity)?.ids ?? {},
        context: context(block.text, mention.start, mention.end),
      };
    }),
  );
  const brief = {
    ...pageBrief({ url: '', title: read.title, lang: read.lang }, blocks),
    page: read.page,
  };
  const { asOf, unheard } = aboutPage(brief, record, dayOf(Date.now()));
  const startOf = (block: number): number => blocks[block]?.start ?? 0;
  const ids = [...new Set(mentions.map(({ entity }) => entity))];
  return {
    file,
    textLength: read.text.length,
    date: asOf ?? null,
    leftOut: unheard,
    mentions,
    sayings: blocks.flatMap(({ text, start, mentions }) =>
      findSayings(text, mentions, readWords, (id) => record.ref(id).kind).map((saying) => ({
        ...saying,
        start: saying.start + start,
        end: saying.end + start,
      })),
    ),
    findings: findDifferences(brief, record).map((finding) => ({
      ...finding,
      places: finding.places.map(({ block, start, end, text }) => ({
        start: start + startOf(block),
        end: end + startOf(block),
        text,
      })),
    })),
    quotes: checkQuotes(brief, record).map(({ place: { block, start, end, text }, ...check }) => ({
      ...check,
      start: start + startOf(block),
      end: end + startOf(block),
      text,
    })),
    entities: Object.fromEntries(ids.flatMap((id) => entry(id, record.dossier(id, ids)))),
  };
}

function entry(id: string, dossier: ReturnType<OpenRecord['dossier']>): [string, EntitySummary][] {
  return dossier === undefined ? [] : [[id, summarize(dossier)]];
}

function context(text: string, start: number, end: number): string {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = from === 0 ? '' : '…';
  const after = to === text.length ? '' : '…';
  return `${before}${text.slice(from, to)}${after}`.replace(/\s+/gu, ' ').trim();
}
