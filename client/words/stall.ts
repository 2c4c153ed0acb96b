import { stall } from '../../domain/words/en-GB/stall.ts';
import { inPageLanguage } from './in-page-language.ts';

export const stallWords = inPageLanguage(stall);
