import { walk } from '../../domain/words/en-GB/walk.ts';
import { inPageLanguage } from './in-page-language.ts';
import { sentenceSpeech } from './reasons.ts';

/** For the story of a result, without the names of the projects. */
export const walkSpeech = { ...sentenceSpeech, walk: inPageLanguage(walk) };
