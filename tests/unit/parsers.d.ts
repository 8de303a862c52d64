// The parsers that check our exports bring no types of their own; this is what the tests use of them.

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
}

declare module 'papaparse' {
  const papa: { parse<T>(text: string, options: { header: true }): { data: T[]; errors: unknown[] } };
  export default papa;
}
