import { existsSync } from 'node:fs';
import { readArguments, UsageError } from '../command-line.ts';

export interface Options {
  json: boolean;
  errors: boolean;
  /** List the errors of the held-out part too: to check labels, never to tune. */
  heldOut: boolean;
  /** Packs or lists whose parties are added where the record lacks them. */
  names: string[];
  corpora?: string;
  /** A file with labels written out, to turn into lines of the set; its name begins with the language. */
  label?: string;
  /** Measure what differs from the record and the quotations, instead of spotting. */
  findings: boolean;
  /** Measure how the days of pages are read, instead of spotting. */
  dates: boolean;
  /** Measure what is said of answers that pages leave out, instead of spotting. */
  leftOut: boolean;
  /** Measure what sentences are said to do, instead of spotting. */
  stance: boolean;
}

const usage = [
  'Usage: npm run -s eval -- [--errors [--held-out]] [--json] [--names FILE.json]… [--corpora FOLDER]',
  '       npm run -s eval -- --findings [--json] [--corpora FOLDER]',
  '       npm run -s eval -- --stance [--errors] [--json] [--corpora FOLDER]',
  '       npm run -s eval -- --dates | --left-out | --reading [--corpora FOLDER] | --label LANG.txt',
].join('\n');

/** Reads the command line. Throws a `UsageError` that says what to write instead. */
export function readOptions(args: string[]): Options {
  const { values } = readArguments(
    {
      args,
      options: {
        json: { type: 'boolean' },
        errors: { type: 'boolean' },
        'held-out': { type: 'boolean' },
        names: { type: 'string', multiple: true },
        corpora: { type: 'string' },
        label: { type: 'string' },
        reading: { type: 'boolean' },
        findings: { type: 'boolean' },
        dates: { type: 'boolean' },
        'left-out': { type: 'boolean' },
        stance: { type: 'boolean' },
      },
    },
    usage,
  );
  const { json = false, errors = false, names = [], corpora, label, 'held-out': heldOut = false } = values;
  if (corpora !== undefined && !existsSync(corpora))
    throw new UsageError(`${corpora} is no folder; --corpora takes the one that the bodies of text are in.`);
  // Reading a page against the record is four things; each can be measured by itself.
  const { reading = false } = values;
  const { findings = reading, stance = reading, dates = reading, 'left-out': leftOut = reading } = values;
  return {
    json,
    errors,
    heldOut,
    findings,
    dates,
    leftOut,
    stance,
    names,
    ...(corpora !== undefined && { corpora }),
    ...(label !== undefined && { label }),
  };
}
