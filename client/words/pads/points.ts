import { points } from '../../../domain/words/en-GB/pads/points.ts';
import { inPageLanguage } from '../in-page-language.ts';

export const pointsWords = inPageLanguage(points);
