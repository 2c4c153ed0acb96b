/** What the office does just now to each event, or to whatever else it does one thing at a time to. */
const busy = new WeakMap<object, Promise<unknown>>();

/**
 * Acts on the same thing run one after the other, because each takes several turns of the loop. Two that make or print
 * cards or import bids would use the same numbers, read half of the codes, or add the same bids again; two that erase
 * would both count what only one of them erases.
 */
export function oneAtATime<Done>(of: object, act: () => Promise<Done>): Promise<Done> {
  // Whatever became of the act before: whoever asked for it was told.
  const done = (busy.get(of) ?? Promise.resolve()).then(act, act);
  busy.set(of, done);
  return done;
}
