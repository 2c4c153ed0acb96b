/** A hall with young people's cards: all others put project 1 first, young people project 2. */

import type { Rules } from '../event/rules/rules.ts';
import { withIds } from './plain-ids.ts';
import type { Play } from './play.ts';
import { cardKey, heardPlay, must, youngKey, type PlaySetup } from './set-up.ts';
import { sha256 } from './sha256.ts';

export interface YoungHall {
  readonly youngCards: Exclude<Rules['youngCards'], 'none'>;
  /** How many vote. */
  readonly others: number;
  readonly young: number;
}

/** Everybody has voted; of both kinds there are more cards than voters. */
export function youngHall({ youngCards, others, young }: YoungHall, setup: PlaySetup = {}): Play {
  const rules = { ...setup.rules, youngCards };
  const play = heardPlay(sha256, { cards: others + 5, young: young + 5, ...setup, rules });
  for (let card = 1; card <= others; card += 1)
    must(
      play.vote(
        cardKey(card),
        withIds([
          [1, 5],
          [2, 3],
        ]),
      ),
    );
  for (let card = 1; card <= young; card += 1)
    must(
      play.vote(
        youngKey(card),
        withIds([
          [1, 3],
          [2, 5],
        ]),
      ),
    );
  return play;
}
