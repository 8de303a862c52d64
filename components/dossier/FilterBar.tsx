import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/i18n.ts';
import { choicesIn, type Filters, lanes } from '../../lib/dossier/filters.ts';
import type { StatementView } from '../../lib/record/views.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { actKey } from '../record/act-key.ts';
import { useWords } from '../words.ts';

interface Props {
  statements: StatementView[];
  filters: Filters;
  /** How many of them pass. */
  shown: number;
  onFilters: (filters: Filters) => void;
}

/** Which statements to show: by act, speaker, kind of source and date, of what occurs in these statements. */
export function FilterBar({ statements, filters, shown, onFilters }: Props) {
  const words = useWords();
  const choices = useMemo(() => choicesIn(statements), [statements]);
  const set = (key: keyof Filters) => (event: { currentTarget: { value: string } }) =>
    onFilters({ ...filters, [key]: event.currentTarget.value || undefined });
  const filtered = Object.values(filters).some(Boolean);
  return (
    <fieldset class="filters">
      <legend class="heard">{words.say('filterTitle')}</legend>
      <Field label={words.say('filterAct')}>
        {(props) => (
          <select {...props} value={filters.act ?? ''} onChange={set('act')}>
            <option value="">{words.say('filterActAny')}</option>
            {lanes.map((lane) => (
              <option key={lane} value={lane}>
                {words.say(`lane_${lane}`)}
              </option>
            ))}
            <optgroup label={words.say('filterEach')}>
              {choices.acts.map((act) => (
                <option key={act} value={act}>
                  {words.say(actKey(act))}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      <Field label={words.say('filterBy')}>
        {(props) => (
          <select {...props} value={filters.by ?? ''} onChange={set('by')}>
            <option value="">{words.say('filterByAny')}</option>
            {choices.by.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.say('filterSource')}>
        {(props) => (
          <select {...props} value={filters.source ?? ''} onChange={set('source')}>
            <option value="">{words.say('filterSourceAny')}</option>
            {choices.sources.map((type) => (
              <option key={type} value={type}>
                {words.say(`sourceType_${type}` as MessageKey)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.say('filterAfter')}>
        {(props) => <input {...props} type="date" value={filters.after ?? ''} onChange={set('after')} />}
      </Field>
      <Field label={words.say('filterBefore')}>
        {(props) => <input {...props} type="date" value={filters.before ?? ''} onChange={set('before')} />}
      </Field>
      <div class="outcome">
        <p class="small" role="status">
          {words.count('filterShown', shown, new Intl.NumberFormat(words.locale).format(statements.length))}
        </p>
        {filtered && (
          <Button kind="quiet" onClick={() => onFilters({})}>
            {words.say('filterClear')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
