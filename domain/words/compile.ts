/** Compiles messages: when the pages are built, and when the server starts. No phone carries the compiler. */

import compile from 'icu-minify/compile';
import type { Messages } from './messages.ts';
import type { CompiledMessages } from './say.ts';

/** @throws with the key, when a message is not ICU MessageFormat */
export function compileMessages(messages: Messages, where = ''): CompiledMessages {
  const compiled = Object.entries(messages).map(([key, message]) => [
    key,
    compiledAt(message, `${where}${key}`),
  ]);
  return Object.fromEntries(compiled);
}

function compiledAt(message: string | Messages, key: string): CompiledMessages[string] {
  if (typeof message !== 'string') return compileMessages(message, `${key}.`);
  try {
    return compile(message);
  } catch (fault) {
    if (fault instanceof Error)
      fault.message = `The message ${key} is not ICU MessageFormat: ${fault.message}`;
    throw fault;
  }
}
