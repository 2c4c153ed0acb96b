import { facilitator } from '../../domain/words/en-GB/facilitator.ts';
import { inPageLanguage } from './in-page-language.ts';

export const facilitatorWords = inPageLanguage(facilitator);
