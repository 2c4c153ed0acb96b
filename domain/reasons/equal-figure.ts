import type { equalFigures } from '../words/en-GB/equal-figures.ts';
import type { Said } from '../words/messages.ts';
import type { CountedFigure } from './details.ts';
import type { PlaceSpeech } from './speech.ts';

/** What equals share, without whom it comes from, which they may differ in: "average 3.82". */
export function equalFigure(
  figure: CountedFigure,
  words: Said<typeof equalFigures>,
  { money, decimal }: Pick<PlaceSpeech, 'money' | 'decimal'>,
): string {
  switch (figure.by) {
    case 'average':
      return figure.told === null ? words.noScore : words.average({ average: decimal(figure.told) });
    case 'per-pound': {
      const { unit, count, told } = figure;
      if (told === null) return words.given({ unit, count });
      return words.perPound({ unit, rate: decimal(told), thousand: money(1_000_00) });
    }
    case 'votes':
      return words.given({ unit: 'votes', count: figure.count });
    default:
      return words.given(figure);
  }
}
