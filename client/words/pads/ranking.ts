import { ranking } from '../../../domain/words/en-GB/pads/ranking.ts';
import { inPageLanguage } from '../in-page-language.ts';

export const rankingWords = inPageLanguage(ranking);
