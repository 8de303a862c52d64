/**
 * What a page does meanwhile: a line a frame added before the text, a word a frame changed there, ten paragraphs a frame
 * added after it, or 200 changes a second.
 */
export type Change = 'elsewhere' | 'beside' | 'grow' | 'flicker';

/**
 * Changes the page for so many frames, or for two seconds; gives the frames drawn, how many a second, and the longest time between two, in
 * milliseconds.
 */
export async function changePage(
  change: Change,
  frames: number,
): Promise<{ frames: number; rate: number; longest: number }> {
  const place = document.querySelector('#elsewhere') ?? document.body;
  const add = (text: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    (change === 'grow' ? document.body : place).append(paragraph);
  };
  const begun = performance.now();
  let drawn = 0;
  let longest = 0;
  let last = begun;
  let added = 0;
  const timer =
    change === 'flicker'
      ? setInterval(() => {
          place.textContent = `Count ${performance.now()}`;
        }, 5)
      : undefined;
  await new Promise<void>((done) => {
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      drawn++;
      if (change === 'elsewhere') add(`Line ${drawn}, about nothing of the kind.`);
      if (change === 'beside') place.textContent = `Count ${drawn}`;
      if (change === 'grow')
        for (let one = 0; one < 10 && added < 1000; one++)
          add(added++ % 5 === 0 ? `Line ${added}: Flax Typhoon again.` : `Line ${added} of no matter.`);
      const over = change === 'flicker' ? now - begun > 2000 : drawn >= frames;
      if (over) done();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  clearInterval(timer);
  const rate = (drawn * 1000) / (performance.now() - begun);
  // What is still to be read of it counts too.
  await new Promise((later) => setTimeout(later, 1000));
  return { frames: drawn, rate, longest };
}
