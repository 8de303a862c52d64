import { afterAll, beforeAll } from 'vitest';
import type { Driver, Session, StartOptions } from './driver.ts';
import { type Server, serve } from './serve.ts';

/** What the tests of a suite play on. */
export interface Stage {
  /** Pages to visit. */
  readonly server: Server;
  /** The browser with the extension. */
  readonly session: Session;
}

/** Sets the stage before the first test of the suite that calls this, and clears it after the last. */
export function setStage(driver: Driver, options?: StartOptions): Stage {
  let server: Server | undefined;
  let session: Session | undefined;
  beforeAll(async () => {
    server = await serve();
    session = await driver.start(options);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
  const there = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The stage is set only while tests of its suite run.');
    return part;
  };
  return {
    get server() {
      return there(server);
    },
    get session() {
      return there(session);
    },
  };
}
