import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { findSayings } from '../../lib/reading/saying.ts';
import { type Compromise, taggedBy } from '../../lib/reading/stance/tagger.ts';
import type { EntityKind } from '../../lib/record/types.ts';
import { measureStances } from '../../scripts/eval/stance.ts';

const readWords = taggedBy(nlp as unknown as Compromise);
const names: Record<string, EntityKind> = {
  Norland: 'government',
  Kestrel: 'company',
  'Amber Gale': 'group',
};

/** What is told of a text, names by their own words. */
function told(text: string): string[] {
  const mentions = Object.keys(names)
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        entity: name,
      })),
    )
    .sort((a, b) => a.start - b.start);
  return findSayings(text, mentions, readWords, (id) => names[id] ?? 'organization').map(
    ({ stance, speaker, about }) => [speaker, stance, ...about].join(' '),
  );
}

describe('who says what in a sentence', () => {
  it.each([
    ['Norland accused Kestrel of hiding the flaw.', 'Norland alleges Kestrel'],
    ['Kestrel was accused by Norland of hiding the flaw.', 'Norland alleges Kestrel'],
    ['According to Norland, Amber Gale stole the plans.', 'Norland alleges Amber Gale'],
    ['Norland attributed the break-in to Amber Gale.', 'Norland attributes Amber Gale'],
    ['Kestrel, sanctioned by Norland in 2021, changed its name.', 'Norland sanctions-or-indicts Kestrel'],
    ['“We had nothing to do with this,” Kestrel told reporters.', 'Kestrel denies'],
    ['Kestrel, which Norland accuses of theft, denied everything.', 'Kestrel denies Norland'],
    ['Norland condemned the activity of Amber Gale.', 'Norland rejects-or-condemns Amber Gale'],
    ['Kestrel confirmed that its servers had been breached.', 'Kestrel confirms'],
    ['Kestrel neither confirmed nor denied the report.', 'Kestrel declines-to-comment'],
    ['Kestrel has yet to respond to the allegations.', 'Kestrel declines-to-comment'],
    ['Norland宣布对Kestrel实施制裁，引发关注和讨论。', 'Norland sanctions-or-indicts Kestrel'],
  ])('%s', (sentence, saying) => {
    expect(told(sentence)).toEqual([saying]);
  });

  it.each([
    'Kestrel did not deny that it had sold the software.',
    'Norland denied Kestrel a licence.',
    'Kestrel repaired a denial-of-service flaw.',
    'Kestrel rejected the patch.',
    'Norland stopped short of blaming Kestrel.',
    'There is no evidence that Kestrel hacked Norland.',
    'Norland may sanction Kestrel.',
    // Who speaks is somebody else, or a name that does not speak.
    'A report on Kestrel accused the minister.',
    'Amber Gale accused the minister of theft.',
    'Reporters asked Norland about the charges that were denied last year.',
  ])('nothing is told of: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('each sentence of a text by itself', () => {
    expect(told('Norland blamed Amber Gale. Kestrel denied any role. It rained in Port Selm.')).toEqual([
      'Norland attributes Amber Gale',
      'Kestrel denies',
    ]);
  });
});

it('the labelled sentences that were kept aside are read as labelled, far better than by cue words', () => {
  const [ours, baseline] = measureStances(undefined).filter(({ set }) => set.includes('held-out'));
  expect(ours?.macroF1).toBeGreaterThan(0.85);
  expect((ours?.macroF1 ?? 0) - (baseline?.macroF1 ?? 1)).toBeGreaterThan(0.2);
});

it('of what it tells of another writer’s sentences that were kept aside, at least 85 in 100 is right', () => {
  const figures = measureStances(undefined).find(
    ({ set, judge }) => set === 'a second writer, held-out' && judge === 'On Record',
  );
  const wrong = figures?.errors.filter(({ found }) => found !== 'none').length ?? 0;
  const none = figures?.acts.find(({ act }) => act === 'none');
  const right = (figures?.right ?? 0) - Math.round((none?.recall ?? 0) * (none?.labelled ?? 0));
  expect(figures?.sentences).toBeGreaterThan(100);
  expect(right / (right + wrong)).toBeGreaterThan(0.85);
});
