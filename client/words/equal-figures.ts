import { equalFigures } from '../../domain/words/en-GB/equal-figures.ts';
import { inPageLanguage } from './in-page-language.ts';

export const equalWords = inPageLanguage(equalFigures);
