import { asked } from '../../domain/words/en-GB/asked.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What officers and auditors read when somebody asks. */
export const askedWords = inPageLanguage(asked);
