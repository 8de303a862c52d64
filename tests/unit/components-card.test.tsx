// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import type { CardEvents, CardView } from '../../components/card-api.ts';
import { summaryOf } from '../../components/card-words.ts';
import { dossierOf, draw, press, saltForFlax, words } from './components-samples.tsx';

const page = ['integrity-tech', 'us-treasury', 'china-mfa', 'guo-jiakun', 'salt-typhoon'];
const dossier = dossierOf('integrity-tech', page);
const view: CardView = {
  mention: { text: 'Integrity Technology Group', certainty: 'sure', reason: 'A name on record.' },
  dossiers: [dossier],
  findings: [],
  about: { unheard: [], quotes: [] },
  pinned: false,
  opened: 1,
  place: { number: 2, of: 7 },
  places: { page: 'https://news.example.org/a', site: 'news.example.org' },
};
const nothing: CardEvents = {
  onClose() {},
  onPin() {},
  onSiteOff() {},
  onWhy() {},
  onUnmark() {},
  onUndo() {},
  onDossier() {},
  onStep() {},
  onCite: async () => 'text',
};
const card = (change: Partial<CardView> = {}, events: Partial<CardEvents> = {}) =>
  draw(<Card view={{ ...view, ...change }} events={{ ...nothing, ...events }} />);
const buttonOf = (place: Element, name: string) =>
  [...place.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);

describe('the card', () => {
  it('opens with the dispute that this page is about, both sides in time order', () => {
    const place = card();
    const story = place.querySelector('details[open].dispute');
    expect(story?.querySelector('h3')?.textContent).toContain('U.S. sanctions on Integrity Technology Group');
    const dates = [...(story?.querySelectorAll('time') ?? [])].map((time) => time.dateTime);
    expect(dates).toEqual([...dates].sort());
    expect(story?.querySelector('.statement.alleged')?.textContent).toMatch(
      /Treasury.* sanctioned .*3 January 2025/s,
    );
    expect(story?.querySelector('.statement.answered')?.textContent).toContain('in answer to');
  });

  it('counts sources that repeat one another once, and names the origin', () => {
    const place = card({ dossiers: [dossierOf('salt-typhoon')] });
    const lines = [...place.querySelectorAll('.sources')].filter((list) => list.querySelector('.origins'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const [, sources, origins] =
        /(\d+) sources, (\d+) origin/.exec(line.querySelector('.origins')?.textContent ?? '') ?? [];
      expect(Number(sources)).toBe(line.querySelectorAll('a').length);
      expect(Number(origins)).toBeLessThan(Number(sources));
    }
    expect(lines.some((line) => line.textContent?.includes('2 sources, 1 origin: Reuters'))).toBe(true);
  });

  it('parts the story where the page at hand was written, and only there', () => {
    expect(card().textContent).not.toContain('Since this page was written');
    const asOf = { date: '2025-01-04', rule: 'meta', words: '2025-01-04' };
    const story = card({ about: { asOf, unheard: [], quotes: [] } }).querySelector('details[open].dispute');
    const [known, since] = [...(story?.querySelectorAll('ol.story') ?? [])].map((list) =>
      [...list.querySelectorAll('time')].map((time) => time.dateTime),
    );
    expect(story?.querySelector('h4')?.textContent).toBe('Since this page was written (4 January 2025)');
    expect(known?.at(-1)).toBe('2025-01-03');
    expect(since?.at(0)).toBe('2025-01-05');
  });

  it('says so where all of a story is younger than the page', () => {
    const asOf = { date: '2020-05-01', rule: 'meta', words: '2020-05-01' };
    const story = card({ about: { asOf, unheard: [], quotes: [] } }).querySelector('details[open].dispute');
    expect(story?.querySelectorAll('ol.story')).toHaveLength(1);
    expect(story?.querySelector('h4')?.textContent).toBe(
      'All of it since this page was written (1 May 2020)',
    );
  });

  it('gives every statement a source that opens in a tab of its own and learns nothing of the reader', () => {
    for (const statement of card().querySelectorAll('.statement')) {
      const link = statement.querySelector('a');
      expect(link?.href).toMatch(/^https?:/);
      expect(link?.target).toBe('_blank');
      expect(link?.rel).toBe('noopener noreferrer');
    }
  });

  it('has for voices the name of its summary', () => {
    const label = card().querySelector('[role="dialog"]')?.getAttribute('aria-label');
    expect(label).toBe(summaryOf(dossier, false, words));
  });

  it('shows where the page differs before anything else', () => {
    const body = card({ findings: [saltForFlax] }).querySelector('.body');
    expect(body?.firstElementChild?.textContent).toContain('The sanctions stem from Salt Typhoon.');
  });

  it('shows word for word how a quotation of the one it is about differs, in words for voices too', () => {
    const recorded = { dispute: 'd', statement: 's', text: 'take steps', sources: [] };
    const quote = {
      speaker: 'integrity-tech',
      likeness: 'altered' as const,
      place: { block: 1, start: 0, end: 10, text: 'bold steps' },
      recorded,
      diff: [
        { in: 'record' as const, words: 'take' },
        { in: 'page' as const, words: 'bold' },
        { in: 'both' as const, words: 'steps' },
      ],
    };
    const quotes = card({
      about: { unheard: [], quotes: [quote, { ...quote, likeness: 'other' }] },
    }).querySelector('.quotes');
    expect(quotes?.querySelector('del')?.textContent).toBe('on record: take');
    expect(quotes?.querySelector('ins')?.textContent).toBe('on this page: bold');
    expect(quotes?.querySelectorAll('.diff')).toHaveLength(1);
    const elsewhere = { ...quote, speaker: 'guo-jiakun' };
    expect(card({ about: { unheard: [], quotes: [elsewhere] } }).querySelector('.quotes')).toBeNull();
  });

  it('says why it is only a perhaps, and who else may be meant', () => {
    const place = card({
      mention: { text: 'Silk', certainty: 'perhaps', reason: '“Silk” also has other meanings.' },
      dossiers: [dossier, dossierOf('salt-typhoon', page)],
    });
    expect(place.querySelector('.perhaps')?.textContent).toContain('also has other meanings');
    expect(place.querySelector('.or-else summary')?.textContent).toBe('Or is it Salt Typhoon?');
  });

  it('says that it is looking, and what kept it from finding', () => {
    expect(card({ dossiers: [] }).querySelector('.body [role="status"]')?.textContent).toContain(
      'Looking it up',
    );
    const problem = 'The record did not answer.';
    expect(card({ dossiers: [], problem }).querySelector('.body')?.textContent).toBe(problem);
  });

  it('shows an entity without statements as such', () => {
    const empty = { ...dossier, disputes: [], counts: { alleged: 0, answered: 0, other: 0 } };
    expect(card({ dossiers: [empty] }).querySelector('.dossier')?.textContent).toContain('no statement');
  });

  it('has buttons that do what they say', () => {
    const events = {
      onClose: vi.fn(),
      onPin: vi.fn(),
      onSiteOff: vi.fn(),
      onDossier: vi.fn(),
      onStep: vi.fn(),
    };
    const place = card({}, events);
    const button = (name: string) =>
      [...place.querySelectorAll('button')].find((one) =>
        [one.textContent, one.getAttribute('aria-label')].includes(name),
      );
    press(button('Next mention'));
    press(button('Previous mention'));
    press(button('Keep open'));
    press(button('Not this one'));
    press(button('Off on this site'));
    press(button('Close'));
    expect(events.onStep.mock.calls).toEqual([[{ by: 1, to: 'mention' }], [{ by: -1, to: 'mention' }]]);
    expect(events.onPin).toHaveBeenCalledWith(true);
    expect(events.onSiteOff).toHaveBeenCalledOnce();
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  it('begins the next name folded, whatever was unfolded for the one before', () => {
    const place = card();
    place.querySelector('.also')?.setAttribute('open', '');
    const next = { ...view, dossiers: [dossierOf('salt-typhoon', page)] };
    draw(<Card view={next} events={nothing} />, place);
    expect(place.querySelector('h2')?.textContent).toBe('Salt Typhoon');
    expect(place.querySelector('.also')?.hasAttribute('open')).toBe(false);
  });

  it('says in which language each name is, for voices and for the right letters', () => {
    const named = { ...dossier, names: dossier.names.filter(({ lang }) => lang === 'zh') };
    const place = card({ dossiers: [named] });
    expect(place.querySelector('h2 bdi')?.getAttribute('lang')).toBe('zh');
    expect(place.querySelector('.also summary bdi')?.getAttribute('lang')).toBe('zh');
  });

  it('says kind and country beside the name, and who else says the same only when asked', () => {
    const place = card({ dossiers: [dossierOf('lazarus-group')] });
    expect(place.querySelector('.head .kind p')?.textContent).toBe('group');
    const fold = [...place.querySelectorAll('.facts details')].find((one) =>
      one.textContent?.startsWith('Tied to North Korea by'),
    );
    expect(fold?.querySelector('summary')?.textContent).toMatch(/, .* and \d+ more$/);
    expect(fold?.querySelector('.all')?.textContent?.split(', ').length).toBeGreaterThan(3);
  });

  it('counts both sides over all disputes, beside the shapes of its timeline', () => {
    const place = card();
    expect(place.querySelector('.dossier > .tally')?.textContent).toContain(
      `${dossier.counts.alleged} alleged${dossier.counts.answered} answered`,
    );
  });

  it('says that the page has no date, where it was looked for', () => {
    const told = (about: CardView['about']) =>
      card({ about }).querySelector('.small-timeline .told')?.textContent;
    expect(told({ asOf: null, unheard: [], quotes: [] })).toBe('No date found on this page.');
    expect(told({ unheard: [], quotes: [] })).toBe('');
  });

  it('says of every other name who uses it', () => {
    const place = card({ dossiers: [dossierOf('flax-typhoon', page)] });
    expect(place.querySelector('.also')?.textContent).toMatch(/Ethereal Panda.*says MISP/s);
    expect(place.querySelector('.facts')?.textContent).toContain('Tied to China by');
  });

  it('says why a name is marked, in the words of the page and of those who use the name', () => {
    const on = { onWhy: vi.fn() };
    // Its story is on the way still, and more mentions are found: what is unfolded stays.
    const place = card({ dossiers: [], place: { number: 1, of: 1 } }, on);
    press(buttonOf(place, 'Why marked?'));
    expect(on.onWhy).toHaveBeenCalledOnce();
    expect(buttonOf(place, 'Why marked?')?.getAttribute('aria-expanded')).toBe('true');
    const parts = [
      { text: 'the ', speaks: false },
      { text: 'Integrity Technology Group', speaks: true },
    ];
    draw(<Card view={{ ...view, why: [{ parts }] }} events={nothing} />, place);
    const drawer = place.querySelector('.drawer');
    expect(drawer?.textContent).toContain('A name on record.');
    expect(drawer?.querySelector('blockquote b')?.textContent).toBe('Integrity Technology Group');
    draw(<Card view={{ ...view, opened: 2 }} events={nothing} />, place);
    expect(place.querySelector('.drawer')).toBeNull();
  });

  it('leaves a name unmarked on this page, on this site or everywhere', () => {
    const onUnmark = vi.fn();
    const place = card({}, { onUnmark });
    press(buttonOf(place, 'Not this one'));
    expect(place.querySelector('.drawer')?.textContent).toContain(
      'Only this spelling of Integrity Technology Group; its other names stay marked.',
    );
    for (const name of ['On this page', 'On news.example.org', 'Everywhere']) press(buttonOf(place, name));
    expect(onUnmark.mock.calls).toEqual([
      [{ page: 'https://news.example.org/a' }],
      [{ site: 'news.example.org' }],
      ['everywhere'],
    ]);
  });

  it('keeps no address of a private window', () => {
    const place = card({ places: {} });
    press(buttonOf(place, 'Not this one'));
    expect(buttonOf(place, 'On this page')).toBeUndefined();
    expect(place.querySelector('.drawer')?.textContent).toContain('In a private window no address is kept');
  });

  it('offers the way back in the place of the card, and says what did not work', () => {
    const onUndo = vi.fn();
    const unmarked = {
      text: 'ITG',
      entity: 'integrity-tech',
      name: 'Integrity Technology Group',
      where: { site: 'example.org' },
      since: '2026-03-01',
    };
    const place = card({ unmarked, trouble: 'No room.' }, { onUndo });
    expect(place.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe(
      '“ITG” is now left unmarked on example.org.',
    );
    expect(place.querySelector('[role=alert]')?.textContent).toBe('No room.');
    press(buttonOf(place, 'Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('lists first what is new since it was last read, marks it where it stands, and says so to voices', () => {
    const statements = dossier.disputes.flatMap((one) => one.statements);
    const keys = statements.map(({ dispute, id }) => `${dispute} ${id}`);
    const news = { since: Date.UTC(2026, 2, 3, 12), added: keys.slice(0, 5), changed: keys.slice(5, 6) };
    expect(card().querySelector('.news, .news-dot, .fresh')).toBeNull();
    const place = card({ dossiers: [{ ...dossier, news }] });
    const note = place.querySelector('.news');
    expect(note?.querySelector('summary')?.textContent).toBe(
      'Since you last read this, on 3 March 2026: 5 new statements, 1 changed',
    );
    expect(note?.querySelectorAll('.statement')).toHaveLength(3);
    expect(note?.textContent).toContain('and 3 more, marked below');
    const dates = [...(note?.querySelectorAll('time') ?? [])].map((time) => time.dateTime);
    expect(dates).toEqual([...dates].sort().reverse());
    const marked = [...place.querySelectorAll('.dispute .fresh')].map((tag) => tag.textContent);
    expect(marked.sort()).toEqual(['Changed', 'New', 'New', 'New', 'New', 'New']);
    expect(place.querySelector('[role=dialog]')?.getAttribute('aria-label')).toMatch(
      /; changed since you last read: 5 new statements, 1 changed$/,
    );
    expect(place.querySelector('h2 .news-dot')?.textContent).toContain('changed since you last read');
  });
});
