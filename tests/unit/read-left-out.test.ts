import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../lib/reading/language.ts';
import { replyWords } from '../../lib/reading/replies.ts';
import { loadRecord } from '../../modules/record/load.ts';
import { labelledAnswers, leftOutPages, leftOutReader } from '../../scripts/eval/left-out.ts';

const read = leftOutReader(loadRecord());
const pages = leftOutPages();

describe('what a page leaves out', () => {
  it.each(pages.map((page) => [page.id, page] as const))(
    'says nothing of %s that a careful reader would not',
    (_, page) => {
      expect(read(page).filter((id) => !page.misses.includes(id))).toEqual([]);
    },
  );

  it('is said of most pages that a careful reader would say it of', () => {
    const wanted = pages.flatMap(({ misses }) => misses).length;
    expect(pages.flatMap(read).length / wanted).toBeGreaterThanOrEqual(0.75);
  });

  it('is said in every language that has words of answering, each in a file of its own', () => {
    const files = readdirSync(join(import.meta.dirname, '../../lib/reading/replies'));
    const ids = replyWords.map(({ id }) => id);
    expect(files.filter((name) => name !== 'reply-words.ts').sort()).toEqual(
      ids.map((id) => `${id}.ts`).sort(),
    );
    const said = (language: string) =>
      pages.filter(
        (page) =>
          languageOfText([page.title, ...page.paragraphs].join('\n')) === language && read(page).length > 0,
      );
    for (const id of ids) expect([id, said(id).length > 0]).toEqual([id, true]);
  });

  it('is not said of a page in a language whose ways of answering are not known', () => {
    expect(pages.filter(({ id }) => id === 'pt-not-read').flatMap(read)).toEqual([]);
    expect(
      languageOfText('O Tesouro dos Estados Unidos incluiu a empresa em sua lista, e os bens da empresa'),
    ).toBeNull();
  });

  it('holds each party to its own answer: who is heard is not missed', () => {
    const missed = (id: string) => pages.filter((page) => page.id === id).flatMap(read);
    expect(missed('integrity-embassy-only')).toEqual(['itus-06']);
    expect(missed('integrity-company-only')).toEqual(['itus-05']);
  });

  const silent: Record<string, string> = { en: 'integrity-no-answer-at-all', zh: 'integrity-chinese-silent' };
  const missedWith = { company: ['itus-05'], state: ['itus-06'], nobody: ['itus-06', 'itus-05'] };
  const answers = labelledAnswers();
  it.each(answers.map(({ language, by, sentence }) => [language, by, sentence] as const))(
    'hears in %s for the %s: %s',
    (language, by, sentence) => {
      const page = pages.find(({ id }) => id === (silent[language] ?? `${language}-no-answer`));
      if (!page) throw new Error(`no page for ${language}`);
      const missed = read({ ...page, paragraphs: [...page.paragraphs, sentence] });
      if (by === 'nobody') expect(missed).toEqual(page.misses);
      else expect(missedWith[by]).toEqual(expect.arrayContaining(missed));
    },
  );
});
