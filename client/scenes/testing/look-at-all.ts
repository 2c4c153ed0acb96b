import { fitFaults, type FitLimits } from './fit-faults.ts';

/** Runs in a gallery's page: shows each specimen in turn, without loading the page again, and says what is wrong in it. */
export async function lookAtAll(names: readonly string[], limits: FitLimits): Promise<string[]> {
  const found: string[] = [];
  // Each hand by itself: no picture changes its typeface while it is shown.
  for (const hand of ['naskh', 'nastaliq'])
    for (const name of names.filter((each) => handsOf(each).includes(hand))) {
      await show(name, hand);
      const main = document.querySelector('main');
      const faults = main === null ? ['nothing is shown'] : fitFaults(main, limits);
      found.push(...faults.map((fault) => `${name} (${hand}): ${fault}`));
    }
  return found;
}

/** Arabic letters fall back to either of two hands, by what the computer has. */
function handsOf(name: string): string[] {
  if (name.startsWith('urdu')) return ['nastaliq'];
  return name.startsWith('arabic') ? ['naskh', 'nastaliq'] : ['naskh'];
}

/** Settled, as the hall sees it: words are fitted before a picture is painted. */
async function show(name: string, hand: string): Promise<void> {
  document.documentElement.dataset['arabic'] = hand;
  await new Promise((shown) => {
    addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(shown)), { once: true });
    location.hash = `${name}+${hand}`;
  });
  for (const moving of document.getAnimations()) moving.finish();
}
