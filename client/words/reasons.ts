import { reasons } from '../../domain/words/en-GB/reasons.ts';
import { inPageLanguage } from './in-page-language.ts';
import { placeSpeech } from './places.ts';

/** For paragraphs, without the names of the projects. */
export const sentenceSpeech = { ...placeSpeech, reasons: inPageLanguage(reasons) };
