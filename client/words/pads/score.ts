import { score } from '../../../domain/words/en-GB/pads/score.ts';
import { inPageLanguage } from '../in-page-language.ts';

export const scoreWords = inPageLanguage(score);
