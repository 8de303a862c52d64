import type { MessageKey } from '../../lib/browser/i18n.ts';
import { useWords } from '../words.ts';

const samples: { shape: string; label: MessageKey; means: MessageKey }[] = [
  { shape: 'solid', label: 'welcomeMarkSolid', means: 'welcomeMarkSolidMeans' },
  { shape: 'dotted', label: 'welcomeMarkDotted', means: 'welcomeMarkDottedMeans' },
  { shape: 'double', label: 'welcomeMarkDouble', means: 'welcomeMarkDoubleMeans' },
];

/** The three lines as they look on a page, each with what it says. */
export function MarkSamples() {
  const words = useWords();
  return (
    <dl class="marks">
      {samples.map(({ shape, label, means }) => (
        <div key={shape}>
          <dt>
            <span class={`sample ${shape}`}>{words.say(label)}</span>
          </dt>
          <dd>{words.say(means)}</dd>
        </div>
      ))}
    </dl>
  );
}
