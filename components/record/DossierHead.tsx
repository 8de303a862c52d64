import type { MessageKey, Words } from '../../lib/browser/i18n.ts';
import type { AttributionView, Dossier } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { RecordedParagraph } from './Recorded.tsx';

/** A country's name in the UI's language. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** Kind, country and the body it is a part of, in one line. */
export function kindLine({ entity, partOf }: Dossier, words: Words): string {
  const facts = [
    words.say(`kind_${entity.kind}` as MessageKey),
    entity.country && countryName(entity.country, words.locale),
    partOf && words.say('dossierPartOf', partOf.name),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What the record says it is; first its kind, unless that stands beside the name. */
export function DossierFacts({ dossier, kindIsTold }: { dossier: Dossier; kindIsTold: boolean }) {
  const words = useWords();
  const { role, note, attributions } = dossier;
  if (kindIsTold && !role && !note && attributions.length === 0) return null;
  return (
    <div class="facts small">
      {!kindIsTold && <p>{kindLine(dossier, words)}</p>}
      {role && <RecordedParagraph>{role}</RecordedParagraph>}
      {attributions.map((one) => (
        <SaidOf key={`${one.says}${one.value}`} said={one} />
      ))}
      {note && <RecordedParagraph>{note}</RecordedParagraph>}
    </div>
  );
}

/** So many who say the same are all named at once; of more, so many stand in the line that opens the list. */
const few = 3;
const first = 2;

/** Whose it is said to be, and by whom. */
function SaidOf({ said }: { said: AttributionView }) {
  const words = useWords();
  const names = said.asserters.map(({ name }) => name);
  const list = (some: string[]) => some.join(words.say('listSeparator'));
  if (names.length <= few) return <p>{saidBy(said, list(names), words)}</p>;
  const more = words.count('dossierMoreSayers', names.length - first);
  return (
    <details class="fold">
      <summary>{saidBy(said, `${list(names.slice(0, first))} ${more}`, words)}</summary>
      <p class="all">{list(names)}</p>
    </details>
  );
}

function saidBy(one: AttributionView, by: string, words: Words): string {
  return one.says === 'country'
    ? words.say('dossierCountryBy', countryName(one.value, words.locale), by)
    : words.say('dossierParentBy', one.valueName ?? one.value, by);
}
