import { english, type Language } from '../../domain/words/language.ts';
import type { Messages } from '../../domain/words/messages.ts';
import { isPseudo, pseudoMessages } from '../../domain/words/pseudo.ts';

/** Messages of the English catalogue in another language. */
export function inLanguage(messages: Messages, where: string, language: Language): Messages {
  if (language.code === english.code) return messages;
  if (isPseudo(language)) return pseudoMessages(messages);
  throw new Error(`There is no catalogue in ${language.code} for ${where}.`);
}
