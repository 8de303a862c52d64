import type { Words } from '../../lib/browser/i18n.ts';
import type { Lane, Source } from '../../lib/record/types.ts';
import type { SpotResult, SpottedMention } from './run.ts';
import type { EntitySummary, StatementSummary } from './summary.ts';

const lanes: Lane[] = ['alleged', 'answered', 'other'];

/** The result for people: parties in the order they are met, what the record says of each, then what differs. */
export function report(result: SpotResult, words: Words): string {
  const groups = new Map<string, SpottedMention[]>();
  for (const mention of result.mentions)
    groups.set(mention.entity, [...(groups.get(mention.entity) ?? []), mention]);
  const parts = [...groups].map(([id, mentions]) => section(mentions, result.entities[id], words));
  const head =
    result.mentions.length === 0
      ? words.say('spotNothing', result.file)
      : words.count('spotMentions', result.mentions.length, result.file);
  return [head, ...parts, ...result.findings.map((finding) => difference(finding, words))].join('\n\n');
}

function section(mentions: SpottedMention[], summary: EntitySummary | undefined, words: Words): string {
  const first = mentions[0];
  if (first === undefined) return '';
  const lines = [`## ${first.name} (${words.say(`kind_${first.kind}`)})`];
  for (const { start, certainty, reason, context } of mentions) {
    const why = words.say(`reason_${reason.rule}` as 'reason_fullName', ...reason.values);
    lines.push(`  ${String(start).padStart(6)}  ${context}`);
    if (certainty === 'perhaps') lines.push(`          ${words.say('spotPerhaps', why)}`);
  }
  for (const lane of lanes) {
    const statements = summary?.statements.filter((statement) => statement.lane === lane) ?? [];
    if (statements.length === 0) continue;
    lines.push('', `  ${words.say(`lane_${lane}`)}`);
    for (const statement of statements) lines.push(...told(statement, words));
  }
  return lines.join('\n');
}

function told({ by, act, date, text, noReplyFound, sources }: StatementSummary, words: Words): string[] {
  const verb = words.say(`act_${act.replaceAll('-', '_')}` as 'act_alleges');
  return [
    `  - ${by.join(', ')} · ${verb} · ${dateInWords(date, words.locale)}`,
    `    ${text}`,
    ...(noReplyFound ? [`    ${words.say('spotNoReply')}`] : []),
    ...sources.map((source) => `    ${cited(source)}`),
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

function cited({ publisher, title, url }: Pick<Source, 'publisher' | 'title' | 'url'>): string {
  return `${publisher}: ${title} <${url}>`;
}

/** "3 January 2025", "January 2025" or "2025": no more than is known. */
function dateInWords(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) style.day = 'numeric';
  // The day before the month, as in the rest of the product, where the language is English.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, style).format(
    Date.UTC(year, month - 1, day ?? 1),
  );
}
