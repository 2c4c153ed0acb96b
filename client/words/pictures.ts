import { pictures } from '../../domain/words/en-GB/pictures.ts';
import { inPageLanguage } from './in-page-language.ts';

export const pictureWords = inPageLanguage(pictures);
