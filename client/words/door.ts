import { doorSpeech } from '../../domain/rules-in-words/door-sentences.ts';
import { door } from '../../domain/words/en-GB/door.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

/** What the desk asks, and until when it hands out cards. */
export const pageDoorSpeech = doorSpeech(inPageLanguage(door), pageLanguage);
