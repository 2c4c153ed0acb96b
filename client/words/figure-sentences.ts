import { figureSentences } from '../../domain/words/en-GB/figure-sentences.ts';
import { inPageLanguage } from './in-page-language.ts';

export const figureWords = inPageLanguage(figureSentences);
