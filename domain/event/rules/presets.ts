/**
 * Three ways to begin: rules that fit together, but for four questions that no program should answer for a council
 * (R14). A preset has no answer to those, so it becomes rules only with the council's own.
 */

import type { Pence } from '../../money.ts';
import { recommendedRules, unasked, type Rules } from './rules.ts';

/** The council's own answers: none of them has a default. */
export interface CouncilAnswers {
  /** 0 for everybody. */
  readonly minimumAge: number;
  /** The most that one bid can ask for; null for no cap. */
  readonly capPence: Pence | null;
  /** What the screen shows before the close. */
  readonly screen: Rules['screen']['policy'];
  /** What happens to an incomplete ballot, or to a blank. */
  readonly blanks: Rules['blanks']['kind'];
}

export type CouncilQuestion = keyof CouncilAnswers;

const asked: Readonly<Record<CouncilQuestion, true>> = {
  minimumAge: true,
  capPence: true,
  screen: true,
  blanks: true,
};
export const councilQuestions = Object.keys(asked) as readonly CouncilQuestion[];

export interface Preset {
  readonly settings: Omit<Rules, CouncilQuestion>;
  /** The steps of a live figure, should the council choose one. */
  readonly steps: Omit<Rules['screen'], 'policy'>;
  readonly leastScorersPercent: number;
}

const usual = {
  format: unasked.format,
  completeness: unasked.completeness,
  shuffled: unasked.shuffled,
  passShare: unasked.passShare,
  leastVoters: unasked.leastVoters,
  subPots: unasked.subPots,
  excluding: unasked.excluding,
  settledStays: recommendedRules.settledStays,
  toldInTurn: recommendedRules.toldInTurn,
  emptiedOut: recommendedRules.emptiedOut,
  ownBid: unasked.ownBid,
  youngCards: unasked.youngCards,
  whySoon: unasked.whySoon,
  connections: unasked.connections,
  cardsUntil: unasked.cardsUntil,
  namesAtDoor: unasked.namesAtDoor,
  quorum: unasked.quorum,
  opening: 'as-presented',
  locking: false,
  tie: { method: 'draw', otherwise: 'draw' },
  timing: recommendedRules.timing,
} as const;

const steps = { firstAt: 10, thenEvery: 5 };

/** Each project gets a score; the best average is chosen first. */
const scoreEveryProject: Preset = {
  settings: { ...usual, ballot: recommendedRules.ballot, allocation: recommendedRules.allocation },
  steps,
  leastScorersPercent: recommendedRules.blanks.leastScorersPercent,
};

/** Everybody chooses three projects; the most votes are chosen first. */
const chooseThree: Preset = {
  settings: {
    ...usual,
    ballot: { type: 'approval', atLeast: 3, atMost: 3 },
    allocation: { ...recommendedRules.allocation, by: 'votes' },
  },
  steps,
  leastScorersPercent: 0,
};

/** Everybody has ten tokens, at most five for one project; the most tokens are chosen first. */
const shareOutTokens: Preset = {
  settings: {
    ...usual,
    ballot: { type: 'points', tokens: 10, capPerBid: 5 },
    allocation: { ...recommendedRules.allocation, by: 'total' },
  },
  steps,
  leastScorersPercent: 0,
};

/** In the order in which they are offered. */
export const presets = { scoreEveryProject, chooseThree, shareOutTokens } as const;
export type PresetName = keyof typeof presets;

/** The rules of a preset with the council's answers. `after-each` needs locking, which goes with scores only (R4). */
export function rulesFrom(
  { settings, steps: at, leastScorersPercent }: Preset,
  answers: CouncilAnswers,
): Rules {
  const { minimumAge, capPence, screen, blanks } = answers;
  return {
    ...settings,
    minimumAge,
    capPence,
    locking: settings.ballot.type === 'score' && screen === 'after-each',
    screen: { policy: screen, ...at },
    blanks: { kind: blanks, leastScorersPercent },
  };
}
