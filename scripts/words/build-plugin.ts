/** Puts one language, compiled, into the pages that are built. */

import type { Plugin } from 'vite';
import { page } from '../../domain/words/en-GB/page.ts';
import { compileMessages } from '../../domain/words/compile.ts';
import { english, type Language } from '../../domain/words/language.ts';
import { inLanguage } from '../../domain/words/in-language.ts';
import type { Messages } from '../../domain/words/messages.ts';
import { messagesIn } from './parts.ts';

const source = /\/domain\/words\/en-GB\/([\w/-]+)\.ts$/;
const compiler = /\/domain\/words\/compile\.ts$/;

/** Each part of the English catalogue becomes the same messages in `language`, compiled; the compiler itself goes. */
export function wordsOf(language: Language): Plugin {
  return {
    name: 'words-of-one-language',
    config: () => ({ define: { PAGE_LANGUAGE: JSON.stringify(language) } }),
    load: (id) => loadedIn(id, language),
  };
}

/** What a page in `language` gets for a file of ours; null for the file as it is. */
export async function loadedIn(id: string, language: Language): Promise<string | null> {
  if (compiler.test(id)) return 'export const compileMessages = (messages) => messages;';
  const [, part] = source.exec(id) ?? [];
  if (part === undefined) return null;
  const { name, messages } = await messagesIn(id);
  const compiled = compileMessages(inLanguage(messages, part, language), `${part}: `);
  return `export const ${name} = ${JSON.stringify(compiled)};`;
}

/** The page itself, in a language of its own; in another language than English it has a name of its own, too. */
export function pageOf(language: Language): Plugin {
  return {
    name: 'page-of-one-language',
    enforce: 'post',
    transformIndexHtml: (html) => pageIn(html, language),
    generateBundle(_options, bundle) {
      const built = bundle['index.html'];
      if (built !== undefined && language.code !== english.code)
        built.fileName = `index.${language.code}.html`;
    },
  };
}

/**
 * The page says its language and which way it runs, and what is read before any script of it runs: `%tooOld%` stands for
 * that message.
 */
export function pageIn(html: string, language: Language): string {
  const words = inLanguage(page, 'page', language);
  return html
    .replace('<html lang="en-GB">', `<html lang="${language.code}" dir="${language.direction}">`)
    .replace(/%(\w+)%/g, (_message, key: string) => asHtml(words[key], key));
}

/** @throws for a message that is not there, or that has arguments */
function asHtml(message: Messages[string] | undefined, key: string): string {
  if (typeof message !== 'string' || message.includes('{'))
    throw new Error(`The page has no words for ${key}.`);
  return message.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
