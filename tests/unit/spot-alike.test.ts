import { describe, expect, it } from 'vitest';
import { findMentions } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import type { NamedEntity } from '../../lib/spot/types.ts';

const cast: NamedEntity[] = [
  {
    id: 'equation-group',
    kind: 'group',
    names: [{ text: 'Equation Group' }, { text: 'Equation', ambiguous: true }],
  },
  { id: 'lazarus-group', kind: 'group', names: [{ text: 'Hidden Cobra' }, { text: 'Andariel' }] },
  { id: 'andariel', kind: 'group', names: [{ text: 'Onyx Sleet' }, { text: 'Andariel', ambiguous: true }] },
  { id: 'leviathan', kind: 'group', names: [{ text: 'Leviathan', ambiguous: true }] },
  {
    id: 'cni',
    kind: 'agency',
    names: [
      { text: 'Centro Nacional de Inteligencia', ambiguous: true },
      { text: 'CNI', ambiguous: true, exact: true },
    ],
  },
  {
    id: 'mps',
    kind: 'agency',
    names: [
      { text: "China's Ministry of Public Security" },
      { text: 'Ministry of Public Security', ambiguous: true },
      { text: 'MPS', ambiguous: true, exact: true },
    ],
  },
  { id: 'doj', kind: 'agency', names: [{ text: 'DOJ', exact: true }] },
  {
    id: 'bnd',
    kind: 'agency',
    names: [{ text: 'Bundesnachrichtendienst', ambiguous: true }],
    cues: ['hack'],
  },
  {
    id: 'foreign-office',
    kind: 'agency',
    names: [{ text: 'Auswärtiges Amt', ambiguous: true }],
    cues: ['hack'],
  },
];
const index = openNames(packNames(cast));
const spotted = (text: string): string[] =>
  findMentions(text, index).map(({ entity, text: name }) => `${entity}:${name}`);

describe('a name in full beside its short form', () => {
  it('is sure by itself, though the short form is a word', () => {
    expect(spotted('The Equation Group wrote it. An Equation is solved.')[0]).toBe(
      'equation-group:Equation Group',
    );
    expect(findMentions('Equation Group left.', index)[0]?.certainty).toBe('sure');
  });

  it('proves its acronym, and the acronym it', () => {
    expect(spotted('El Centro Nacional de Inteligencia (CNI) avisó. El CNI calla.')).toEqual([
      'cni:Centro Nacional de Inteligencia',
      'cni:CNI',
      'cni:CNI',
    ]);
    expect(spotted('El CNI calla. El Centro Nacional de Inteligencia calla.')).toEqual([]);
  });

  it('but not where other countries have a body of that name', () => {
    expect(spotted('In Hanoi the Ministry of Public Security (MPS) opened a museum.')).toEqual([]);
  });
});

describe('a word is as ambiguous as any of its owners has it', () => {
  it('needs support for both', () => {
    expect(spotted('Andariel wears a helmet.')).toEqual([]);
    expect(spotted('Onyx Sleet and Andariel are one.')).toContain('andariel:Andariel');
  });
});

describe('words beside a name in other languages say what else it is', () => {
  it.each([
    'Nach dem Hackerangriff fällt die Oper Leviathan aus.',
    'Из-за хакеров перенесли премьеру оперы «Leviathan».',
    '黑客攻击后，电影《Leviathan》停映。',
    'サイバー攻撃で映画「Leviathan」の上映が止まった。',
    'Tras el ciberataque, la ópera «Leviathan» se aplaza.',
    'The bus company Leviathan was hacked.',
    'Die Firma Leviathan wurde gehackt, ein Hackerangriff.',
  ])('%s', (text) => expect(spotted(text)).toEqual([]));
});

it('acronyms with the small o of their full name', () => {
  expect(spotted('The DoJ said so; the DOJ too; doj and Doj did not.')).toEqual(['doj:DoJ', 'doj:DOJ']);
});

it('German offices in every case', () => {
  const forms = [
    'das Auswärtige Amt',
    'des Auswärtigen Amtes',
    'des Auswärtigen Amts',
    'ein Auswärtiges Amt',
  ];
  for (const form of forms) expect(spotted(`Der Hack, so ${form}, war ein Hack.`), form).toHaveLength(1);
  expect(spotted('Ein Hack des Bundesnachrichtendiensts, der Akten.')).toHaveLength(1);
});
