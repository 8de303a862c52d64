import { bibtex } from './bibtex.ts';
import { claim } from './claim.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';
import { stix } from './stix.ts';
import type { CiteFormat } from './types.ts';
import { webAnnotation } from './web-annotation.ts';
import { wikipedia } from './wikipedia.ts';

/** All ways to take statements along, those for people first. */
export const citeFormats: readonly CiteFormat[] = [
  plainText,
  markdown,
  html,
  wikipedia,
  bibtex,
  ris,
  csl,
  csv,
  json,
  claim,
  webAnnotation,
  stix,
];
