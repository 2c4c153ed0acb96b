import type { TurnoutWords } from '../exports/turnout-words.ts';
import type { LineSpeech, Nameless, WalkSpeech } from '../reasons/speech.ts';
import type { YoungWords } from '../reasons/young-words.ts';
import type { RulesSpeech } from '../rules-in-words/rules-speech.ts';
import type { doubts } from '../words/en-GB/doubts.ts';
import type { resultSheet } from '../words/en-GB/paper/result-sheet.ts';
import type { Said } from '../words/messages.ts';

/** What it takes to set the result sheet in one language. */
export interface SheetSpeech extends Nameless<WalkSpeech>, Nameless<LineSpeech> {
  readonly sheet: Said<typeof resultSheet>;
  readonly doubts: Said<typeof doubts>;
  readonly turnout: TurnoutWords;
  readonly rules: RulesSpeech;
  readonly young: YoungWords;
}
