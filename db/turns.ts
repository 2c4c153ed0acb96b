/** Work on the loop that is cut into slices, so that votes have their turn between two of them (J19). */

/** So many cards or bids are worked on in one turn of the loop. */
export const mostInTurn = 100;

/** Lets everything go first that waits for the loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Gives `work` all `things`, some at a time, and lets everything else on the loop run after each; returns all results.
 */
export async function inTurns<Each, Made>(
  things: readonly Each[],
  work: (some: readonly Each[], place: number) => readonly Made[] | void | Promise<readonly Made[] | void>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let place = 0; place < things.length; place += mostInTurn) {
    made.push(...((await work(things.slice(place, place + mostInTurn), place)) ?? []));
    await nextTurn();
  }
  return made;
}
