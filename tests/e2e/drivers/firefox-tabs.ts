import type { Marionette } from './marionette.ts';

/** Where code runs: in which tab, and in the frame that a selector names. */
export interface Place {
  handle: string;
  frame?: string;
}

/**
 * Marionette has one current window and frame for all: this lets one caller at a time have it, and gives
 * scripts one shape.
 */
export class Tabs {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly marionette: Marionette) {}

  /** Runs `work` alone, with `place` current; `front` also shows the tab, which real input needs. */
  in<T>(place: Place, front: boolean, work: () => Promise<T>): Promise<T> {
    return this.alone(async () => {
      await this.marionette.send('WebDriver:SwitchToWindow', { handle: place.handle, focus: front });
      if (place.frame !== undefined) {
        const { value } = (await this.marionette.send('WebDriver:FindElement', {
          using: 'css selector',
          value: place.frame,
        })) as { value: Record<string, string> };
        await this.marionette.send('WebDriver:SwitchToFrame', { element: Object.values(value)[0] });
      }
      return await work();
    });
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    // The next in line does not care how this one ended; the caller hears of it.
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    return this.marionette.send(command, parameters);
  }

  /** Evaluates an expression in the page, as one of its own scripts would see it. */
  evaluate(place: Place, expression: string): Promise<unknown> {
    return this.in(place, false, () => this.evaluateHere(expression));
  }

  /** The same in the place that is current, for callers who have it. */
  evaluateHere(expression: string): Promise<unknown> {
    // A sandbox stands between the script and the window; under this name functions find the window itself.
    return this.script(`((globalThis, self) => (${expression}))(window, window)`, {});
  }

  /** Runs the body of an async function with Firefox's own rights in the page's process. */
  privileged(place: Place, body: string): Promise<unknown> {
    return this.in(place, false, () => this.script(`(async () => { ${body} })()`, { sandbox: 'system' }));
  }

  /** Runs the body of an async function in the browser's own window, with `tab` in front when it is given. */
  async inChrome(body: string, tab?: Place): Promise<unknown> {
    const work = async (): Promise<unknown> => {
      await this.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await this.script(
          `(async () => { const win = Services.wm.getMostRecentWindow('navigator:browser'); ${body} })()`,
          {},
        );
      } finally {
        await this.send('Marionette:SetContext', { value: 'content' });
      }
    };
    return await (tab ? this.in(tab, true, work) : this.alone(work));
  }

  private async script(expression: string, options: object): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${expression}))().then(
        (value) => done(JSON.stringify([true, value])),
        (error) => done(JSON.stringify([false, String(error?.stack ? error + '\\n' + error.stack : error)])));`;
    const answer = (await this.send('WebDriver:ExecuteAsyncScript', { script, args: [], ...options })) as {
      value: string;
    };
    const [fine, value] = JSON.parse(answer.value) as [boolean, unknown];
    if (!fine) throw new Error(String(value));
    return value;
  }
}
