/** What ranks a project, as every screen, page, file and sheet tells it (A20). */

import { countsCost, countsPoints } from '../allocation/utility.ts';
import type { Unit } from '../ballots/ballot-type.ts';
import { unitOf } from '../ballots/index.ts';
import { ratio, toDecimalText, type Ratio } from '../exact.ts';
import { figureBy } from '../event/rules/figure-by.ts';
import type { Rules } from '../event/rules/rules.ts';
import type { RunFigures, RunLine } from '../event/run.ts';
import { supportersOf } from '../event/running/pass-marks.ts';
import { decimalsNeeded } from './decimals.ts';
import { bidIn, figuresIn, isFunded, type DecidedEvent } from './decided.ts';
import { averageMarks, fromHundredths } from './mark.ts';
import type { CountedFigure, RankingFigure } from './details.ts';

/** Pence in the thousand pounds for which support is counted. */
const perPence = 1_000_00n;

/** Tells the figure of one line after the other, all with the same decimals. */
export class Figures {
  readonly #decided: DecidedEvent;
  /** How many decimals tell all averages apart, and each mark from them. */
  readonly #averagePlaces: number;
  readonly #ratePlaces: number;

  constructor(decided: DecidedEvent) {
    this.#decided = decided;
    const taking = decided.figures.filter(({ bid }) => tookPart(bid, decided));
    this.#averagePlaces = placesOfAverages(taking, decided.rules);
    const rates = taking.flatMap((figures) => rateOf(figures, decided) ?? []);
    this.#ratePlaces = decimalsNeeded(isPerPound(decided.rules) ? rates : [], 1);
  }

  /** What ranks the project of a line. */
  of(line: RunLine): RankingFigure {
    const { support } = line;
    const { rules } = this.#decided;
    if (line.fromList) return this.#onTheList(line);
    if (isFunded(line) && support !== undefined) {
      if (rules.allocation.rule === 'equal-shares')
        return {
          by: 'payment',
          voters: support.voters,
          heldPence: support.heldPence,
          mostPence: support.mostPence ?? 0,
          ...(countsCost(rules.allocation.utility) && { towardsPence: line.amountPence }),
        };
      return { by: 'earned', voters: support.voters, earnedPence: support.earnedPence ?? null };
    }
    return this.counted(figuresIn(this.#decided, line.bid));
  }

  /** What the count says of a bid, by what ranks today. */
  counted(figures: RunFigures): CountedFigure {
    const { rules, bids } = this.#decided;
    const { scorers, total } = figures;
    if (isPerPound(rules)) {
      const { unit, count } = gainOf(figures, rules);
      const rate = rateOf(figures, this.#decided);
      const told = rate === null ? null : toDecimalText(rate, this.#ratePlaces);
      return { by: 'per-pound', told, unit, count, askPence: bidIn({ bids }, figures.bid).askPence };
    }
    switch (rankingBy(rules)) {
      case 'average':
        return { by: 'average', told: this.average(figures), scorers };
      case 'total':
        return {
          by: 'total',
          unit: unitOf(rules.ballot.type),
          count: total,
          from: scorers,
          ...(rules.ballot.type === 'score' && { scored: true }),
        };
      case 'votes':
        return { by: 'votes', count: supportersOf(rules, figures) };
    }
  }

  /** The average alone, as it is shown everywhere; null where nobody scored the bid. */
  average(figures: Averaged): string | null {
    return figures.scorers === 0 ? null : toDecimalText(averageOf(figures), this.#averagePlaces);
  }

  /** An average that the rules ask for, with the same number of decimals as the averages that are compared with it. */
  mark(hundredths: number): string {
    return toDecimalText(fromHundredths(hundredths), this.#averagePlaces);
  }

  #onTheList(line: RunLine): RankingFigure {
    const { rules } = this.#decided;
    const { total } = figuresIn(this.#decided, line.bid);
    const { support } = line;
    return {
      by: 'list',
      unit: unitOf(rules.ballot.type),
      count: total,
      // Of a project that was not chosen the reason says it.
      ...(isFunded(line) &&
        support && { supporters: { voters: support.voters, heldPence: support.heldPence } }),
    };
  }
}

function isPerPound({ allocation }: Rules): boolean {
  return allocation.rule === 'greedy-per-cost' && !countsCost(allocation.utility);
}

/** Where the gain grows with the cost, a project is ranked by its supporters or points alone (Q2). */
function rankingBy(rules: Rules): 'average' | 'total' | 'votes' {
  const { allocation } = rules;
  if (allocation.rule !== 'greedy-per-cost') return figureBy(rules);
  return countsPoints(allocation.utility) ? 'total' : 'votes';
}

function gainOf(figures: RunFigures, rules: Rules): { unit: Unit; count: number } {
  const { allocation } = rules;
  return allocation.rule === 'greedy-per-cost' && countsPoints(allocation.utility)
    ? { unit: unitOf(rules.ballot.type), count: figures.total }
    : { unit: 'votes', count: supportersOf(rules, figures) };
}

/** Support for each thousand pounds, exactly; null where nothing is asked for. */
function rateOf(figures: RunFigures, { rules, bids }: Pick<DecidedEvent, 'rules' | 'bids'>): Ratio | null {
  const { askPence } = bidIn({ bids }, figures.bid);
  return askPence === 0 ? null : ratio(BigInt(gainOf(figures, rules).count) * perPence, BigInt(askPence));
}

type Averaged = Pick<RunFigures, 'scorers' | 'total'>;

function averageOf({ scorers, total }: Averaged): Ratio {
  return ratio(BigInt(total), BigInt(scorers));
}

/** A pass mark is shown exactly, and the figure compared with it has as many decimals. */
function placesOfAverages(figures: readonly Averaged[], rules: Rules): number {
  const { ranking, share } = averageMarks(rules);
  const marks = [ranking, share].filter((mark) => mark !== null);
  if (rankingBy(rules) !== 'average' && marks.length === 0) return 1;
  const averages = figures.filter(({ scorers }) => scorers > 0).map(averageOf);
  const least = marks.some((mark) => mark % 10 !== 0) ? 2 : 1;
  return decimalsNeeded([...averages, ...marks.map(fromHundredths)], least);
}

/** Whoever withdrew or was not here is in no ranking. */
function tookPart(bid: number, { run }: DecidedEvent): boolean {
  return !run.lines.some(
    (line) =>
      line.bid === bid &&
      line.outcome === 'not-chosen' &&
      (line.why === 'withdrawn' || line.why === 'left-out'),
  );
}
