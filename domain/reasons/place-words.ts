/** Places and ranking figures in words: the one wording for screens, pages, files and paper (A20, A22). */

import type { PassedOverCount, RankingFigure, SharedPlace, ListPlace, RankedPlace } from './details.ts';
import { someOf, type LineSpeech, type PlaceSpeech } from './speech.ts';

/** Where voters spend money of their own, what ranks a project is a sentence, and no piece of a list. */
export type MoneyFigure = Extract<RankingFigure, { by: 'payment' | 'earned' }>;
export type ListFigure = Exclude<RankingFigure, MoneyFigure>;

/** Pence in the amount for which support is counted. */
const thousand = 1_000_00;

/** "7th of 21, level with Youth boxing, average 3.82 from 97 scores.", and a sentence of its own where money ranks. */
export function standingSentences(standing: RankedPlace, speech: PlaceSpeech): string {
  return [
    speech.places.standing({ facts: standingFacts(standing, speech) }),
    ...moneySentence(standing, speech),
  ].join(' ');
}

/** Place, whoever shares it, and what ranks: pieces of a list. */
export function standingFacts(standing: RankedPlace, speech: PlaceSpeech): string {
  const { figure } = standing;
  return speech.list([
    placeFacts(standing, speech),
    ...(isMoney(figure) ? [] : [figureFact(figure, speech)]),
  ]);
}

/** Without what ranks: "2nd of 2". */
export function placeFacts(standing: RankedPlace, speech: PlaceSpeech): string {
  const { level } = standing;
  return speech.list([
    placeWords(standing, speech, standing.of),
    ...(level === undefined ? [] : [levelWords(level, speech)]),
  ]);
}

/** What ranked a project by money, as a sentence; nothing where something else did. */
export function moneySentence({ figure }: RankedPlace, speech: PlaceSpeech): string[] {
  return isMoney(figure) ? [moneyFigureWords(figure, speech.places, speech)] : [];
}

/** "7th" · "1st in part 2 of the pot" · "3rd in the last round". With `of`: "7th of 21". */
export function placeWords({ place, pot }: ListPlace, { places }: PlaceSpeech, of?: number): string {
  if (of !== undefined) {
    if (pot === undefined) return places.placeOf({ place, of });
    return pot === 0 ? places.placeOfInLastRound({ place, of }) : places.placeOfInPot({ place, of, pot });
  }
  if (pot === undefined) return places.place({ place });
  return pot === 0 ? places.placeInLastRound({ place }) : places.placeInPot({ place, pot });
}

interface LevelMessages {
  readonly equal: (values: { name: string }) => string;
  readonly equalMany: (values: { others: number }) => string;
}

/** "level with Youth boxing"; of many only how many. */
export function levelWords(
  { bids, others }: SharedPlace,
  { places, name, list }: PlaceSpeech,
  words: LevelMessages = places,
): string {
  return bids === undefined ? words.equalMany({ others }) : words.equal({ name: list(bids.map(name)) });
}

/** What ranks a project, for a cell: "average 3.82 from 97 scores". */
export function figureWords(figure: RankingFigure, speech: LineSpeech): string {
  return isMoney(figure) ? moneyFigureWords(figure, speech.lines, speech) : figureFact(figure, speech);
}

/** The messages of the figures that are pieces of a list, or the same as sentences. */
export type FigureMessages = Pick<
  PlaceSpeech['places'],
  | 'scoredByNobody'
  | 'average'
  | 'total'
  | 'totalOfScores'
  | 'given'
  | 'perPound'
  | 'perPoundFree'
  | 'fromList'
  | 'fromListSupported'
>;

export function figureFact(
  figure: ListFigure,
  { places, money, decimal }: PlaceSpeech,
  words: FigureMessages = places,
): string {
  switch (figure.by) {
    case 'average': {
      const { told, scorers } = figure;
      return told === null ? words.scoredByNobody : words.average({ average: decimal(told), scorers });
    }
    case 'total':
      return (figure.scored ? words.totalOfScores : words.total)(figure);
    case 'votes':
      return words.given({ unit: 'votes', count: figure.count });
    case 'per-pound': {
      const { unit, count, told } = figure;
      const given = { unit, count, ask: money(figure.askPence) };
      return told === null
        ? words.perPoundFree(given)
        : words.perPound({ ...given, rate: decimal(told), thousand: money(thousand) });
    }
    case 'list': {
      const { unit, count, supporters } = figure;
      if (supporters === undefined) return words.fromList({ unit, count });
      const { voters, heldPence } = supporters;
      return words.fromListSupported({
        unit,
        count,
        voters,
        some: someOf(heldPence),
        held: money(heldPence),
      });
    }
  }
}

type MoneyMessages = Pick<PlaceSpeech['places'], 'payment' | 'paymentTowards' | 'earned' | 'earnedAlone'>;

export function moneyFigureWords(
  figure: MoneyFigure,
  words: MoneyMessages,
  { money }: Pick<PlaceSpeech, 'money'>,
): string {
  const { voters } = figure;
  if (figure.by === 'earned') {
    const { earnedPence } = figure;
    return earnedPence === null
      ? words.earnedAlone({ voters })
      : words.earned({ voters, earned: money(earnedPence) });
  }
  const { heldPence, mostPence, towardsPence } = figure;
  const paid = { voters, some: someOf(heldPence), held: money(heldPence), most: money(mostPence) };
  return towardsPence === undefined
    ? words.payment(paid)
    : words.paymentTowards({ ...paid, towards: money(towardsPence) });
}

export function isMoney(figure: RankingFigure): figure is MoneyFigure {
  return figure.by === 'payment' || figure.by === 'earned';
}

/** Shown with the next chosen project, so that nobody wonders what happened to the places in between. */
export function betweenWords({ count, didNotFit, first }: PassedOverCount, { places }: PlaceSpeech): string {
  return places.between({
    count,
    where: first ? 'before' : 'between',
    why: didNotFit ? 'fit' : 'other',
  });
}
