/** Everything that a hall needs to finish without a computer, but for the voting sheets and the result sheet (Y12). */

import type { Rules } from '../event/rules/rules.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { rulesSentences } from '../rules-in-words/rules-sentences.ts';
import type { RulesSpeech } from '../rules-in-words/rules-speech.ts';
import type { emergencyPack } from '../words/en-GB/paper/emergency-pack.ts';
import type { Said } from '../words/messages.ts';

export type EmergencyWords = Said<typeof emergencyPack>;

export interface EmergencySpeech {
  readonly words: EmergencyWords;
  readonly rules: RulesSpeech;
}

/** What the pack is about. */
export interface EmergencyOf {
  readonly name: string;
  readonly venue: string;
  readonly date: string;
  readonly practice: boolean;
  readonly rules: Rules;
  readonly potPence: Pence;
  readonly projects: readonly {
    readonly bid: BidId;
    readonly number: number;
    readonly name: string;
    readonly askPence: Pence;
    readonly leastPence: Pence | null;
  }[];
  /** How many voting sheets there are to tally. */
  readonly sheets: number;
}

export interface EmergencyPack {
  readonly title: string;
  readonly about: string;
  /** Said of practice; null in earnest. */
  readonly practice: string | null;
  readonly steps: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly order: readonly {
    readonly number: number;
    readonly name: string;
    readonly ask: string;
    /** Empty where the group named none. */
    readonly least: string;
  }[];
  readonly rules: readonly string[];
  readonly tally: Tally;
  readonly signs: readonly { readonly large: string; readonly below: readonly string[] }[];
}

/** How sheets are added up by hand. */
export interface Tally {
  readonly how: string;
  /** A sum and a number of marks for each pile of ten; or only how many put a cross. */
  readonly both: boolean;
  readonly sheets: number;
  /** What is worked out from all tally sheets. */
  readonly addUp: readonly string[];
}

export function emergencyPackOf(of: EmergencyOf, { words, rules: speech }: EmergencySpeech): EmergencyPack {
  const { name, venue, date, rules, potPence, projects } = of;
  const { money } = speech;
  const about = [name, venue, date].filter((part) => part !== '').join(' · ');
  const { signs } = words;
  return {
    title: words.title,
    about,
    practice: of.practice ? words.practice : null,
    steps: stepsOf(rules, words),
    order: projects.map(({ number, name: called, askPence, leastPence }) => ({
      number,
      name: called,
      ask: money(askPence),
      least: leastPence === null ? '' : money(leastPence),
    })),
    rules: [
      words.pot({ money: money(potPence) }),
      ...rulesSentences({ rules, potPence, bids: projects }, speech),
    ],
    tally: tallyOf(of, words),
    signs: [
      { large: signs.door, below: [about, signs.doorBelow] },
      { large: signs.desk, below: [signs.deskBelow] },
      { large: signs.box, below: [signs.boxBelow] },
    ],
  };
}

function stepsOf(rules: Rules, words: EmergencyWords): EmergencyPack['steps'] {
  const { nowSteps: now, votingSteps: voting, byHandSteps: byHand, laterSteps: later } = words;
  // At stalls no project is called, and every one can be voted on from the start.
  const isCalled = rules.format.kind === 'pitches';
  const result = isWorkedOutByHand(rules)
    ? [
        ...(rules.youngCards === 'apart' ? [byHand.youngApart] : []),
        byHand.tally,
        byHand.result,
        byHand.provisional,
      ]
    : [words.notByHand];
  return [
    { heading: words.now, items: [now.tell, ...(isCalled ? [now.time] : []), now.signs] },
    {
      heading: words.voting,
      items: [voting.give, voting.noCard, voting.mark, ...(isCalled ? [voting.call] : []), voting.collect],
    },
    { heading: words.byHand, items: [...result, words.keepSheets] },
    { heading: words.later, items: [later.declare, later.list, later.type, later.tear, later.result] },
  ];
}

/** Whoever can add up and divide can follow a rule that ranks. The others weigh every ballot anew at each step. */
function isWorkedOutByHand({ allocation, subPots }: Rules): boolean {
  return allocation.rule === 'ranked' && subPots === null;
}

function tallyOf({ rules, sheets }: EmergencyOf, words: EmergencyWords): Tally {
  const { ballot } = rules;
  const both = ballot.type !== 'approval' && ballot.type !== 'knapsack';
  const { sum, count, average, place } = words.addUpHeadings;
  const how = both ? words.tallyHow.both : words.tallyHow.count;
  return {
    how: ballot.type === 'ranking' ? `${how} ${words.tallyPlaces(ballot)}` : how,
    both,
    sheets,
    addUp: [
      ...(both ? [sum] : []),
      count,
      ...(rules.allocation.rule === 'ranked' && rules.allocation.by === 'average' ? [average] : []),
      ...(isWorkedOutByHand(rules) ? [place] : []),
    ],
  };
}
