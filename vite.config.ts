import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { english, languageCalled } from './domain/words/language.ts';
import { sharedWithPhones } from './scripts/testing/shared-with-phones.ts';
import { pageOf, wordsOf } from './scripts/words/build-plugin.ts';

const top = fileURLToPath(new URL('.', import.meta.url));
const server = `http://localhost:${process.env['PORT'] ?? 3000}`;
/** The server refuses callers from addresses that are not its own, so the proxy speaks as if from there. */
const toServer = { target: server, changeOrigin: true, headers: { origin: server } };
/** What all screens need and no release of ours changes: a browser keeps it, whatever the language. */
const libraries =
  /node_modules.(?:react|react-dom|scheduler|zustand|socket\.io-client|socket\.io-parser|engine\.io-client|engine\.io-parser|@socket\.io|icu-minify)[\\/]/;
/** One build makes the pages in one language. */
const language = languageCalled(process.env['PAGE_LANGUAGE'] ?? english.code);
const quick = ['**/*.test.ts', '**/*.test.tsx'];
const slow = ['**/*.slow.test.ts', '**/*.slow.test.tsx'];
const never = ['**/node_modules/**', 'dist/**', 'client/e2e/**'];

/**
 * Parts of the socket library that no phone can use, so that none carries them: its third transport needs https and
 * HTTP/3, which no hall has (the library passes over a transport that is not there), and nothing here sends bytes.
 */
const unused: Readonly<Record<string, string>> = {
  'engine.io-client/build/esm/transports/webtransport.js': 'export const WT = undefined;',
  'engine.io-parser/build/esm/encodePacket.browser.js':
    "import { PACKET_TYPES } from './commons.js'; export const encodePacket = ({ type, data }, _, done) => done(PACKET_TYPES[type] + (data || '')); export const encodePacketToBinary = null;",
  'engine.io-parser/build/esm/decodePacket.browser.js':
    "import { ERROR_PACKET, PACKET_TYPES_REVERSE } from './commons.js'; export const decodePacket = (text) => { const type = PACKET_TYPES_REVERSE[text[0]]; return type ? { type, data: text.slice(1) } : ERROR_PACKET; };",
  'socket.io-parser/build/esm/is-binary.js':
    'export const isBinary = () => false; export const hasBinary = isBinary;',
  'socket.io-parser/build/esm/binary.js':
    'export const deconstructPacket = (packet) => ({ packet, buffers: [] }); export const reconstructPacket = (packet) => packet;',
};
const withoutUnused = {
  name: 'without-unused',
  load: (id: string) => Object.entries(unused).find(([file]) => id.endsWith(file))?.[1] ?? null,
};

/** The script that must run where no module does is copied as it is written, under a name that its content gives it. */
const earlyScript: Plugin = {
  name: 'early-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const early = Object.values(bundle).find(({ fileName }) => /assets\/early-/.test(fileName));
      const sheets = html.match(/ *<link rel="stylesheet"[^>]*>\n/g)?.join('') ?? '';
      // The style sheet follows the first words: a browser shows these before it has it.
      return html
        .replace(sheets, '')
        .replace(/ *<div id="root">/, (root) => `${sheets}${root}`)
        .replace('/early.js', `/${early?.fileName ?? 'early.js'}`);
    },
  },
  buildStart() {
    const source = readFileSync(`${top}client/early.js`);
    this.emitFile({ type: 'asset', name: 'early.js', source });
  },
};

/** `vite build --ssr on-server.tsx` makes the same parts into what the server makes pages with. */
const isForServer = process.argv.includes('--ssr');

export default defineConfig({
  plugins: [
    react({ jsxImportSource: 'text-alone' }),
    withoutUnused,
    earlyScript,
    // Tests read the catalogue as it is written.
    ...(process.env['VITEST'] ? [] : [wordsOf(language), pageOf(language)]),
  ],
  // Where JSX is made, so that a browser that translates breaks no page (docs/decisions/translation.md).
  resolve: {
    alias: {
      'text-alone/jsx-runtime': `${top}client/ui/jsx/jsx-runtime.ts`,
      'text-alone/jsx-dev-runtime': `${top}client/ui/jsx/jsx-dev-runtime.ts`,
    },
  },
  // client/public/ holds the public pages' code; there is no folder of files to copy as they are.
  publicDir: false,
  root: process.env['VITEST'] ? top : `${top}client`,
  build: {
    outDir: `${top}dist/client${isForServer ? '/on-server' : ''}`,
    // The pages in another language are built beside the English ones, and share what holds no words.
    emptyOutDir: language.code === english.code && !isForServer,
    // Nothing else has to be there when the server starts.
    manifest: isForServer
      ? false
      : language.code === english.code
        ? true
        : `.vite/manifest.${language.code}.json`,
    // Phones brought to a hall are years old: iOS 13.4 and the Chrome of the same time still vote.
    target: ['es2020', 'safari13.1', 'chrome80', 'firefox78'],
    // The Content-Security-Policy allows only files from this server: nothing is inlined, as script or as data: address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: isForServer
        ? { entryFileNames: `[name].${language.code}.js` }
        : {
            codeSplitting: {
              groups: [
                { name: 'libraries', test: libraries, priority: 1 },
                { name: sharedWithPhones, debugName: 'phones' },
              ],
            },
          },
    },
  },
  ssr: { noExternal: true, target: 'node' },
  // Short class names: each stands twice in what a phone downloads, in its style sheet and in its code.
  css: { modules: { generateScopedName: '[hash:base64:5]' } },
  server: {
    proxy: { '/api': toServer, '/open-data': toServer, '/socket.io': { ...toServer, ws: true } },
  },
  test: {
    // As many as cores: what is usual leaves one free, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    // Starts a PostgreSQL when the first test asks for one.
    globalSetup: `${top}db/testing/postgres/test-server.ts`,
    projects: [
      {
        extends: true,
        // No module keeps anything between tests: the files of a worker share what they import, at half the cost.
        test: {
          name: 'quick',
          include: quick,
          exclude: [...slow, ...never],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      // For what hangs: a busy machine is no reason to fail.
      { extends: true, test: { name: 'slow', include: slow, exclude: never, testTimeout: 240_000 } },
    ],
  },
});
