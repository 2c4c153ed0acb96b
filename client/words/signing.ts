import { signing } from '../../domain/words/en-GB/signing.ts';
import { inPageLanguage } from './in-page-language.ts';

export const signingWords = inPageLanguage(signing);
