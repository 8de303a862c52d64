import { describe, expect, it } from 'vitest';
import { findMixedUps } from '../../lib/reading/mixed-up.ts';
import { pageBrief } from '../../lib/reading/page-brief.ts';
import type { Finding } from '../../lib/reading/types.ts';
import { openRecord } from '../../lib/record/queries.ts';
import type { Entity, EntityKind, FullRecord, Statement } from '../../lib/record/types.ts';
import { findInBlocks } from '../../lib/spot/find-mentions.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { notTying, tying } from './mixed-up-passages.ts';

const record = openRecord(smallRecord());
const names = openNames(packNames(namedEntities(record.full)));

/** Findings on a page of paragraphs; a line that begins with "# " is a heading. */
function findings(page: string): Finding[] {
  const blocks = page.split('\n').map((line) => ({
    text: line.replace(/^# /, ''),
    heading: line.startsWith('# '),
  }));
  const mentions = findInBlocks(
    blocks.map(({ text }) => text),
    names,
  );
  const read = blocks.map((block, at) => ({ ...block, mentions: mentions[at] ?? [] }));
  return findMixedUps(pageBrief({ url: 'https://news.example/', title: '', lang: 'en' }, read), record);
}

describe('a page that ties the company to the wrong group', () => {
  it.each([
    'The sanctions stem from allegations linking Integrity Technology Group to a sprawling espionage effort known as Salt Typhoon.',
    'The U.S. Treasury sanctioned Integrity Technology Group over Salt Typhoon.',
    'On Friday the Treasury Department sanctioned Integrity Tech, a Beijing-based contractor, for its alleged role in the Salt Typhoon hacks.',
    'Integrity Technology Group was blacklisted in January because of its part in the “Salt Typhoon” intrusions.',
    'Officials say Integrity Tech is behind Salt Typhoon, which tapped the calls of politicians.',
    'Washington announced sanctions on Integrity Technology Group for supporting the hacking group known as Salt Typhoon.',
    'The company at the centre of the row, Integrity Technology Group, has ties to Salt Typhoon, according to the Treasury.',
    'Salt Typhoon, which is run by Integrity Technology Group, stole call records from eight carriers.',
    'The Salt Typhoon hackers used servers rented from Integrity Technology Group, officials said.',
    'For the Salt Typhoon attacks, the Treasury imposed sanctions on Integrity Technology Group.',
    'U.S. punishes Salt Typhoon contractor Integrity Technology Group',
    'Ties between Integrity Technology Group and Salt Typhoon were set out by the Treasury on Friday.',
    'Integrity Technology Group (also known as Salt Typhoon) rejected the sanctions.',
    'China condemned U.S. sanctions on Integrity Technology Group over the Salt Typhoon campaign, calling them baseless.',
    'Integrity Technology Group denied allegations that it was behind Salt Typhoon and told the exchange that business went on as usual.',
    'The Treasury sanctioned Integrity Technology Group on Friday. The Beijing-based company is accused of running Salt Typhoon.',
    'Integrity Technology Group was put on the list on 3 January. The sanctions are a response to Salt Typhoon, and were imposed over Salt Typhoon alone.',
    '# Integrity Technology Group hit by sanctions\nThe company helped Salt Typhoon to reach telephone networks, Washington says.',
    'SALT TYPHOON: U.S. SANCTIONS INTEGRITY TECHNOLOGY GROUP OVER SALT TYPHOON HACKS',
    '美国财政部以参与“盐台风”网络攻击为由制裁永信至诚。',
    '永信至诚被指与盐台风有关。',
  ])('%s', (page) => {
    expect(findings(page)).toMatchObject([
      {
        kind: 'mixed-up',
        discrepancy: 'salt-for-flax',
        subject: 'integrity-tech',
        recordSays: 'flax-typhoon',
      },
    ]);
  });
});

describe('a page that does not', () => {
  it.each([
    'The U.S. Treasury sanctioned Integrity Technology Group over Flax Typhoon.',
    'Not Salt Typhoon, as some reported, but Flax Typhoon was the ground for the sanctions on Integrity Technology Group.',
    'The sanctions on Integrity Technology Group concern Flax Typhoon, not Salt Typhoon.',
    'Treasury sanctioned Integrity Tech over Flax Typhoon and, two weeks later, Sichuan Juxinhe over Salt Typhoon.',
    'Two weeks after it sanctioned Integrity Tech, the Treasury sanctioned Sichuan Juxinhe over Salt Typhoon.',
    'The Treasury sanctioned Integrity Technology Group while it was still looking into Salt Typhoon.',
    'The sanctions on Integrity Technology Group come as Washington grapples with Salt Typhoon.',
    'The sanctions on Integrity Technology Group and the Salt Typhoon intrusions have soured relations.',
    'The Treasury has not linked Integrity Technology Group to Salt Typhoon.',
    'There is no evidence that ties Integrity Technology Group to Salt Typhoon.',
    'Integrity Technology Group denied any role in Salt Typhoon.',
    'It is unclear whether Integrity Technology Group has ties to Salt Typhoon.',
    'Is Integrity Technology Group behind Salt Typhoon?',
    'Some outlets wrongly tied Integrity Technology Group to Salt Typhoon.',
    'Several reports linked Integrity Technology Group to Salt Typhoon.',
    'Correction: An earlier version of this article said that Integrity Technology Group was sanctioned over Salt Typhoon. It was Flax Typhoon.',
    'Integrity Technology Group was sanctioned over Salt Typhoon, some papers wrote. The release names Flax Typhoon.',
    'Lawmakers named Salt Typhoon, Volt Typhoon and Flax Typhoon, and firms such as Integrity Technology Group.',
    'Unlike Salt Typhoon, Integrity Technology Group is listed on the stock exchange.',
    'Integrity Technology Group sells training ranges. Salt Typhoon broke into telephone networks.',
    'Integrity Technology Group helped carriers to recover from Salt Typhoon.',
    'Integrity Technology Group said it was asked about the Salt Typhoon investigation.',
    'The Treasury sanctioned Integrity Technology Group for hacking and warned about Salt Typhoon.',
    'Salt Typhoon spied on carriers; Integrity Technology Group was sanctioned for another matter.',
    'Integrity Technology Group might be linked to Salt Typhoon, a commentator mused.',
    'The Treasury sanctioned Integrity Technology Group. The agency is also studying Salt Typhoon.',
    'The Treasury sanctioned Integrity Technology Group. Sichuan Juxinhe followed. The company is accused of running Salt Typhoon.',
    '# Integrity Technology Group\n# Salt Typhoon\nThe sanctions were announced on Friday.',
    'Salt Typhoon was blamed on a company from Sichuan.',
    '永信至诚与盐台风无关。',
    '美国因亚麻台风制裁永信至诚，两周后因盐台风制裁四川聚信和。',
  ])('%s', (page) => {
    expect(findings(page)).toEqual([]);
  });
});

it.each(tying)('a tie: %s', (page) => {
  expect(findings(page)).toHaveLength(1);
});

it.each(notTying)('no tie: %s', (page) => {
  expect(findings(page)).toEqual([]);
});

describe('a finding', () => {
  it('is one for each discrepancy, with every place', () => {
    const page = [
      '# Salt Typhoon and the sanctions',
      'Beijing objected. The Treasury sanctioned Integrity Technology Group over Salt Typhoon. It gave no details.',
      'A paragraph about the weather.',
      'Integrity Tech is behind Salt Typhoon, officials said.',
    ];
    const [finding, ...others] = findings(page.join('\n'));
    expect(others).toEqual([]);
    expect(finding?.places.map(({ block, text }) => [block, text])).toEqual([
      [1, 'The Treasury sanctioned Integrity Technology Group over Salt Typhoon.'],
      [3, 'Integrity Tech is behind Salt Typhoon, officials said.'],
    ]);
    for (const { block, start, end, text } of finding?.places ?? [])
      expect(page[block]?.slice(start, end)).toBe(text);
  });

  it('brings what the record says, with each side and its sources', () => {
    const [finding] = findings('The Treasury sanctioned Integrity Technology Group over Salt Typhoon.');
    expect(finding?.dispute).toBe('sanctions');
    expect(finding?.sides[0]?.sources[0]?.url).toBe('https://treasury.example/flax');
  });

  it('takes a sentence of any length without choking', () => {
    const started = performance.now();
    findings(
      `The Treasury sanctioned Integrity Technology Group over ${'a thing of the, '.repeat(20_000)}Salt Typhoon.`,
    );
    findings(
      `The Treasury sanctioned Integrity Technology Group over ${'cyber hacking group '.repeat(60)}Salt Typhoon`,
    );
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

function smallRecord(): FullRecord {
  const entity = (id: string, kind: EntityKind, ...texts: string[]): Entity => ({
    id,
    kind,
    names: texts.map((text) => ({ text, lang: 'en' })),
  });
  const sanctions = (id: string, date: string, ...about: string[]): Statement => ({
    id,
    by: ['us-treasury'],
    act: 'sanctions',
    about,
    date,
    text: 'Sanctions.',
    sources: ['release'],
  });
  return {
    recordDate: '2026-11-22',
    entities: [
      entity('flax-typhoon', 'group', 'Flax Typhoon', '亚麻台风'),
      entity(
        'integrity-tech',
        'company',
        'Integrity Technology Group',
        'Integrity Tech',
        'Yongxin Zhicheng',
        '永信至诚',
      ),
      entity('salt-typhoon', 'group', 'Salt Typhoon', '盐台风'),
      entity('sichuan-juxinhe', 'company', 'Sichuan Juxinhe', '四川聚信和'),
      entity('us-treasury', 'agency', 'U.S. Treasury', 'Treasury Department'),
      entity('volt-typhoon', 'group', 'Volt Typhoon'),
    ],
    disputes: [
      {
        id: 'sanctions',
        title: 'Sanctions',
        summary: 'Two rounds of sanctions.',
        statements: [
          sanctions('s-1', '2025-01-03', 'integrity-tech', 'flax-typhoon'),
          sanctions('s-2', '2025-01-17', 'sichuan-juxinhe', 'salt-typhoon'),
        ],
        sources: [
          {
            id: 'release',
            publisher: 'Treasury',
            title: 'Release',
            url: 'https://treasury.example/flax',
            published: '2025-01-03',
            type: 'primary',
            lang: 'en',
          },
        ],
        discrepancies: [
          {
            id: 'salt-for-flax',
            text: 'Some reports tie the sanctions to Salt Typhoon; the release names Flax Typhoon.',
            sides: [{ says: 'The sanctions rest on Flax Typhoon.', sources: ['release'] }],
            lookFor: {
              mixedUp: {
                subject: 'integrity-tech',
                saidToBe: 'salt-typhoon',
                recordSays: 'flax-typhoon',
              },
            },
          },
        ],
      },
    ],
  };
}
