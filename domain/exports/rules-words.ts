/** Each setting of the rules in a few words, so that the log of staff actions can show its old and new value. */

import type { BallotRules } from '../ballots/index.ts';
import type { DayFormat } from '../event/rules/day-format.ts';
import { readRules, type WrittenRules } from '../event/rules/written-rules.ts';
import { unasked, type AllocationRules, type Rules } from '../event/rules/rules.ts';
import { shortDecimalText } from '../exact.ts';
import { changesText, type ActSpeech } from './act-speech.ts';

/** The words of a reason by their hash: they can be erased. */
export type ReasonText = (textHash: string) => string;

type Tell = (rules: Rules, speech: ActSpeech, why: ReasonText) => string;
type Words = ActSpeech['settings'];

/** Every setting there is; the compiler finds one that is missing. */
const tellers: { readonly [S in keyof Rules]: Tell } = {
  format: ({ format }, { settings, hours }) => formatText(format, settings, hours),
  ballot: ({ ballot }, { settings }) => ballotWords(ballot, settings),
  completeness: ({ completeness }, { settings: { completeness: words } }) =>
    completeness.kind === 'at-least' ? words['at-least'](completeness) : words[completeness.kind],
  blanks: ({ blanks }, { settings }) => blanksWords(blanks, settings),
  emptiedOut: ({ emptiedOut }, { settings }) => yesNo(emptiedOut, settings),
  opening: ({ opening }, { settings }) => settings.opening[opening],
  shuffled: ({ shuffled }, { settings }) => yesNo(shuffled, settings),
  locking: ({ locking }, { settings }) => yesNo(locking, settings),
  allocation: ({ allocation }, speech) => allocationWords(allocation, speech),
  passShare: ({ passShare }, { settings }) =>
    passShare === null ? settings.none : settings.passShare[passShare.of](passShare),
  leastVoters: ({ leastVoters }, { settings }) => countOrNone(leastVoters, settings),
  subPots: ({ subPots }, speech) => subPotWords(subPots, speech),
  excluding: ({ excluding }, { settings, list }) =>
    excluding.length === 0 ? settings.none : groupsText(excluding.map((bids) => list(bids.map(String)))),
  tie: ({ tie }, { settings }) => settings.tie(tie),
  screen: ({ screen }, { settings: { screen: words } }) =>
    screen.policy === 'counts' ? words.counts : words[screen.policy](screen),
  whySoon: ({ whySoon }, { settings }, why) => (whySoon === null ? settings.noReason : why(whySoon)),
  timing: ({ timing }, { settings }) => settings.timing(timing),
  settledStays: ({ settledStays }, { settings }) => yesNo(settledStays, settings),
  toldInTurn: ({ toldInTurn }, { settings }) => yesNo(toldInTurn, settings),
  ownBid: ({ ownBid }, { settings }) => settings.ownBid[ownBid],
  youngCards: ({ youngCards }, { settings }) => settings.youngCards[youngCards],
  minimumAge: ({ minimumAge }, { settings }) => countOrNone(minimumAge, settings),
  connections: ({ connections }, { settings, list }) =>
    connections.length === 0 ? settings.anybody : list(connections.map((each) => settings.ways[each])),
  cardsUntil: ({ cardsUntil: until }, { settings: { cardsUntil: words }, timeOfDay }) =>
    until.kind === 'time' ? words.time({ time: timeOfDay(until.minute) }) : words[until.kind],
  namesAtDoor: ({ namesAtDoor }, { settings }) => yesNo(namesAtDoor, settings),
  quorum: ({ quorum }, { settings }) => countOrNone(quorum, settings),
  capPence: ({ capPence }, { settings, money }) => (capPence === null ? settings.none : money(capPence)),
};

const all = Object.keys(tellers) as (keyof Rules)[];

/**
 * What was set, setting by setting, without what is switched off; with the rules before only what is different, from
 * what to what.
 */
export function rulesSetWords(
  written: WrittenRules,
  before: WrittenRules | null,
  why: ReasonText,
  speech: ActSpeech,
): string {
  const { acts, settings } = speech;
  const tell = (setting: keyof Rules, rules: Rules): string => tellers[setting](rules, speech, why);
  const rules = readRules(written);
  if (before === null) {
    const off = { ...rules, ...unasked };
    const asked = all
      .filter((setting) => !(setting in unasked) || tell(setting, rules) !== tell(setting, off))
      .map((setting) => settings.set({ setting: settings.names[setting], now: tell(setting, rules) }));
    return acts.rulesSet({ settings: changesText(asked) });
  }
  const old = readRules(before);
  const changes = all
    .filter((setting) => tell(setting, rules) !== tell(setting, old))
    .map((setting) =>
      settings.changed({
        setting: settings.names[setting],
        before: tell(setting, old),
        now: tell(setting, rules),
      }),
    );
  return changes.length === 0 ? acts.rulesSetAgain : acts.rulesChanged({ settings: changesText(changes) });
}

function formatText(format: DayFormat, { format: words }: Words, hours: ActSpeech['hours']): string {
  if (format.kind === 'pitches') return words.pitches;
  return format.hours.length === 0
    ? words.stalls
    : words.stallsWithHours({ hours: groupsText(hours(format.hours)) });
}

function ballotWords(ballot: BallotRules, { ballot: words }: Words): string {
  switch (ballot.type) {
    case 'score':
      return words.score(ballot);
    case 'approval': {
      const { atLeast, atMost } = ballot;
      return atMost === null ? words.approvalFree({ atLeast }) : words.approval({ atLeast, atMost });
    }
    case 'points': {
      const { tokens, capPerBid } = ballot;
      return capPerBid === null ? words.pointsFree({ tokens }) : words.points({ tokens, capPerBid });
    }
    case 'ranking':
      return words.ranking(ballot);
    case 'knapsack':
      return words.knapsack;
  }
}

function blanksWords(
  { kind, leastScorersPercent: percent }: Rules['blanks'],
  { blanks: words }: Words,
): string {
  if (kind === 'ballot-not-counted') return words.notCounted;
  return percent === 0 ? words.count : words.countFrom({ percent });
}

function allocationWords(
  allocation: AllocationRules,
  { settings: words, list, decimal, money }: ActSpeech,
): string {
  switch (allocation.rule) {
    case 'ranked': {
      const { by, borderline, passMarkHundredths: pass } = allocation;
      const mark =
        pass === null
          ? words.noPassMark
          : words.passMark({ mark: decimal(shortDecimalText(BigInt(pass), 2)) });
      return list([words.by[by], words.borderline[borderline], mark]);
    }
    case 'greedy-per-cost':
      return words.perPound[allocation.utility];
    case 'equal-shares': {
      const { utility, completion, incrementPence } = allocation;
      const raised = incrementPence === null ? [] : [words.raisedBy({ increment: money(incrementPence) })];
      return list([words.equalShares[utility], words.completion[completion], ...raised]);
    }
    case 'phragmen':
      return words.phragmen;
  }
}

function subPotWords(subPots: Rules['subPots'], { settings: words, list, money }: ActSpeech): string {
  if (subPots === null) return words.onePot;
  const parts = subPots.pots.map(({ pence, bids }) =>
    words.subPot({ money: money(pence), bids: list(bids.map(String)) }),
  );
  return words.subPots({ parts: groupsText(parts), leftOver: subPots.leftOver });
}

/** Groups of bids, which hold commas. */
function groupsText(groups: readonly string[]): string {
  return groups.join(' · ');
}

function yesNo(yes: boolean, words: Words): string {
  return yes ? words.yes : words.no;
}

function countOrNone(count: number, words: Words): string {
  return count === 0 ? words.none : words.count({ count });
}
