/** Says compiled messages in one language. */

import format, { type CompiledMessage } from 'icu-minify/format';
import { formatters } from './formats.ts';
import type { Language } from './language.ts';
import type { Messages, Said } from './messages.ts';

/** Messages as the compiler left them (`compile.ts`): the text, or the pieces and arguments that it is made of. */
export interface CompiledMessages {
  readonly [key: string]: CompiledMessage | CompiledMessages;
}

/** @param compiled the messages `M`, compiled, in `language` */
export function say<M extends Messages>(compiled: CompiledMessages, language: Language): Said<M> {
  const said = Object.entries(compiled).map(([key, message]) => [key, sayOne(message, language)]);
  return Object.fromEntries(said);
}

function sayOne(message: CompiledMessage | CompiledMessages, language: Language): unknown {
  if (typeof message === 'string') return message;
  if (!Array.isArray(message)) return say(message, language);
  return (values: Parameters<typeof format>[2]) => format(message, language.locale, values, { formatters });
}
