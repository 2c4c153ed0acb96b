import { works } from '../../domain/words/en-GB/works.ts';
import { inPageLanguage } from './in-page-language.ts';

export const worksWords = inPageLanguage(works);
