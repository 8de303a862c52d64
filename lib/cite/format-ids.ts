/** The ids of all formats in their order, without their code: what a list to choose from needs. */
export const citeFormatIds = [
  'text',
  'md',
  'html',
  'wikipedia',
  'bibtex',
  'ris',
  'csl',
  'csv',
  'json',
  'claim',
  'annotation',
  'stix',
] as const;
