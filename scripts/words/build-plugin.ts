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
    async load(id) {
      if (compiler.test(id)) return 'export const compileMessages = (messages) => messages;';
      const [, part] = source.exec(id) ?? [];
      if (part === undefined) return null;
      const { name, messages } = await messagesIn(id);
      const compiled = compileMessages(inLanguage(messages, part, language), `${part}: `);
      return `export const ${name} = ${JSON.stringify(compiled)};`;
    },
  };
}

/**
 * The page itself says its language and which way it runs, and what is read before any script of it runs: `%tooOld%`
 * stands for that message. In another language than English it has a name of its own.
 */
export function pageOf(language: Language): Plugin {
  const { code, direction } = language;
  const words = inLanguage(page, 'page', language);
  return {
    name: 'page-of-one-language',
    enforce: 'post',
    transformIndexHtml: (html) =>
      html
        .replace('<html lang="en-GB">', `<html lang="${code}" dir="${direction}">`)
        .replace(/%(\w+)%/g, (_placeholder, key: string) => asHtml(words[key], key)),
    generateBundle(_options, bundle) {
      const built = bundle['index.html'];
      if (built !== undefined && code !== english.code) built.fileName = `index.${code}.html`;
    },
  };
}

/** @throws for a message that is not there, or that has arguments */
function asHtml(message: Messages[string] | undefined, key: string): string {
  if (typeof message !== 'string' || message.includes('{'))
    throw new Error(`The page has no words for ${key}.`);
  return message.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
