import { finding } from '../../domain/words/en-GB/finding.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What is said above a list of projects that is too long to read through. */
export const findingWords = inPageLanguage(finding);
