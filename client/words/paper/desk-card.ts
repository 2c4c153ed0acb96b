import { deskCard } from '../../../domain/words/en-GB/paper/desk-card.ts';
import { pageDoorSpeech } from '../door.ts';
import { deskWords } from '../desk.ts';
import { pageHours } from '../opening-hours.ts';
import { inPageLanguage } from '../in-page-language.ts';

/** The page for volunteers, which names the buttons of the desk’s screen. */
export const deskCardSpeech = {
  words: inPageLanguage(deskCard),
  desk: deskWords,
  ...pageDoorSpeech,
  hours: pageHours,
};
