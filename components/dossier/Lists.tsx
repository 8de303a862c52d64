import type { MessageKey } from '../../lib/browser/i18n.ts';
import { writePlace } from '../../lib/dossier/address.ts';
import type { DisputeRef, Related } from '../../lib/dossier/pages.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import { Recorded } from '../record/Recorded.tsx';
import { useWords } from '../words.ts';

/** The address of an entity's or dispute's dossier within this page. */
export function hrefOf(show: 'entity' | 'dispute', id: string): string {
  return writePlace({ show, id, filters: {} });
}

/** Disputes as links, each with its size and the date of its newest statement. */
export function DisputeList({ title, disputes }: { title: MessageKey; disputes: DisputeRef[] }) {
  const words = useWords();
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.say(title)}</h2>
      <ul class="entries">
        {disputes.map(({ id, title, newest, statements }) => (
          <li key={id}>
            <a href={hrefOf('dispute', id)}>
              <Recorded>{title}</Recorded>
            </a>
            <span class="small">
              {words.count('optionsStatements', statements)} ·{' '}
              {words.say('dossierNewest', dateInWords(newest, words.locale))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Entities as links, each with its kind and in how many of the statements it stands. */
export function EntityList({ title, entities }: { title: MessageKey; entities: Related[] }) {
  const words = useWords();
  if (entities.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.say(title)}</h2>
      <ul class="entries">
        {entities.map(({ entity, statements }) => (
          <li key={entity.id}>
            <a href={hrefOf('entity', entity.id)}>
              <bdi lang={entity.lang ?? 'en'}>{entity.name}</bdi>
            </a>
            <span class="small">
              {words.say(`kind_${entity.kind}` as MessageKey)} ·{' '}
              {words.count('optionsStatements', statements)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
