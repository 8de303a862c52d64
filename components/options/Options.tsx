import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import { Abilities } from './Abilities.tsx';
import { About } from './About.tsx';
import { AddSite } from './AddSite.tsx';
import { CarryFile } from './CarryFile.tsx';
import { Grants } from './Grants.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { ModeAndPause } from './ModeAndPause.tsx';
import type { OptionsProps } from './options-view.ts';
import { SiteList } from './SiteList.tsx';

/** The settings: where On Record runs and what the browser lets it do, each with a way back. */
export function Options({ view, events }: OptionsProps) {
  const words = useWords();
  return (
    <main class="look options">
      <header>
        <p class="name">{words.say('extensionName')}</p>
        <h1>{words.say('optionsTitle')}</h1>
      </header>
      <section aria-labelledby="where">
        <h2 id="where">{words.say('optionsWhere')}</h2>
        <ModeAndPause view={view} events={events} />
        <div role="status">
          {view.problem && (
            <Notice title={words.say('optionsProblem')}>
              <p>{view.problem}</p>
            </Notice>
          )}
          {view.refused && (
            <Notice title={words.say('optionsRefused')}>
              <p>{words.say('optionsRefusedNext')}</p>
            </Notice>
          )}
        </div>
        <SiteList view={view} events={events} />
        <AddSite mode={view.config.mode} onAdd={events.onSite} />
      </section>
      <MarksSection density={view.density} onDensity={events.onDensity} />
      <Grants view={view} events={events} />
      <CarryFile onExport={events.onExport} onReplace={events.onReplace} />
      <KeysSection browserName={view.browserName} keys={view.keys} onKeys={events.onKeys} />
      <Abilities />
      <About about={view.about} />
    </main>
  );
}
