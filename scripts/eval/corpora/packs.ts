import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergePack } from '../../../lib/packs/merge.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { faultLine } from '../../../lib/record/parse.ts';
import type { FullRecord } from '../../../lib/record/types.ts';

/** Corpora bring their own names; the record's are left out, so that figures do not move with it. */
export const nothing: FullRecord = { recordDate: '2025-01-01', entities: [], disputes: [] };

const files = {
  attack: 'mitre-attack-groups-campaigns.stix.json',
  misp: 'misp-galaxy-threat-actor.json',
};

/** The packs beside the corpora's folder, merged as the product merges them. Throws when one cannot be read. */
export function packs(folder: string, which: readonly (keyof typeof files)[]): FullRecord {
  return which.reduce((full, one) => {
    const file = join(folder, '../packs', files[one]);
    const pack = readPack(readFileSync(file, 'utf8'), file);
    if (!pack.ok) throw new Error(pack.faults.map(faultLine).join('\n'));
    return mergePack(full, pack.value);
  }, nothing);
}
