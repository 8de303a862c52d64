import type { MessageKey } from '../../lib/browser/i18n.ts';
import { useWords } from '../words.ts';

const abilities: { may: MessageKey; why: MessageKey }[] = [
  { may: 'mayHosts', why: 'mayHostsWhy' },
  { may: 'mayScripting', why: 'mayScriptingWhy' },
  { may: 'mayActiveTab', why: 'mayActiveTabWhy' },
  { may: 'mayContextMenus', why: 'mayContextMenusWhy' },
  { may: 'mayStorage', why: 'mayStorageWhy' },
];

/** Every permission in one sentence, and what was never asked for. */
export function Abilities() {
  const words = useWords();
  return (
    <>
      <dl class="abilities">
        {abilities.map(({ may, why }) => (
          <div key={may}>
            <dt>{words.say(may)}</dt>
            <dd>{words.say(why)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.say('optionsMayNot')}</p>
    </>
  );
}
