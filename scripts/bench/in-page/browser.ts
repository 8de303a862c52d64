import type { PageAnswer } from '../../../lib/browser/protocol.ts';

const answer: PageAnswer = { dossiers: [], findings: [], about: null as never };

/** Words that are read by the code; all others are for people. */
const own: Readonly<Record<string, string>> = { languageTag: 'en', languageDirection: 'ltr' };

/** What the background would run in the page when it is asked to, in a task of its own; by the call. */
export const scripts: Record<string, () => void> = {};

/** The extension's API as far as pages' scripts use it, answered at once. */
export const browser = {
  runtime: {
    id: 'bench',
    sendMessage: async ({ call }: { call: string }) => {
      const script = scripts[call];
      if (script)
        await new Promise<void>((done) => {
          setTimeout(() => {
            script();
            done();
          });
        });
      return { value: call === 'page/brief' ? answer : undefined };
    },
    onMessage: { addListener() {}, removeListener() {} },
    getURL: (path: string) => `http://extension.test${path}`,
  },
  storage: {
    local: {
      get: async () => ({}),
      onChanged: { addListener() {}, removeListener() {} },
    },
  },
  i18n: { getUILanguage: () => 'en', getMessage: (key: string) => own[key] ?? key },
};
