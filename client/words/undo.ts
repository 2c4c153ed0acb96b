import { undo } from '../../domain/words/en-GB/undo.ts';
import { inPageLanguage } from './in-page-language.ts';

export const undoWords = inPageLanguage(undo);
