import { places } from '../../domain/words/en-GB/places.ts';
import { formatsIn } from '../../domain/reasons/speech.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

/** Places and what ranks, without the names of the projects. */
export const placeSpeech = { ...formatsIn(pageLanguage), places: inPageLanguage(places) };
