import { sinceSigning } from '../../domain/words/en-GB/since-signing.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What the public page of an event says of what changed after the signing. */
export const sinceSigningWords = inPageLanguage(sinceSigning);
