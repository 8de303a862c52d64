import type { CardView } from '../../components/card-api.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { sentenceOf } from '../../lib/browser/sentence-of.ts';
import type { Unmarked } from '../../lib/sites/unmarked.ts';

/** "Not this one" and its way back, for the card that is open. */
export class NotThis {
  /** The choice that was carried out, or `asked` while it is on its way. */
  private chosen: Unmarked | 'asked' | null = null;
  private gone = false;
  private trouble: string | undefined;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /**
   * Whether the card stays, now that its word is marked or not. The page hears of a choice from the store, before or
   * after its answer is here: only a mark that went and came is one that is back.
   */
  keeps(marked: boolean): boolean {
    if (marked && this.gone) this.forget();
    if (!marked && this.chosen !== null) this.gone = true;
    return marked || this.chosen !== null;
  }

  get about(): Pick<CardView, 'unmarked' | 'trouble'> {
    return {
      ...(this.chosen !== null && this.chosen !== 'asked' && { unmarked: this.chosen }),
      ...(this.trouble !== undefined && { trouble: this.trouble }),
    };
  }

  /** The card was opened anew. */
  forget(): void {
    this.chosen = null;
    this.gone = false;
    this.trouble = undefined;
  }

  /** Leaves the name unmarked; `then` once the card shows the way back. */
  async unmark(choice: Omit<Unmarked, 'name' | 'since'>, then: () => void): Promise<void> {
    this.chosen = 'asked';
    this.trouble = undefined;
    try {
      this.chosen = await toBackground('name/unmark', choice);
      this.onChange();
      then();
    } catch (fault) {
      this.chosen = null;
      this.fail(fault);
    }
  }

  /** Marks the name again; the card comes back with its mark. `then` once that has been asked for. */
  async undo(then: () => void): Promise<void> {
    if (this.chosen === null || this.chosen === 'asked') return;
    try {
      await toBackground('name/mark', this.chosen);
      then();
    } catch (fault) {
      this.fail(fault);
    }
  }

  private fail(fault: unknown): void {
    this.trouble = sentenceOf(fault);
    this.onChange();
  }
}
