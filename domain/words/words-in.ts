/** What the server says in words, in any language. No page loads this: it carries the compiler. */

import { compileMessages } from './compile.ts';
import { bundle } from './en-GB/bundle.ts';
import { countAgain } from './en-GB/count-again.ts';
import { files } from './en-GB/files.ts';
import { rules } from './en-GB/rules.ts';
import { rulesAllocation } from './en-GB/rules-allocation.ts';
import { rulesBallot } from './en-GB/rules-ballot.ts';
import { staffLog } from './en-GB/staff-log.ts';
import { inLanguage } from './in-language.ts';
import type { Language } from './language.ts';
import type { Messages, Said } from './messages.ts';
import { say } from './say.ts';

/** By their paths below `en-GB/`. */
const parts = {
  bundle,
  'count-again': countAgain,
  files,
  rules,
  'rules-allocation': rulesAllocation,
  'rules-ballot': rulesBallot,
  'staff-log': staffLog,
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
