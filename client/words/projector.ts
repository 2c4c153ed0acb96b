import { projector } from '../../domain/words/en-GB/projector.ts';
import { inPageLanguage } from './in-page-language.ts';

export const projectorWords = inPageLanguage(projector);
