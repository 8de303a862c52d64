let last: Promise<unknown> = Promise.resolve();

/** Runs a task once those before it are done: wishes and grants come in bursts and each builds on the one before. */
export function inTurn<R>(task: () => Promise<R>): Promise<R> {
  const turn = last.then(task);
  // A task that failed is its caller's to handle; the next one has its turn all the same.
  last = turn.catch(() => {});
  return turn;
}
