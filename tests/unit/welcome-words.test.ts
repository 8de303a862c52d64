import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../lib/record/queries.ts';
import { loadRecord } from '../../modules/record/load.ts';
import { readPlain } from '../../scripts/spot/read-file.ts';
import { spotter } from '../../scripts/spot/run.ts';

const folder = join(import.meta.dirname, '../../public/_locales');
const spot = spotter(openRecord(loadRecord()));

describe.each(readdirSync(folder))('the text to try On Record on, in %s', (locale) => {
  const messages = JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
  it('has names to rest on and the slip that the page speaks of', () => {
    const [text, slip] = [messages.welcomeLive.message, messages.welcomeLiveSlip.message];
    const { mentions, findings } = spot(locale, readPlain(`${text}\n\n${slip}`));
    const named = new Set(mentions.map(({ entity }) => entity));
    expect([...named]).toEqual(expect.arrayContaining(['integrity-tech', 'flax-typhoon', 'salt-typhoon']));
    expect(findings.map(({ kind }) => kind)).toEqual(['mixed-up']);
  });
});
