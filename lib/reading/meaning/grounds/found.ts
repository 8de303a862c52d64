import { joins, wordAt } from '../setting.ts';
import type { Ground, Setting, Sign } from '../types.ts';
import { machines, rootOf, victims } from '../words.ts';

const finds = /^(?:find|found|spot|detect|discover|remove|evict|expel|identify)$/;
const carries = /^(?:carry|contain|hold|host)$/;
const been = /^(?:is|was|were|been|be)$/;
const computers = /^(?:phones?|telephones?|devices?|iphones?|computers?|plants?|controllers?|software)$/;

/** "Her phone carried Pegasus", "traces of Predator were found on the handset", "engineers removed Triton from the controllers": where only an intruder is found. */
export const found: Ground = {
  id: 'found',
  find(setting) {
    if (setting.sort !== 'threat') return null;
    const carried = carriedBy(setting);
    if (carried !== null) return { from: carried, to: setting.at, certainty: 'sure' };
    const from = verbBefore(setting) ?? tracesBefore(setting);
    const verb = from === null ? verbAfter(setting) : null;
    if (from === null && verb === null) return null;
    const { words, at } = setting;
    const to = words.findIndex(
      ({ normal }, index) =>
        index > (verb ?? at) && index < at + 12 && (machines.has(normal) || computers.test(normal)),
    );
    if (to < 0 && (from === null || !words.some(({ normal }) => victims.has(normal)))) return null;
    const last = to < 0 ? at : to;
    return { from: from ?? at, to: last, certainty: to < 0 ? 'perhaps' : 'sure' };
  },
};

/** The phone of "her phone carried Pegasus". */
function carriedBy({ words, at }: Setting): Sign['from'] | null {
  if (!carries.test(rootOf(words[at - 1]))) return null;
  const by = [2, 3].map((back) => words[at - back]?.normal ?? '');
  const far = by.findIndex((word) => machines.has(word) || computers.test(word));
  return far < 0 ? null : at - 2 - far;
}

function verbBefore(setting: Setting): Sign['from'] | null {
  const { words, at } = setting;
  return joins(setting, at) && finds.test(rootOf(words[at - 1])) ? at - 1 : null;
}

function tracesBefore(setting: Setting): Sign['from'] | null {
  return wordAt(setting, -1) === 'of' && /^(?:traces?|signs?|samples?|copies|copy)$/.test(wordAt(setting, -2))
    ? setting.at - 2
    : null;
}

function verbAfter(setting: Setting): number | null {
  const { words, at } = setting;
  for (const by of [2, 3])
    if (been.test(wordAt(setting, by - 1)) && finds.test(rootOf(words[at + by]))) return at + by;
  return null;
}
