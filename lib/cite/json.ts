import type { CiteFormat } from './types.ts';

/** The statements as the record has them, with names beside ids, for programs. */
export const json: CiteFormat = {
  id: 'json',
  ending: 'json',
  type: 'application/json',
  write: (taken) => `${JSON.stringify({ from: 'On Record', license: 'CC BY 4.0', ...taken }, null, 2)}\n`,
};
