/** The rules as a form holds them. Every answer is text until it is read. */

import type { Completion } from '../../../domain/allocation/equal-shares/completion.ts';
import type { Utility } from '../../../domain/allocation/utility.ts';
import type { BallotRules, BallotTypeName, Completeness } from '../../../domain/ballots/index.ts';
import { scaleNameOf, type ScaleName } from '../../../domain/ballots/score.ts';
import { hoursOf, type DayFormat } from '../../../domain/event/rules/day-format.ts';
import { presets, rulesFrom, type PresetName } from '../../../domain/event/rules/presets.ts';
import type {
  AllocationRules,
  CardsUntil,
  Connection,
  RankedBy,
  RankedRule,
  Rules,
} from '../../../domain/event/rules/rules.ts';
import { typedHundredths } from '../../../domain/typed-money.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { clockWords } from '../../words/numbers.ts';
import { typedAmount } from '../form/amounts.ts';
import { typedGroups, typedSubPots } from './bid-lists.ts';
import { typedTime } from './typed-time.ts';
import { hoursTyped } from './typed-hours.ts';

/** `''` where an answer is still open: the four questions that a council answers itself have no default. */
export interface RulesForm {
  readonly preset: PresetName;
  readonly format: DayFormat['kind'];
  /** A line for each opening time; none with pitches. */
  readonly hours: string;
  readonly ballot: BallotTypeName;
  readonly scale: ScaleName;
  readonly choices: 'exactly' | 'up-to' | 'at-least';
  readonly choiceCount: string;
  readonly tokens: string;
  readonly tokenCap: string;
  readonly places: string;
  readonly age: 'everybody' | 'from' | '';
  readonly ageFrom: string;
  readonly connections: readonly Connection[];
  readonly cardsUntil: CardsUntil['kind'];
  readonly cardsTime: string;
  readonly namesAtDoor: 'no' | 'yes';
  readonly quorum: string;
  readonly cap: 'none' | 'at-most' | '';
  readonly capAmount: string;
  readonly blanks: Rules['blanks']['kind'] | '';
  readonly screen: Rules['screen']['policy'] | '';
  readonly opening: Rules['opening'];
  readonly changes: 'until-close' | 'until-next';
  readonly borderline: RankedRule['borderline'];
  readonly tie: Rules['tie']['method'];
  readonly otherwise: Rules['tie']['otherwise'];
  readonly rule: AllocationRules['rule'];
  readonly by: RankedBy;
  readonly utility: Utility;
  readonly completion: Completion;
  readonly increment: string;
  readonly ownBid: Rules['ownBid'];
  readonly youngCards: Rules['youngCards'];
  readonly completeness: Completeness['kind'];
  readonly completeCount: string;
  readonly shuffled: 'no' | 'yes';
  readonly passMark: string;
  readonly passShare: 'none' | 'best-average' | 'ballots';
  readonly passPercent: string;
  readonly leastScorers: string;
  readonly leastVoters: string;
  readonly subPots: string;
  readonly leftOver: 'keep' | 'share';
  readonly excluding: string;
  readonly firstAt: string;
  readonly thenEvery: string;
  /** Why scores are shown early; asked for in a real event only (R22). */
  readonly whySoon: string;
  readonly pitch: string;
  readonly lastCall: string;
  readonly grace: string;
}

export type RulesField = keyof RulesForm;

/** The id of a field on the page. */
export function rulesFieldId(field: RulesField): string {
  return `rules-${field}`;
}

/** A preset with the council's four questions open: what is recommended. */
export function formFrom(preset: PresetName): RulesForm {
  const answers = { minimumAge: 0, capPence: null, screen: 'counts', blanks: 'left-out' } as const;
  return { ...formOf(rulesFrom(presets[preset], answers)), preset, age: '', cap: '', screen: '', blanks: '' };
}

/** Rules that were chosen before, as the form holds them. */
export function formOf(rules: Rules, whySoon = ''): RulesForm {
  const { allocation, blanks, capPence, completeness, minimumAge, passShare, screen, tie, timing } = rules;
  return {
    preset: presetOf(rules),
    format: rules.format.kind,
    hours: hoursTyped(hoursOf(rules)),
    ...typedBallot(rules.ballot),
    age: minimumAge === 0 ? 'everybody' : 'from',
    ageFrom: minimumAge === 0 ? '' : String(minimumAge),
    ...typedDoor(rules),
    cap: capPence === null ? 'none' : 'at-most',
    capAmount: capPence === null ? '' : typedAmount(capPence),
    blanks: blanks.kind,
    screen: screen.policy,
    opening: rules.opening,
    changes: rules.locking ? 'until-next' : 'until-close',
    tie: tie.method,
    otherwise: tie.otherwise,
    ...typedAllocation(allocation, rules.ballot.type),
    ownBid: rules.ownBid,
    youngCards: rules.youngCards,
    completeness: completeness.kind,
    completeCount: completeness.kind === 'at-least' ? String(completeness.bids) : '3',
    shuffled: rules.shuffled ? 'yes' : 'no',
    passShare: passShare?.of ?? 'none',
    passPercent: passShare === null ? '50' : String(passShare.percent),
    leastScorers: String(blanks.leastScorersPercent),
    leastVoters: String(rules.leastVoters),
    subPots: typedSubPots(rules.subPots),
    leftOver: rules.subPots?.leftOver ?? 'keep',
    excluding: typedGroups(rules.excluding),
    firstAt: String(screen.firstAt),
    thenEvery: String(screen.thenEvery),
    whySoon,
    pitch: clockWords(timing.pitchSeconds),
    lastCall: clockWords(timing.lastCallSeconds),
    grace: clockWords(timing.graceSeconds),
  };
}

/** What a ballot is ranked by when nobody says otherwise. */
export function usualBy(ballot: BallotTypeName): RankedBy {
  return usually[ballot];
}

const usually: Readonly<Record<BallotTypeName, RankedBy>> = {
  score: 'average',
  approval: 'votes',
  points: 'total',
  ranking: 'total',
  knapsack: 'votes',
};

/** The preset that rules began with, as far as one can tell from their ballot. */
function presetOf({ ballot }: Rules): PresetName {
  if (ballot.type === 'points') return 'shareOutTokens';
  return ballot.type === 'score' ? 'scoreEveryProject' : 'chooseThree';
}

function typedDoor({ connections, cardsUntil: until, namesAtDoor, quorum }: Rules) {
  return {
    connections,
    cardsUntil: until.kind,
    cardsTime: until.kind === 'time' ? typedTime(until.minute) : '',
    namesAtDoor: namesAtDoor ? 'yes' : 'no',
    quorum: String(quorum),
  } as const;
}

type TypedBallot = Pick<
  RulesForm,
  'ballot' | 'scale' | 'choices' | 'choiceCount' | 'tokens' | 'tokenCap' | 'places'
>;

function typedBallot(ballot: BallotRules): TypedBallot {
  const usual: TypedBallot = {
    ballot: ballot.type,
    scale: '1-5',
    choices: 'exactly',
    choiceCount: '3',
    tokens: '10',
    tokenCap: '5',
    places: '3',
  };
  switch (ballot.type) {
    case 'score':
      return { ...usual, scale: scaleNameOf(ballot) ?? usual.scale };
    case 'approval':
      return { ...usual, ...typedChoices(ballot) };
    case 'points':
      return { ...usual, tokens: String(ballot.tokens), tokenCap: String(ballot.capPerBid ?? '') };
    case 'ranking':
      return { ...usual, places: String(ballot.places) };
    default:
      return usual;
  }
}

function typedChoices({ atLeast, atMost }: Extract<BallotRules, { type: 'approval' }>) {
  if (atMost === null) return { choices: 'at-least', choiceCount: String(atLeast) } as const;
  return { choices: atLeast === atMost ? 'exactly' : 'up-to', choiceCount: String(atMost) } as const;
}

type TypedAllocation = Pick<
  RulesForm,
  'rule' | 'by' | 'borderline' | 'passMark' | 'utility' | 'completion' | 'increment'
>;

function typedAllocation(allocation: AllocationRules, ballot: BallotTypeName): TypedAllocation {
  const usual: TypedAllocation = {
    rule: allocation.rule,
    by: usualBy(ballot),
    borderline: 'part-fund-then-skip',
    passMark: '',
    utility: 'cost',
    completion: 'add1-greedy',
    increment: '1',
  };
  if (allocation.rule === 'ranked') {
    const { by, borderline, passMarkHundredths: pass } = allocation;
    return { ...usual, by, borderline, passMark: pass === null ? '' : typedHundredths(pass, pageLanguage) };
  }
  if (allocation.rule === 'greedy-per-cost') return { ...usual, utility: allocation.utility };
  if (allocation.rule === 'phragmen') return usual;
  const { utility, completion, incrementPence } = allocation;
  const increment = incrementPence === null ? usual.increment : typedAmount(incrementPence);
  return { ...usual, utility, completion, increment };
}
