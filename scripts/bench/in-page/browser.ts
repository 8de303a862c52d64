import type { PageAnswer } from '../../../lib/browser/protocol.ts';

const answer: PageAnswer = { dossiers: [], findings: [], about: null as never };

/** The extension's API as far as pages' scripts use it, answered at once. */
export const browser = {
  runtime: {
    id: 'bench',
    sendMessage: async ({ call }: { call: string }) => ({
      value: call === 'page/brief' ? answer : undefined,
    }),
    onMessage: { addListener() {}, removeListener() {} },
    getURL: (path: string) => `http://extension.test${path}`,
  },
  i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
};
