import { disputeFile } from '../../lib/record/resolve.ts';
import type { Discrepancy, Fault, FullRecord, LookFor, Slip } from '../../lib/record/types.ts';
import { rule } from './rule.ts';

rule('what to look for is of one kind, and says which side pages are held against', wellFormed, (copy) => {
  const discrepancy = firstWith(copy, 'number');
  for (const side of discrepancy.sides) delete side.heldAgainst;
});

rule('what is looked for differs from what the record says', differs, (copy) => {
  const slip = firstWith(copy, 'number').lookFor?.number;
  if (slip) slip.rather = [...slip.said];
});

rule('a number or a date is looked for beside words that say what it is of', anchored, (copy) => {
  delete firstWith(copy, 'date').lookFor?.date?.near;
});

function wellFormed(full: FullRecord): Fault[] {
  return looked(full).flatMap(({ file, path, discrepancy: { sides }, lookFor }) => [
    ...(Object.keys(lookFor).length === 1
      ? []
      : [
          { file, path, sentence: 'Give exactly one kind under lookFor, and part the discrepancy for more.' },
        ]),
    ...(sides.some(({ heldAgainst }) => heldAgainst)
      ? []
      : [{ file, path, sentence: 'Mark the side that pages are held against with "heldAgainst": true.' }]),
  ]);
}

function differs(full: FullRecord): Fault[] {
  return looked(full).flatMap(({ file, path, lookFor }) => {
    const { mixedUp, ...slips } = lookFor;
    const isSame =
      (mixedUp && new Set(Object.values(mixedUp)).size < 3) ||
      Object.values(slips).some((slip: Slip) => slip.said.some((value) => slip.rather.includes(value)));
    return isSame
      ? [{ file, path, sentence: 'The mistake and what the record says are the same; make them differ.' }]
      : [];
  });
}

function anchored(full: FullRecord): Fault[] {
  return looked(full).flatMap(({ file, path, lookFor: { number, date } }) =>
    [number, date].some((slip) => slip && !slip.near?.some((phrase) => phrase.includes('#')))
      ? [{ file, path, sentence: 'Add a phrase with # to near, so that not every such number counts.' }]
      : [],
  );
}

interface Looked {
  file: string;
  path: string;
  discrepancy: Discrepancy;
  lookFor: LookFor;
}

function looked(full: FullRecord): Looked[] {
  return full.disputes.flatMap(({ id, discrepancies }) =>
    discrepancies.flatMap((discrepancy) =>
      discrepancy.lookFor
        ? [
            {
              file: disputeFile(id),
              path: `discrepancies › ${discrepancy.id} › lookFor`,
              discrepancy,
              lookFor: discrepancy.lookFor,
            },
          ]
        : [],
    ),
  );
}

function firstWith(full: FullRecord, kind: keyof LookFor): Discrepancy {
  const found = looked(full).find(({ lookFor }) => lookFor[kind]);
  if (!found) throw new Error(`no discrepancy looks for a ${kind}`);
  return found.discrepancy;
}
