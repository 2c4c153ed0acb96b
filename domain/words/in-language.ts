import { catalogues } from './catalogues.ts';
import { english, type Language } from './language.ts';
import type { Messages } from './messages.ts';
import { isPseudo, pseudoMessages } from './pseudo.ts';

/**
 * A part of the English catalogue in another language.
 *
 * @param part its path below `en-GB/`
 * @throws where the language has no such part
 */
export function inLanguage(messages: Messages, part: string, language: Language): Messages {
  if (language.code === english.code) return messages;
  if (isPseudo(language)) return pseudoMessages(messages);
  const theirs = catalogues[language.code]?.[part];
  if (theirs === undefined) throw new Error(`There is no ${part} in the catalogue of ${language.code}.`);
  return theirs;
}
