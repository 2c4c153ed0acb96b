/** Each setting of the rules in a few words, so that the log of staff acts can show its old and new value. */

import type { BallotRules } from '../ballots/index.ts';
import { readRules, type WrittenRules } from '../event/rules/written-rules.ts';
import { unasked, type AllocationRules, type Rules } from '../event/rules/rules.ts';
import { poundsText } from '../money.ts';
import { counted } from '../reasons/say.ts';

/** The words of a reason by their hash: they can be erased. */
export type ReasonText = (textHash: string) => string;

interface Setting {
  readonly name: string;
  readonly say: (rules: Rules, why: ReasonText) => string;
}

/** Every setting there is; the compiler finds one that is missing. */
const settings: { readonly [S in keyof Rules]: Setting } = {
  ballot: { name: 'ballot', say: ({ ballot }) => ballotWords(ballot) },
  completeness: { name: 'complete is', say: ({ completeness }) => completenessWords(completeness) },
  blanks: { name: 'incomplete ballots', say: ({ blanks }) => blanksWords(blanks) },
  emptiedOut: { name: 'emptied ballots are left out', say: ({ emptiedOut }) => yesNo(emptiedOut) },
  opening: {
    name: 'projects open',
    say: ({ opening }) => (opening === 'as-presented' ? 'as they are presented' : 'all at once'),
  },
  shuffled: { name: 'order of its own for each voter', say: ({ shuffled }) => yesNo(shuffled) },
  locking: { name: 'scores lock at the next project', say: ({ locking }) => yesNo(locking) },
  allocation: { name: 'how the money is given', say: ({ allocation }) => allocationWords(allocation) },
  passShare: { name: 'share to reach', say: ({ passShare }) => passShareWords(passShare) },
  leastVoters: { name: 'least number of voters', say: ({ leastVoters }) => numberOr(leastVoters, 'none') },
  subPots: { name: 'parts of the pot', say: ({ subPots }) => subPotWords(subPots) },
  excluding: {
    name: 'only one of',
    say: ({ excluding }) =>
      excluding.length === 0 ? 'none' : excluding.map((bids) => bids.join(', ')).join(' · '),
  },
  tie: {
    name: 'ties',
    say: ({ tie }) => `${tieWords[tie.method]}, then ${tieWords[tie.otherwise]}`,
  },
  screen: { name: 'the screen shows', say: ({ screen }) => screenWords(screen) },
  whySoon: {
    name: 'why scores are shown early',
    say: ({ whySoon }, why) => (whySoon === null ? 'no reason given' : why(whySoon)),
  },
  timing: {
    name: 'clocks',
    say: ({ timing: { pitchSeconds, lastCallSeconds, graceSeconds } }) =>
      `pitch ${pitchSeconds} s, last call ${lastCallSeconds} s, after the close ${graceSeconds} s`,
  },
  settledStays: { name: 'what the room settled stays', say: ({ settledStays }) => yesNo(settledStays) },
  toldInTurn: { name: 'announced in the settled order', say: ({ toldInTurn }) => yesNo(toldInTurn) },
  ownBid: { name: 'a group’s own project', say: ({ ownBid }) => ownBidWords[ownBid] },
  minimumAge: { name: 'minimum age', say: ({ minimumAge }) => numberOr(minimumAge, 'none') },
  capPence: {
    name: 'cap for a project',
    say: ({ capPence }) => (capPence === null ? 'none' : poundsText(capPence)),
  },
};

const tieWords = { hands: 'hands', draw: 'a draw', share: 'sharing' } as const;
const ownBidWords = {
  abstain: 'left out',
  allow: 'marked as all others',
  'not-vote': 'groups do not vote',
} as const;

/**
 * What was set, setting by setting, without what is switched off; with the rules before only what is different, from
 * what to what.
 */
export function rulesSetWords(written: WrittenRules, before: WrittenRules | null, why: ReasonText): string {
  const rules = readRules(written);
  const all = Object.values(settings);
  if (before === null) {
    const off = { ...rules, ...unasked };
    const asked = Object.entries(settings)
      .filter(([setting, { say }]) => !(setting in unasked) || say(rules, why) !== say(off, why))
      .map(([, { name, say }]) => `${name}: ${say(rules, why)}`);
    return `Set the rules: ${asked.join('; ')}`;
  }
  const old = readRules(before);
  const changes = all
    .filter(({ say }) => say(rules, why) !== say(old, why))
    .map(({ name, say }) => `${name}: from ${say(old, why)} to ${say(rules, why)}`);
  return changes.length === 0
    ? 'Set the rules again; nothing is different'
    : `Changed the rules: ${changes.join('; ')}`;
}

function ballotWords(ballot: BallotRules): string {
  switch (ballot.type) {
    case 'score':
      return `scores ${ballot.lowest} to ${ballot.highest}`;
    case 'approval':
      return `choose ${ballot.atLeast} to ${ballot.atMost ?? 'as many as one likes'}`;
    case 'points':
      return `${counted(ballot.tokens, 'token', 'tokens')}, at most ${ballot.capPerBid ?? 'any number'} for one project`;
    case 'ranking':
      return `a ranking of ${counted(ballot.places, 'place', 'places')}`;
    case 'knapsack':
      return 'choose within the pot';
  }
}

function completenessWords(completeness: Rules['completeness']): string {
  switch (completeness.kind) {
    case 'all':
      return 'all of it';
    case 'at-least':
      return `at least ${counted(completeness.bids, 'project', 'projects')}`;
    case 'free':
      return 'anything';
  }
}

function blanksWords({ kind, leastScorersPercent }: Rules['blanks']): string {
  if (kind === 'ballot-not-counted') return 'not counted';
  return leastScorersPercent === 0
    ? 'its marks count'
    : `its marks count, and a project needs scores from ${leastScorersPercent}%`;
}

function allocationWords(allocation: AllocationRules): string {
  switch (allocation.rule) {
    case 'ranked': {
      const pass = allocation.passMarkHundredths;
      const mark = pass === null ? 'no pass mark' : `pass mark ${decimal(pass)}`;
      return `down the list by ${allocation.by}, ${borderlineWords[allocation.borderline]}, ${mark}`;
    }
    case 'greedy-per-cost':
      return `down the list for each pound, by ${allocation.utility}`;
    case 'equal-shares':
      return `equal shares by ${allocation.utility}, completed by ${allocation.completion}${
        allocation.incrementPence === null ? '' : `, raised by ${poundsText(allocation.incrementPence)}`
      }`;
    case 'phragmen':
      return 'Phragmén';
  }
}

const borderlineWords = {
  skip: 'pass over what does not fit',
  stop: 'stop at the first that does not fit',
  'part-fund-then-stop': 'part for the first that does not fit, then stop',
  'part-fund-then-skip': 'part for the first that does not fit, then go on',
} as const;

function passShareWords(share: Rules['passShare']): string {
  if (share === null) return 'none';
  return `${share.percent}% of ${share.of === 'ballots' ? 'all ballots' : 'the best possible average'}`;
}

function subPotWords(subPots: Rules['subPots']): string {
  if (subPots === null) return 'one pot';
  const parts = subPots.pots.map(({ pence, bids }) => `${poundsText(pence)} for ${bids.join(', ')}`);
  return `${parts.join(' · ')}; what is left ${subPots.leftOver === 'keep' ? 'stays' : 'is shared'}`;
}

function screenWords({ policy, firstAt, thenEvery }: Rules['screen']): string {
  switch (policy) {
    case 'counts':
      return 'how many voted, no figures';
    case 'after-each':
      return `figures after each project, from ${counted(firstAt, 'ballot', 'ballots')}`;
    case 'live':
      return `live figures, from ${counted(firstAt, 'ballot', 'ballots')}, then every ${thenEvery}`;
  }
}

function decimal(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`.replace(/\.?0+$/, '');
}

function yesNo(yes: boolean): string {
  return yes ? 'yes' : 'no';
}

function numberOr(number: number, none: string): string {
  return number === 0 ? none : String(number);
}
