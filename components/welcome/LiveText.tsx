import { useWords } from '../words.ts';

/** A real dispute in a few sentences, one of them with a slip: On Record itself marks the names in it. */
export function LiveText() {
  const words = useWords();
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{words.say('welcomeTry')}</h2>
      <p>{words.say('welcomeTryHow')}</p>
      <article class="live" aria-label={words.say('welcomeTry')}>
        <p>{words.say('welcomeLive')}</p>
        <p>{words.say('welcomeLiveSlip')}</p>
      </article>
      <p class="small">{words.say('welcomeTrySlip')}</p>
    </section>
  );
}
