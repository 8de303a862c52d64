import { type NamedSaying, sayingSentence } from '../../components/record/saying-words.ts';
import { unheardSentence } from '../../components/record/unheard-words.ts';
import type { Words } from '../../lib/browser/i18n.ts';
import type { Saying } from '../../lib/reading/saying.ts';
import { thenAndSince } from '../../lib/reading/then-and-since.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import type { StatementSummary } from '../../lib/record/summary.ts';
import type { Lane, Source } from '../../lib/record/types.ts';
import type { SpotResult, SpottedMention } from './run.ts';

/** The shapes of the card's timeline. */
const signs: Record<Lane, string> = { alleged: '●', answered: '○', other: '–' };

/** The result for people: parties in the order they are met, what the record says of each, then what differs. */
export function report(result: SpotResult, words: Words): string {
  const groups = new Map<string, SpottedMention[]>();
  for (const mention of result.mentions)
    groups.set(mention.entity, [...(groups.get(mention.entity) ?? []), mention]);
  const parts = [...groups.values()].map((mentions) => section(mentions, result, words));
  const head =
    result.mentions.length === 0
      ? words.say('spotNothing', result.file)
      : words.count('spotMentions', result.mentions.length, result.file);
  const dated = result.date
    ? [words.say('spotDated', dateInWords(result.date.date, words.locale), result.date.words)]
    : result.mentions.length > 0
      ? [words.say('spotNoDate')]
      : [];
  return [
    [head, ...dated, ...quoted(result, words)].join('\n'),
    ...result.leftOut.map((unheard) => leftOut(unheard, words)),
    ...parts,
    ...result.findings.map((finding) => difference(finding, words)),
    ...result.quotes.flatMap((quote) => alteration(quote, words)),
  ].join('\n\n');
}

/** How the quotations of parties on record compare, in a line. */
function quoted({ quotes }: SpotResult, words: Words): string[] {
  const parts = (['same', 'shortened', 'altered', 'other'] as const).flatMap((likeness) => {
    const count = quotes.filter((quote) => quote.likeness === likeness).length;
    return count > 0 ? [words.say(`quoteCount_${likeness}`, count)] : [];
  });
  return parts.length > 0 ? [words.say('aboutPageQuotes', parts.join(', '))] : [];
}

function leftOut(unheard: SpotResult['leftOut'][number], words: Words): string {
  return [
    `## ${words.say('spotLeftOut')}`,
    `  ${unheardSentence(unheard, words)}`,
    ...unheard.misses.flatMap(({ text, sources }) => [
      `  - ${text}`,
      ...sources.map((source) => `    ${cited(source)}`),
    ]),
  ].join('\n');
}

function section(mentions: SpottedMention[], result: SpotResult, words: Words): string {
  const first = mentions[0];
  if (first === undefined) return '';
  const summary = result.entities[first.entity];
  const asOf = result.date?.date;
  const lines = [`## ${first.name} (${words.say(`kind_${first.kind}`)})`];
  const said = new Set<Saying>();
  for (const { start, certainty, reason, rule, context } of mentions) {
    lines.push(`  ${String(start).padStart(6)}  ${context}`);
    if (certainty === 'perhaps') lines.push(`          ${words.say('spotPerhaps', reason)}`);
    else if (rule !== 'fullName') lines.push(`          ${reason}`);
    const saying = result.sayings.find((one) => start >= one.start && start < one.end);
    if (saying && !said.has(saying))
      lines.push(`          ${sayingSentence(withNames(saying, result), words)}`);
    if (saying) said.add(saying);
  }
  const byDispute = new Map<string, StatementSummary[]>();
  for (const statement of summary?.statements ?? [])
    byDispute.set(statement.dispute, [...(byDispute.get(statement.dispute) ?? []), statement]);
  for (const statements of byDispute.values()) {
    const { known, since } = asOf ? thenAndSince(statements, asOf) : { known: statements, since: [] };
    lines.push('', `  ${statements[0]?.disputeTitle}`, ...known.flatMap((one) => told(one, words)));
    if (asOf === undefined || since.length === 0) continue;
    const parted = known.length > 0 ? 'storySince' : 'storyAllSince';
    lines.push(`  ${words.say(parted, dateInWords(asOf, words.locale))}:`);
    lines.push(...since.flatMap((one) => told(one, words)));
  }
  return lines.join('\n');
}

function withNames({ stance, speaker, about }: Saying, { entities }: SpotResult): NamedSaying {
  const named = (id: string): string => entities[id]?.name ?? id;
  return { stance, speaker: named(speaker), about: about.map(named) };
}

function told(
  { lane, by, act, date, text, noReplyFound, sources, origins }: StatementSummary,
  words: Words,
): string[] {
  const verb = words.say(`act_${act.replaceAll('-', '_')}` as 'act_alleges');
  return [
    `  ${signs[lane]} ${by.join(', ')} · ${verb} · ${dateInWords(date, words.locale)}`,
    `    ${text}`,
    ...(noReplyFound ? [`    ${words.say('spotNoReply')}`] : []),
    ...sources.map((source) => `    ${cited(source)}`),
    ...(origins.length < sources.length
      ? [`    ${words.count('sourceOrigins', origins.length, sources.length, origins.join(', '))}`]
      : []),
  ];
}

function difference(finding: SpotResult['findings'][number], words: Words): string {
  return [
    `## ${words.say('spotDiffers')}`,
    ...finding.places.map(
      ({ start, text }) => `  ${String(start).padStart(6)}  “${text.replace(/\s+/gu, ' ')}”`,
    ),
    `  ${finding.text}`,
    ...finding.sides.flatMap(({ says, sources }) => [
      `  - ${says}`,
      ...sources.map((source) => `    ${cited(source)}`),
    ]),
  ].join('\n');
}

/** A quotation that the record has in other words. */
function alteration(quote: SpotResult['quotes'][number], words: Words): string[] {
  const { likeness, recorded, start, text } = quote;
  if (likeness !== 'altered' || recorded === undefined) return [];
  const lines = [
    `## ${words.say('spotQuoteDiffers')}`,
    `  ${String(start).padStart(6)}  “${text.replace(/\s+/gu, ' ')}”`,
    `  - “${recorded.text}”`,
    ...recorded.sources.map((source) => `    ${cited(source)}`),
  ];
  return [lines.join('\n')];
}

function cited({ publisher, title, url }: Pick<Source, 'publisher' | 'title' | 'url'>): string {
  return `${publisher}: ${title} <${url}>`;
}
