import { reasonLines } from '../../domain/words/en-GB/reason-lines.ts';
import { inPageLanguage } from './in-page-language.ts';
import { placeSpeech } from './places.ts';

/** For rows and cells, without the names of the projects. */
export const lineSpeech = { ...placeSpeech, lines: inPageLanguage(reasonLines) };
