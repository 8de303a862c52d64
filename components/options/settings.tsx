import type { ComponentChildren } from 'preact';
import type { Words } from '../../lib/browser/i18n.ts';
import { Abilities } from './Abilities.tsx';
import { About } from './About.tsx';
import { AddSite } from './AddSite.tsx';
import { CarryFile } from './CarryFile.tsx';
import { Grants } from './Grants.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarksChoice } from './MarksChoice.tsx';
import { ModeAndPause } from './ModeAndPause.tsx';
import type { OptionsProps } from './options-view.ts';
import { ReadingChoice } from './ReadingChoice.tsx';
import { SiteList } from './SiteList.tsx';
import { UnmarkedList, unmarkedWords } from './UnmarkedList.tsx';

/** One setting as the page shows it and as the search finds it. */
export interface SettingPart {
  id: string;
  title: string;
  says?: string;
  /** Further words to be found by: what stands in its controls. */
  also?: string[];
  /** The words of each row, where it has a list. */
  rows?: string[][];
  /** `query` is what only its rows hold; empty when all rows are to be shown. */
  body(query: string): ComponentChildren;
}

export interface SettingGroup {
  id: string;
  title: string;
  parts: SettingPart[];
}

/** All settings in their groups, in the order of the page. */
export function settingsOf(props: OptionsProps, words: Words): SettingGroup[] {
  return [
    { id: 'where', title: words.say('optionsWhere'), parts: where(props, words) },
    { id: 'page', title: words.say('optionsGroupPage'), parts: onThePage(props, words) },
    { id: 'what-you-read', title: words.say('optionsGroupReading'), parts: whatYouRead(props, words) },
    { id: 'keep', title: words.say('optionsGroupKeep'), parts: keep(props, words) },
    { id: 'of-on-record', title: words.say('optionsGroupAbout'), parts: about(props, words) },
  ];
}

function where(props: OptionsProps, words: Words): SettingPart[] {
  const { view, events } = props;
  const { config, grants } = view;
  return [
    {
      id: 'mode',
      title: words.say('optionsMode'),
      says: words.say(config.mode === 'every' ? 'optionsEvery' : 'optionsPicked'),
      also: [words.say('optionsToEvery'), words.say('optionsToPicked'), words.say('optionsPause')],
      body: () => <ModeAndPause {...props} />,
    },
    {
      id: 'sites',
      title: words.say('optionsSites'),
      says: words.say('optionsSitesMean'),
      also: [words.say('optionsAdd')],
      rows: config.rules.map(({ pattern }) => [pattern]),
      body: (query) => (
        <>
          <SiteList {...props} query={query} />
          <AddSite mode={config.mode} onAdd={events.onSite} />
        </>
      ),
    },
    {
      id: 'grants',
      title: words.say('optionsGrants'),
      says: words.say(grants.length === 0 ? 'optionsNoGrants' : 'optionsGrantsMeans'),
      rows: grants.map((origin) => [origin]),
      body: (query) => <Grants {...props} query={query} />,
    },
  ];
}

function onThePage({ view, events }: OptionsProps, words: Words): SettingPart[] {
  return [
    {
      id: 'marks',
      title: words.say('optionsMarks'),
      also: [
        words.say('optionsMarksHowOften'),
        words.say('optionsMarksEvery'),
        words.say('optionsMarksFirst'),
      ],
      body: () => <MarksChoice density={view.density} onDensity={events.onDensity} />,
    },
    {
      id: 'unmarked',
      title: words.say('optionsUnmarked'),
      says: words.say('optionsUnmarkedMeans'),
      also: [words.say('optionsUnmarkedMark')],
      rows: view.unmarked.map((one) => unmarkedWords(one, words)),
      body: (query) => <UnmarkedList view={view} events={events} query={query} />,
    },
  ];
}

function whatYouRead(props: OptionsProps, words: Words): SettingPart[] {
  return [
    {
      id: 'reading',
      title: words.say('optionsReading'),
      says: words.say('optionsReadingMeans'),
      also: [words.say('optionsReadingSwitch'), words.say('optionsReadingForget')],
      body: () => <ReadingChoice {...props} />,
    },
  ];
}

function keep({ view, events }: OptionsProps, words: Words): SettingPart[] {
  return [
    {
      id: 'keys',
      title: words.say('optionsKeys'),
      says: words.say(view.browserName === 'firefox' ? 'optionsKeysFirefox' : 'optionsKeysChromium'),
      also: [words.say('optionsChangeKeys'), ...view.keys.map(({ does }) => does)],
      body: () => <KeysSection keys={view.keys} onKeys={events.onKeys} />,
    },
    {
      id: 'carry',
      title: words.say('optionsCarry'),
      says: words.say('optionsCarryMeans'),
      also: [words.say('optionsExport'), words.say('optionsImport')],
      body: () => <CarryFile {...events} />,
    },
  ];
}

function about({ view }: OptionsProps, words: Words): SettingPart[] {
  return [
    {
      id: 'may',
      title: words.say('optionsMay'),
      says: words.say('optionsMayMeans'),
      also: [words.say('optionsMayNot')],
      body: () => <Abilities />,
    },
    {
      id: 'about',
      title: words.say('optionsAbout'),
      says: words.say('optionsAboutMeans'),
      also: [words.say('optionsOpenRecord'), words.say('optionsDraft')],
      body: () => <About about={view.about} />,
    },
  ];
}
