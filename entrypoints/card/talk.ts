import type { CardView } from '../../components/card-api.ts';
import type { FramePage } from '../../lib/browser/card-handoff.ts';
import type { MessageKey, Words } from '../../lib/browser/i18n.ts';
import type { Entry, Noted } from '../../lib/browser/noted.ts';
import type { PageCounts, PageState } from '../../lib/browser/protocol.ts';
import { toBackground, toTools, Unanswered } from '../../lib/browser/send.ts';
import type { AboutPage } from '../../lib/reading/about-page.ts';
import type { Finding, PageBrief } from '../../lib/reading/types.ts';
import type { Dossier, News } from '../../lib/record/views.ts';
import { spellingOf } from '../../lib/sites/unmarked.ts';
import type { Reason } from '../../lib/spot/types.ts';
import { makeBrief } from './brief.ts';
import { contextOf } from './context.ts';
import { Sayings } from './sayings.ts';
import type { UnmarkedHere } from './unmarked-here.ts';
import { Watchers } from './watchers.ts';

export interface TalkOptions {
  words: Words;
  page: FramePage;
  inOrder(): readonly Noted[];
  unmarked: UnmarkedHere;
  /** It is known what the sentence at hand says. */
  onSaying(): void;
  /** The record has answered: marks and card may look different now. */
  onAnswer(): void;
}

/** New text is asked about together, this many milliseconds after it came; more blocks wait longer. */
const askDelay = 400;
/** Numbering the page's blocks takes at most a twentieth of the time. */
const restPerWork = 20;
const changeDelay = 20;
/** A background that did not answer may be about to wake: it is asked again after this many milliseconds, twice. */
const wakeDelay = 1_000;
const wakeTries = 2;

/** Everything this frame says to the rest of the extension. Nothing is said where nothing is mentioned. */
export class Talk {
  private readonly options: TalkOptions;
  private dossiers = new Map<string, Dossier>();
  private findings: Finding[] = [];
  private readonly sayings = new Sayings();
  private aboutPage: AboutPage = { unheard: [], quotes: [] };
  private asked = '';
  /** The mentions of which all is said; null while something is yet to be said. */
  private said: readonly Noted[] | null = null;
  private asking = false;
  private restUntil = 0;
  private unanswered = 0;
  private problem: string | undefined;
  private counted = '{"sure":0,"perhaps":0,"differs":0}';
  private changeTimer: ReturnType<typeof setTimeout> | undefined;
  private askTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly watchers: Watchers;

  constructor(options: TalkOptions) {
    this.options = options;
    const { signal } = options.page;
    this.watchers = new Watchers(() => toTools('page/state', this.state()), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.changeTimer);
      clearTimeout(this.askTimer);
    });
  }

  /** What is mentioned may have changed: says so to whoever should know, once for many changes. */
  changed(): void {
    this.changeTimer ??= setTimeout(() => {
      this.changeTimer = undefined;
      this.sayWhatChanged();
    }, changeDelay);
  }

  private sayWhatChanged(): void {
    const all = this.options.inOrder();
    // Much changes on some pages, and seldom what is mentioned.
    if (all === this.said && !this.watchers.any) return;
    this.sendCounts();
    this.watchers.tell();
    const blocks = this.entries();
    if (blocks.length === 0) {
      this.findings = [];
      this.asked = '';
    }
    if (blocks.length === 0) return;
    // While the page is still being read more is coming.
    if (this.isUnsettled || this.asking) return;
    if (briefKey(blocks) === this.asked) {
      this.said = all;
      return;
    }
    const rest = Math.max(askDelay, blocks.length * 5, this.restUntil - performance.now());
    const delay = this.asked === '' ? 0 : rest;
    this.askTimer ??= setTimeout(() => {
      this.askTimer = undefined;
      void this.ask();
    }, delay);
  }

  /** Asks again, if the record could not be had before. */
  ensureRecord(): void {
    if (this.problem !== undefined && !this.asking) void this.ask();
  }

  /** What the card says of a mention, as far as it is known. */
  about(noted: Noted): Omit<CardView, 'opened' | 'pinned' | 'place' | 'places'> {
    const { mention, findings } = noted;
    const ids = [mention.entity, ...(mention.alternatives ?? [])];
    return {
      mention: { text: mention.text, certainty: mention.certainty, reason: this.inWords(mention.reason) },
      dossiers: ids.flatMap((id) => this.dossiers.get(id) ?? []),
      findings,
      about: this.aboutPage,
      ...this.saying(noted),
      ...(this.problem === undefined ? {} : { problem: this.problem }),
    };
  }

  /** Drops news that are none any more: they were read, here or elsewhere, or are not to be told. */
  dropNews(isOld: (entity: string, news: News) => boolean): void {
    for (const [id, { news, ...dossier }] of this.dossiers)
      if (news && isOld(id, news)) this.dossiers.set(id, dossier);
    this.watchers.tell();
  }

  /** A page may not open an extension's page; the background may. */
  openDossier(entity: string): void {
    const written = this.aboutPage.asOf?.date;
    this.tell(() => toBackground('record/open', { entity, ...(written !== undefined && { written }) }));
  }

  private saying(noted: Noted): Pick<CardView, 'saying'> {
    const saying = this.sayings.of(noted);
    if (!saying) return {};
    const { stance, speaker, about } = saying;
    const named = (id: string): string => this.dossiers.get(id)?.entity.name ?? id;
    return { saying: { stance, speaker: named(speaker), about: about.map(named) } };
  }

  /** Asks what the sentence of a mention says. */
  hear(noted: Noted): void {
    this.tell(() => this.sayings.ask(noted, () => this.options.onSaying()));
  }

  siteOff(): void {
    this.tell(() => toBackground('site/off', { url: location.href }));
  }

  /** The blocks with mentions and what the page says of itself, as they are now. */
  async brief(): Promise<PageBrief> {
    return (await makeBrief(this.entries(), this.options.page)).brief;
  }

  /** Answers the popup, and tells it of changes from now on. */
  watch(): PageState {
    this.watchers.welcome();
    this.ensureRecord();
    // The browser hands the popup one frame's answer: what the others have reaches it as a change.
    if (this.options.inOrder().length > 0) this.watchers.tell();
    return this.state();
  }

  private async ask(): Promise<void> {
    const blocks = this.entries();
    if (blocks.length === 0) return;
    this.asking = true;
    this.asked = briefKey(blocks);
    try {
      const { brief, worked } = await makeBrief(blocks, this.options.page);
      this.restUntil = performance.now() + restPerWork * worked;
      const { dossiers, findings, about } = await toBackground('page/brief', brief);
      this.problem = undefined;
      this.unanswered = 0;
      for (const dossier of dossiers) this.dossiers.set(dossier.entity.id, dossier);
      this.findings = findings;
      this.aboutPage = about;
    } catch (fault) {
      if (this.options.page.signal.aborted) return;
      this.asked = '';
      this.noteFault(fault);
      if (fault instanceof Unanswered && this.unanswered++ < wakeTries)
        this.askTimer ??= setTimeout(() => {
          this.askTimer = undefined;
          this.ensureRecord();
        }, wakeDelay);
    } finally {
      this.asking = false;
    }
    if (this.options.page.signal.aborted) return;
    for (const entry of blocks)
      for (const noted of entry.noted) noted.findings = this.findings.filter((one) => concerns(one, noted));
    this.options.onAnswer();
    this.sendCounts();
    this.watchers.tell();
    // What came while we asked.
    if (this.problem === undefined) this.changed();
  }

  private noteFault(fault: unknown): void {
    if (fault instanceof Unanswered && fault.why === 'gone') {
      this.options.page.leave();
      return;
    }
    this.problem =
      fault instanceof Unanswered ? this.options.words.say('pageNoAnswer') : String((fault as Error).message);
  }

  /** True while it is not yet known what the page mentions, or what of it the user wants to see. */
  private get isUnsettled(): boolean {
    return this.options.page.isReading() || !this.options.unmarked.known;
  }

  private sendCounts(): void {
    if (this.isUnsettled) return;
    const counts: PageCounts = { sure: 0, perhaps: 0, differs: this.findings.length };
    for (const noted of this.options.inOrder()) counts[noted.mention.certainty]++;
    const key = JSON.stringify(counts);
    if (key === this.counted) return;
    this.counted = key;
    this.tell(() => toBackground('page/counts', counts));
  }

  /** Sends what needs no answer. */
  tell(send: () => Promise<unknown>): void {
    send().catch((fault: unknown) => this.noteFault(fault));
  }

  private state(): PageState {
    const { inOrder } = this.options;
    return {
      reading: this.isUnsettled,
      mentions: inOrder().map(({ id, mention, entry }) => ({
        index: id,
        entity: mention.entity,
        certainty: mention.certainty,
        text: mention.text,
        reason: this.inWords(mention.reason),
        context: contextOf(entry.block.text, mention.start, mention.end),
      })),
      dossiers: [...this.dossiers.values()],
      findings: this.findings,
      about: this.aboutPage,
      unmarked: this.unmarked(),
    };
  }

  /** The names that the user wants left unmarked, each once. */
  private unmarked(): PageState['unmarked'] {
    const { page, unmarked } = this.options;
    if (!unmarked.known) return [];
    const names = new Map<string, PageState['unmarked'][number]>();
    for (const { noted } of page.entries)
      for (const { mention } of noted) {
        const { text, entity } = mention;
        if (unmarked.has(mention)) names.set(`${entity} ${spellingOf(text)}`, { text, entity });
      }
    return [...names.values()];
  }

  private inWords({ rule, values }: Reason): string {
    return this.options.words.say(`reason_${rule}` as MessageKey, ...values);
  }

  private entries(): Entry[] {
    return [...new Set(this.options.inOrder().map((noted) => noted.entry))];
  }
}

/** Changes when other text is mentioned, and stays when the same text is read again: the ids do. */
function briefKey(blocks: readonly Entry[]): string {
  // Thousands of ids are not kept, but two numbers made from them.
  let one = 0;
  let two = 0;
  const take = (id: number) => {
    one = Math.imul(one ^ id, 0x01000193);
    two = Math.imul(two + id, 0x85ebca6b) ^ (two >>> 13);
  };
  for (const { id, noted } of blocks) {
    take(id);
    for (const { id, shown } of noted) if (shown) take(-id);
  }
  return `${blocks.length} ${one} ${two}`;
}

/** Whether a finding is about this very mention. */
function concerns({ about, places }: Finding, { entry, mention }: Noted): boolean {
  return (
    about.includes(mention.entity) &&
    places
      .flatMap(({ goesOn, ...words }) => goesOn ?? words)
      .some(({ block, start, end }) => block === entry.index && start < mention.end && end > mention.start)
  );
}
