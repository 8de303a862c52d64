import { browser } from 'wxt/browser';
import type { OptionsEvents, OptionsView } from '../../components/options/options-view.ts';
import { ask, reclaim } from '../../lib/browser/ask.ts';
import { saveDensity } from '../../lib/browser/density-store.ts';
import { openKeySettings } from '../../lib/browser/keys.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { sentenceOf } from '../../lib/browser/sentence-of.ts';
import { loadUnmarked } from '../../lib/browser/unmarked-store.ts';
import { writeConfigFile } from '../../lib/sites/config-file.ts';
import { originsOfConfig } from '../../lib/sites/origins.ts';

const hour = 60 * 60_000;

/** What the settings' controls do. `tell` hears how the last wish ended. */
export function wireEvents(tell: (outcome: Pick<OptionsView, 'refused' | 'problem'>) => void): OptionsEvents {
  const follow = async (outcome: Promise<boolean>) => {
    try {
      tell({ refused: !(await outcome) });
    } catch (fault) {
      tell({ refused: false, problem: sentenceOf(fault) });
    }
  };
  return {
    onMode: (mode) => follow(ask({ kind: 'mode', mode }).then(andReclaim)),
    onPause: (pause) => follow(ask({ kind: 'pause', until: pause ? Date.now() + hour : null })),
    onSite: (pattern, state) => follow(ask({ kind: 'site', pattern, state })),
    onForget: (pattern) => follow(ask({ kind: 'forget', pattern })),
    onGiveBack: (origin) => follow(browser.permissions.remove({ origins: [origin] }).then(andReclaim)),
    onExport: () => follow(saveToFile()),
    onReplace: (sites) => {
      const config = { ...sites, pausedUntil: null };
      return follow(ask({ kind: 'replace', config }, originsOfConfig(config)));
    },
    onMark: (one) => follow(toBackground('name/mark', one).then(() => true)),
    onUnmarked: (list) => follow(toBackground('names/replace', list).then(() => true)),
    onRemember: (on) => follow(toBackground('reading/remember', on).then(() => true)),
    onForgetReading: () => follow(toBackground('reading/forget').then(() => true)),
    onDensity: (density) => follow(saveDensity(density).then(() => true)),
    onKeys: () => follow(openKeySettings().then(() => true)),
  };
}

async function andReclaim(done: boolean): Promise<boolean> {
  await reclaim();
  return done;
}

async function saveToFile(): Promise<true> {
  const [sites, unmarked] = await Promise.all([toBackground('sites/get'), loadUnmarked()]);
  const file = new Blob([writeConfigFile(sites, unmarked)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'on-record-settings.json';
  link.click();
  // The browser has taken the file by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href));
  return true;
}
