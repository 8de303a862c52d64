import { browserWords } from '../../lib/browser/i18n.ts';
import { loadUnmarked, saveUnmarked } from '../../lib/browser/unmarked-store.ts';
import { dayOf } from '../../lib/record/dates.ts';
import { readUnmarked, type Unmarked, withoutUnmarked, withUnmarked } from '../../lib/sites/unmarked.ts';
import { theRecord } from './record.ts';
import { inTurn } from './turns.ts';

/** Leaves a name unmarked from now on; gives the choice as it was kept. Throws a sentence when it cannot be kept. */
export async function unmark(chosen: Omit<Unmarked, 'name' | 'since'>): Promise<Unmarked> {
  const { name } = (await theRecord()).ref(chosen.entity);
  const one: Unmarked = { ...chosen, name, since: dayOf(Date.now()) };
  const [fault] = readUnmarked('', one, []);
  if (fault) throw new Error(browserWords().say(fault.key, ...fault.values));
  await change((list) => withUnmarked(list, one));
  return one;
}

/** Marks a name again. */
export async function mark(one: Unmarked): Promise<void> {
  await change((list) => withoutUnmarked(list, one));
}

/** Puts a list, from a file or none, in place of the present one. */
export async function replaceUnmarked(list: readonly Unmarked[]): Promise<void> {
  await change(() => [...list]);
}

function change(make: (list: Unmarked[]) => Unmarked[]): Promise<void> {
  return inTurn(async () => {
    try {
      await saveUnmarked(make(await loadUnmarked()));
    } catch (fault) {
      console.info('On Record: the browser did not keep the list of unmarked names.', fault);
      throw new Error(browserWords().say('storageFull'));
    }
  });
}
