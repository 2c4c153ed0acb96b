/** What happens in a room from the seal to the last step of the results, as numbers throw it up. */

import { noBid, personId } from '../ids.ts';
import { currentRun } from '../event/state.ts';
import type { UnversionedCommand } from './evening.ts';
import type { Play } from './play.ts';
import { must } from './set-up.ts';

/** @param look called after every act, with what was asked */
export function playTheRoom(
  play: Play,
  room: readonly number[],
  look: (asked: UnversionedCommand) => void = () => {},
): void {
  const thrown = [...room];
  const next = (): number => thrown.shift() ?? 0;
  const act = (asked: UnversionedCommand): void => {
    must(play.ask(asked));
    look(asked);
  };
  // Long after everything was told a group may still say no thank you.
  while (!isOver(play) || thrown.length > 20) {
    const tie = currentRun(play.state)?.openTie;
    if (tie && thrown.length > 20 && next() > 18) act({ type: 'decline', bid: tie.tied[0] ?? noBid });
    else if (tie) settle(play, next, act);
    else if (play.state.stage === 'sealed') act({ type: 'start-results' });
    else if (play.state.asking) act({ type: 'answer-part', accepts: next() % 2 === 0 });
    else if (thrown.length > 20) someAct(play, next, act);
    else act({ type: 'show-next-result' });
  }
}

function isOver(play: Play): boolean {
  const { state } = play;
  if (currentRun(state)?.openTie || state.asking || state.stage !== 'results') return false;
  return !play.wouldTake({ type: 'show-next-result' });
}

function someAct(play: Play, next: () => number, act: (asked: UnversionedCommand) => void): void {
  const funded = currentRun(play.state)?.lines.filter(({ outcome }) => outcome !== 'not-chosen') ?? [];
  const some = funded[next() % Math.max(1, funded.length)];
  const thrown = next();
  if (thrown > 19 && some !== undefined) act({ type: 'decline', bid: some.bid });
  else if (thrown > 8 && play.wouldTake({ type: 'ask-part' })) act({ type: 'ask-part' });
  else if (play.wouldTake({ type: 'show-next-result' })) act({ type: 'show-next-result' });
}

/** By the method of the rules, with whatever hands or number the room gives. */
function settle(play: Play, next: () => number, act: (asked: UnversionedCommand) => void): void {
  const tied = currentRun(play.state)?.openTie?.tied ?? [];
  if (play.wouldTake({ type: 'settle-by-share' })) return act({ type: 'settle-by-share' });
  const hands = tied.map((bid) => [bid, next() % 4] as const);
  if (play.wouldTake({ type: 'settle-by-hands', hands })) return act({ type: 'settle-by-hands', hands });
  act({ type: 'number-the-draw' });
  const drawn = 1 + (next() % tied.length);
  act({ type: 'settle-by-draw', drawn, drawnAgain: drawn, drewBy: personId(1), watchedBy: personId(2) });
}
