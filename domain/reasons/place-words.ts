/** Places and ranking figures in words: the one wording for screens, pages, files and paper (A20, A22). */

import { capital, counted, grouped, leftWords, ordinal, type ReasonFormat } from './say.ts';
import type { Unit } from '../ballots/ballot-type.ts';
import type {
  PassedOverCount,
  RankingFigure,
  SharedPlace,
  ListPlace,
  RankedPlace,
  Supporters,
} from './details.ts';

/** Place, whoever shares it, and what ranks: "7th of 21, level with Youth boxing, average 3.82 from 97 scores". */
export function standingLine(standing: RankedPlace, say: ReasonFormat): string {
  const { figure } = standing;
  const place = [placeWords(standing, standing.of), levelWords(standing.level, say)].filter(Boolean);
  // A clause of its own, with a verb.
  if (figure.by === 'payment' || figure.by === 'earned')
    return `${place.join(', ')}. ${capital(figureWords(figure, say))}`;
  return [...place, figureWords(figure, say)].join(', ');
}

/** "7th" · "1st in pot 2" · "3rd in the last round". With `of`: "7th of 21". */
export function placeWords({ place, pot }: ListPlace, of?: number): string {
  const own = of === undefined ? ordinal(place) : `${ordinal(place)} of ${of}`;
  if (pot === undefined) return own;
  return pot === 0 ? `${own} in the last round` : `${own} in pot ${pot}`;
}

/** "level with Youth boxing"; of many only how many. Empty for a place that nobody shares. */
export function levelWords(level: SharedPlace | undefined, { name }: Pick<ReasonFormat, 'name'>): string {
  if (level === undefined) return '';
  return `equal with ${level.bids?.map(name).join(' and ') ?? `${grouped(level.others)} others`}`;
}

/** What ranks a project, in one line: "average 3.82 from 97 scores". */
export function figureWords(figure: RankingFigure, say: Pick<ReasonFormat, 'money'>): string {
  switch (figure.by) {
    case 'average':
      if (figure.told === null) return 'scored by nobody';
      return `average ${figure.told} from ${counted(figure.scorers, 'score', 'scores')}`;
    case 'total': {
      const from = figure.scored
        ? counted(figure.from, 'score', 'scores')
        : counted(figure.from, 'person', 'people');
      return `${unitWords(figure.count, figure.unit)} from ${from}`;
    }
    case 'votes':
      return unitWords(figure.count, 'votes');
    case 'per-pound': {
      const given = `${unitWords(figure.count, figure.unit)} for ${say.money(figure.askPence)}`;
      return figure.told === null ? given : `${given}: ${figure.told} for each £1,000`;
    }
    case 'payment': {
      const towards = figure.towardsPence === undefined ? '' : ` of the ${say.money(figure.towardsPence)}`;
      return `${heldWords(figure, say)}, and nobody paid more than ${say.money(figure.mostPence)}${towards}`;
    }
    case 'earned':
      return figure.earnedPence === null
        ? `${supportersWords(figure.voters)} were the only ones waiting`
        : `${supportersWords(figure.voters)} had enough when everybody had earned ${say.money(figure.earnedPence)}`;
    case 'list': {
      const behind = figure.supporters === undefined ? '' : `; ${heldWords(figure.supporters, say)}`;
      return `from the list of totals, with ${unitWords(figure.count, figure.unit)}${behind}`;
    }
  }
}

/** The same without whom it comes from, which equals may differ in: "average 3.82". */
export function figureShort(figure: RankingFigure, say: Pick<ReasonFormat, 'money'>): string {
  switch (figure.by) {
    case 'average':
      return figure.told === null ? 'no score' : `average ${figure.told}`;
    case 'total':
      return unitWords(figure.count, figure.unit);
    case 'per-pound':
      return figure.told === null
        ? unitWords(figure.count, figure.unit)
        : `${unitWords(figure.told, figure.unit)} for each £1,000`;
    default:
      return figureWords(figure, say);
  }
}

/** "its 34 supporters had £2,300 left between them": one person has nothing "between them". */
export function heldWords({ voters, heldPence }: Supporters, say: Pick<ReasonFormat, 'money'>): string {
  return `${supportersWords(voters)} had ${leftWords(heldPence, say)} left${voters === 1 ? '' : ' between them'}`;
}

/** "its 34 supporters" */
export function supportersWords(voters: number): string {
  return `its ${counted(voters, 'supporter', 'supporters')}`;
}

/** Shown with the next chosen project, so that nobody wonders what happened to the places in between. */
export function betweenWords({ count, didNotFit, first }: PassedOverCount): string {
  const where = first ? 'before it' : 'in between';
  return `${numberWords(count)} ${where} ${didNotFit ? 'did not fit' : 'could not be chosen'}.`;
}

function numberWords(count: number): string {
  const word = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][count - 1];
  return `${word ?? grouped(count)} ${count === 1 ? 'project' : 'projects'}`;
}

/** "84 points" · "1 vote" */
export function unitWords(count: number | string, unit: Unit): string {
  if (count === 1 || count === '1') return `1 ${unit.slice(0, -1)}`;
  return `${typeof count === 'number' ? grouped(count) : count} ${unit}`;
}
