import { compileMessages } from '../../domain/words/compile.ts';
import { english, type Language } from '../../domain/words/language.ts';
import type { Messages, Said } from '../../domain/words/messages.ts';
import { say } from '../../domain/words/say.ts';

declare global {
  /** The language that these pages were built for; not there where nothing was built. */
  const PAGE_LANGUAGE: Language | undefined;
}

export const pageLanguage: Language = typeof PAGE_LANGUAGE === 'undefined' ? english : PAGE_LANGUAGE;

/**
 * A part of the catalogue in the language of the page. A build puts the language's own messages, compiled, in the place
 * of the English ones (`scripts/words/build-plugin.ts`): a phone carries one language and no compiler.
 */
export function inPageLanguage<M extends Messages>(messages: M): Said<M> {
  return say<M>(compileMessages(messages), pageLanguage);
}
