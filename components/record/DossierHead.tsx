import type { MessageKey, Words } from '../../lib/browser/i18n.ts';
import type { AttributionView, Dossier } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { Recorded } from './Recorded.tsx';

/** A country's name in the UI's language. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** Kind, country and body in one line, and what the record says it is. */
export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const words = useWords();
  const { entity, role, note, partOf, attributions } = dossier;
  const facts = [
    words.say(`kind_${entity.kind}` as MessageKey),
    entity.country && countryName(entity.country, words.locale),
    partOf && words.say('dossierPartOf', partOf.name),
  ].filter(Boolean);
  return (
    <div class="facts small">
      <p>{facts.join(' · ')}</p>
      {role && (
        <p>
          <Recorded>{role}</Recorded>
        </p>
      )}
      {attributions.map((one) => (
        <p key={`${one.says}${one.value}`}>{attributionText(one, words)}</p>
      ))}
      {note && (
        <p>
          <Recorded>{note}</Recorded>
        </p>
      )}
    </div>
  );
}

function attributionText(one: AttributionView, words: Words): string {
  const by = one.asserters.map(({ name }) => name).join(words.say('listSeparator'));
  return one.says === 'country'
    ? words.say('dossierCountryBy', countryName(one.value, words.locale), by)
    : words.say('dossierParentBy', one.valueName ?? one.value, by);
}
