/** What the server says in words, in any language. No page loads this: it carries the compiler. */

import { compileMessages } from './compile.ts';
import { acts } from './en-GB/acts.ts';
import { allocationSteps } from './en-GB/allocation-steps.ts';
import { bidHeadings } from './en-GB/bid-headings.ts';
import { bundle } from './en-GB/bundle.ts';
import { commands } from './en-GB/commands.ts';
import { openData } from './en-GB/open-data.ts';
import { onConsole } from './en-GB/console.ts';
import { countAgain } from './en-GB/count-again.ts';
import { databaseCheck } from './en-GB/database-check.ts';
import { desk } from './en-GB/desk.ts';
import { door } from './en-GB/door.ts';
import { doubts } from './en-GB/doubts.ts';
import { electionComment } from './en-GB/election-comment.ts';
import { electionFaults } from './en-GB/election-faults.ts';
import { files } from './en-GB/files.ts';
import { folder } from './en-GB/folder.ts';
import { openingHours } from './en-GB/opening-hours.ts';
import { packed } from './en-GB/packed.ts';
import { certificate } from './en-GB/paper/certificate.ts';
import { deskCard } from './en-GB/paper/desk-card.ts';
import { emergencyPack } from './en-GB/paper/emergency-pack.ts';
import { questionForm } from './en-GB/paper/question-form.ts';
import { letters } from './en-GB/paper/letters.ts';
import { votingCard } from './en-GB/paper/voting-card.ts';
import { votingSheet } from './en-GB/paper/voting-sheet.ts';
import { resultSheet } from './en-GB/paper/result-sheet.ts';
import { questions } from './en-GB/questions.ts';
import { places } from './en-GB/places.ts';
import { reasonLines } from './en-GB/reason-lines.ts';
import { reasons } from './en-GB/reasons.ts';
import { recount } from './en-GB/recount.ts';
import { rules } from './en-GB/rules.ts';
import { rulesAllocation } from './en-GB/rules-allocation.ts';
import { rulesBallot } from './en-GB/rules-ballot.ts';
import { result } from './en-GB/result.ts';
import { sample } from './en-GB/sample.ts';
import { electionTexts } from './en-GB/election-texts.ts';
import { settings } from './en-GB/settings.ts';
import { staffLog } from './en-GB/staff-log.ts';
import { start } from './en-GB/start.ts';
import { answersFile } from './en-GB/tables/answers.ts';
import { acrossFile } from './en-GB/tables/across.ts';
import { awardTables } from './en-GB/tables/awards.ts';
import { dictionary } from './en-GB/tables/dictionary.ts';
import { facts } from './en-GB/tables/facts.ts';
import { logFile } from './en-GB/tables/log.ts';
import { paymentsFile } from './en-GB/tables/payments.ts';
import { resultFile } from './en-GB/tables/result.ts';
import { turnout } from './en-GB/turnout.ts';
import { walk } from './en-GB/walk.ts';
import { youngResult } from './en-GB/young-result.ts';
import { inLanguage } from './in-language.ts';
import type { Language } from './language.ts';
import type { Messages, Said } from './messages.ts';
import { say } from './say.ts';

/** By their paths below `en-GB/`. */
const parts = {
  acts,
  'allocation-steps': allocationSteps,
  'bid-headings': bidHeadings,
  bundle,
  commands,
  console: onConsole,
  'count-again': countAgain,
  'database-check': databaseCheck,
  desk,
  door,
  doubts,
  'election-comment': electionComment,
  'election-faults': electionFaults,
  files,
  folder,
  'open-data': openData,
  'opening-hours': openingHours,
  packed,
  'paper/certificate': certificate,
  'paper/desk-card': deskCard,
  'paper/emergency-pack': emergencyPack,
  'paper/question-form': questionForm,
  'paper/voting-card': votingCard,
  'paper/voting-sheet': votingSheet,
  'paper/result-sheet': resultSheet,
  'paper/letters': letters,
  places,
  questions,
  'reason-lines': reasonLines,
  reasons,
  recount,
  rules,
  'rules-allocation': rulesAllocation,
  'rules-ballot': rulesBallot,
  'election-texts': electionTexts,
  result,
  sample,
  settings,
  'staff-log': staffLog,
  start,
  'tables/across': acrossFile,
  'tables/answers': answersFile,
  'tables/awards': awardTables,
  'tables/dictionary': dictionary,
  'tables/facts': facts,
  'tables/log': logFile,
  'tables/payments': paymentsFile,
  'tables/result': resultFile,
  turnout,
  walk,
  'young-result': youngResult,
} as const;

type ServerWords = { readonly [Part in keyof typeof parts]: Said<(typeof parts)[Part]> };

const known = new Map<string, ServerWords>();

/** Made once for each language: compiling takes longer than all that is said with it. */
export function wordsIn(language: Language): ServerWords {
  const before = known.get(language.code);
  if (before !== undefined) return before;
  const words = Object.fromEntries(
    Object.entries<Messages>(parts).map(([part, messages]) => [
      part,
      say(compileMessages(inLanguage(messages, part, language), `${part}.`), language),
    ]),
  ) as unknown as ServerWords;
  known.set(language.code, words);
  return words;
}
