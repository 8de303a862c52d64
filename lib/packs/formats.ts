import type { PackFormat } from './formats/format.ts';
import { misp } from './formats/misp.ts';
import { own } from './formats/own.ts';
import { stix } from './formats/stix.ts';

/** Every format that names can be read from; a test holds that no file of `formats/` is missing. */
export const formats: readonly PackFormat[] = [own, stix, misp];
