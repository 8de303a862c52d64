/** Provided by modules/record.ts from data/. */
declare module 'virtual:record/names' {
  /** The names index, to be given to `unpackNames` of lib/spot/pack.ts. */
  const names: string;
  export default names;
}

declare module 'virtual:record/sieve' {
  /** JSON of what `makeSieve` of lib/spot/make-sieve.ts gives for all names. */
  const sieve: string;
  export default sieve;
}

declare module 'virtual:record/full' {
  const full: import('./types.ts').FullRecord;
  export default full;
}
