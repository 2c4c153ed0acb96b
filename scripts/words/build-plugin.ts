/** Puts one language, compiled, into the pages that are built. */

import type { Plugin } from 'vite';
import { compileMessages } from '../../domain/words/compile.ts';
import { english, type Language } from '../../domain/words/language.ts';
import { inLanguage } from '../../domain/words/in-language.ts';
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

/** The page itself says its language and which way it runs; in another language than English it has a name of its own. */
export function pageOf({ code, direction }: Language): Plugin {
  return {
    name: 'page-of-one-language',
    enforce: 'post',
    transformIndexHtml: (html) =>
      html.replace('<html lang="en-GB">', `<html lang="${code}" dir="${direction}">`),
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page !== undefined && code !== english.code) page.fileName = `index.${code}.html`;
    },
  };
}
