import { pad } from '../../../domain/words/en-GB/pads/pad.ts';
import { inPageLanguage } from '../in-page-language.ts';

export const padWords = inPageLanguage(pad);
