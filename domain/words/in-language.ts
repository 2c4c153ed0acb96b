import { english, type Language } from './language.ts';
import type { Messages } from './messages.ts';
import { isPseudo, pseudoMessages } from './pseudo.ts';

/**
 * A part of the English catalogue in another language.
 *
 * @param part its path below `en-GB/`
 */
export function inLanguage(messages: Messages, part: string, language: Language): Messages {
  if (language.code === english.code) return messages;
  if (isPseudo(language)) return pseudoMessages(messages);
  throw new Error(`There is no catalogue in ${language.code} for ${part}.`);
}
