import { browserWords } from '../../lib/browser/i18n.ts';
import { loadReading, type ReadingMemory, saveReading } from '../../lib/browser/reading-store.ts';
import type { DisputePage, EntityPage } from '../../lib/dossier/pages.ts';
import {
  newerHalf,
  newsFor,
  nothingRead,
  type Reading,
  statementsOf,
  withNews,
  withRead,
} from '../../lib/dossier/since-read.ts';
import type { Dossier } from '../../lib/record/views.ts';
import { disputeOf } from './look-up.ts';
import { theRecord } from './record.ts';
import { inTurn } from './turns.ts';

/** Adds to each dossier what has changed since the user last read it. */
export async function addNews(dossiers: Dossier[]): Promise<Dossier[]> {
  const reading = await shown();
  return reading ? dossiers.map((dossier) => withNews(dossier, reading)) : dossiers;
}

export async function entityWithNews(page: EntityPage | null): Promise<EntityPage | null> {
  const reading = page && (await shown());
  return reading ? { ...page, dossier: withNews(page.dossier, reading) } : page;
}

export async function disputeWithNews(page: DisputePage | null): Promise<DisputePage | null> {
  const reading = page && (await shown());
  const news = reading && newsFor(`dispute/${page.dispute.id}`, page.dispute.statements, reading);
  return news ? { ...page, news } : page;
}

/** The user has read all that there is of an entity or a dispute. What is not to be remembered is not. */
export async function noteRead({ show, id }: { show: 'entity' | 'dispute'; id: string }): Promise<void> {
  const statements =
    show === 'entity'
      ? statementsOf((await theRecord()).dossier(id)?.disputes ?? [])
      : ((await disputeOf(id))?.dispute.statements ?? []);
  await inTurn(async () => {
    const memory = await loadReading();
    if (!memory.on) return;
    const reading = withRead(memory.reading, `${show}/${id}`, statements, Date.now());
    await keep({ on: true, reading });
  });
}

/** Whether anything is to be remembered and shown from now on. Throws a sentence when the browser cannot keep that. */
export async function remember(on: boolean): Promise<void> {
  await inTurn(async () => orSay(saveReading({ ...(await loadReading()), on })));
}

/** Forgets all that was read. */
export async function forgetReading(): Promise<void> {
  await inTurn(async () => orSay(saveReading({ ...(await loadReading()), reading: nothingRead })));
}

async function shown(): Promise<Reading | null> {
  const { on, reading } = await loadReading();
  return on ? reading : null;
}

/** Nobody asked for this to be kept just now: without room, older memories make some, or it is not remembered. */
async function keep(memory: ReadingMemory): Promise<void> {
  try {
    await saveReading(memory);
  } catch {
    // The browser's reason is always the same: its room is full.
    await saveReading({ ...memory, reading: newerHalf(memory.reading) }).catch((fault: unknown) =>
      console.info('On Record: the browser has no room to remember what was read.', fault),
    );
  }
}

async function orSay(saved: Promise<void>): Promise<void> {
  try {
    await saved;
  } catch (fault) {
    console.info('On Record: the browser did not keep this setting.', fault);
    throw new Error(browserWords().say('storageFull'));
  }
}
