import type { MessageKey } from '../../lib/browser/i18n.ts';
import { useWords } from '../words.ts';

const samples: { shape: string; name: MessageKey; label: MessageKey; means: MessageKey }[] = [
  { shape: 'solid', name: 'welcomeSampleSolid', label: 'welcomeMarkSolid', means: 'welcomeMarkSolidMeans' },
  {
    shape: 'dotted',
    name: 'welcomeSampleDotted',
    label: 'welcomeMarkDotted',
    means: 'welcomeMarkDottedMeans',
  },
  {
    shape: 'double',
    name: 'welcomeSampleDouble',
    label: 'welcomeMarkDouble',
    means: 'welcomeMarkDoubleMeans',
  },
];

/** The three marks as they look on a page, each with what it says. */
export function MarkSamples() {
  const words = useWords();
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{words.say('welcomeMarks')}</h2>
      <dl class="marks">
        {samples.map(({ shape, name, label, means }) => (
          <div key={shape}>
            <dt>
              <span class={`sample ${shape}`}>{words.say(name)}</span>
            </dt>
            <dd>
              <b>{words.say(label)}</b> {words.say(means)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
