import { resultSpeechIn } from '../exports/speech-in.ts';
import { doorSpeech } from '../rules-in-words/door-sentences.ts';
import { rulesSpeechIn } from '../rules-in-words/spoken-book.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import type { EmergencySpeech } from './emergency-pack.ts';
import type { DeskCardSpeech } from './desk-card.ts';
import type { QuestionFormSpeech } from './question-form.ts';
import type { SheetSpeech } from './sheet-speech.ts';
import type { VotingSheetSpeech } from './voting-sheet.ts';

/** For the server, and for tests: no page carries the words of every language. */
export function sheetSpeechIn(language: Language): SheetSpeech {
  const { doubts, turnout, ['paper/result-sheet']: sheet, 'young-result': young } = wordsIn(language);
  return { ...resultSpeechIn(language), doubts, turnout, sheet, young, rules: rulesSpeechIn(language) };
}

export function deskCardSpeechIn(language: Language): DeskCardSpeech {
  const { desk, door, ['paper/desk-card']: words } = wordsIn(language);
  const { hours } = rulesSpeechIn(language);
  return { words, desk, ...doorSpeech(door, language), hours };
}

export function votingSheetSpeechIn(language: Language): VotingSheetSpeech {
  return { words: wordsIn(language)['paper/voting-sheet'], rules: rulesSpeechIn(language) };
}

export function emergencySpeechIn(language: Language): EmergencySpeech {
  return { words: wordsIn(language)['paper/emergency-pack'], rules: rulesSpeechIn(language) };
}

export function questionFormSpeechIn(language: Language): QuestionFormSpeech {
  const { questions, 'paper/question-form': words } = wordsIn(language);
  return { questions, words };
}
