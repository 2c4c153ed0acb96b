import { publicResult } from '../../domain/words/en-GB/public-result.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What the public page of an event says once its result was told. */
export const publicResultWords = inPageLanguage(publicResult);
