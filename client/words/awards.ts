import { awards } from '../../domain/words/en-GB/awards.ts';
import { inPageLanguage } from './in-page-language.ts';

export const awardWords = inPageLanguage(awards);
