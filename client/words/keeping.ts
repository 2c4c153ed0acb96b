import { keeping } from '../../domain/words/en-GB/keeping.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What officers and auditors read about housekeeping: words, archive, copies, the log. */
export const keepingWords = inPageLanguage(keeping);
