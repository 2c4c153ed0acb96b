/** The built client: pages by their stable addresses, and the files behind them, compressed when they were built. */

import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { pageAddresses } from '../../domain/wire/addresses.ts';
import { english, type Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { RenderedPage } from '../../domain/wire/first-page.ts';
import { nothingHere } from './answers.ts';
import { builtFor, type BuiltFiles } from './built-files.ts';
import type { FirstAnswers } from './first-answer.ts';
import { languageOf } from './language.ts';

/** All of them are one page, which reads the address itself. */
const screens = Object.entries(pageAddresses).map(([name, { numbered }]) =>
  numbered ? `/${name}/:number` : `/${name}`,
);

/** Made whole on the server, and of no screen: they have no script. */
const stillPages = [
  '/works',
  '/accessibility',
  '/privacy/:number',
  '/asked/:number',
  '/asked/:number/:about',
];

/** Every address that answers with a page. */
export const pageRoutes: readonly string[] = [...screens, ...stillPages];

/** In the order of preference: what browsers ask for on https, and what all of them take. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/**
 * @param folder what `npm start` built: dist/client.
 * @param first the words that an address begins with
 */
export function pages(folder: string, first: FirstAnswers | null = null): Router {
  const router = express.Router();
  // Their names hold a hash of their content, so a phone never asks for one twice.
  router.use(
    '/assets',
    compressed(join(folder, 'assets')),
    express.static(join(folder, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
    nothingHere,
  );
  router.get(screens, page(folder, 200, first));
  // A card's code is in the body of the form, never in an address (W12), and the answer is kept nowhere.
  const tried = [stillPage, express.urlencoded({ extended: false, limit: '2kb', inflate: false })];
  router.get(stillPages, stillPage, page(folder, 200, first));
  router.post('/works', ...tried, page(folder, 200, first));
  return router;
}

/** Its form is sent by the browser itself, which says by whom only to a page that lets it (W10). */
const stillPage: RequestHandler = (_request, response, next) => {
  response.set('Referrer-Policy', 'same-origin');
  next();
};

/** For every other address: the page says that nothing is there, and how to go on. */
export function page(folder: string, status: 200 | 404, first: FirstAnswers | null = null): RequestHandler {
  return async (request, response) => {
    const language = languageOf(request);
    const inLanguage = join(folder, `index.${language.code}.html`);
    const isEnglish = language.code === english.code || !existsSync(inLanguage);
    const file = isEnglish ? join(folder, 'index.html') : inLanguage;
    // What was sent, or is for staff alone, stays in no browser.
    const isSent = request.method === 'POST' || request.path.startsWith('/asked/');
    response
      .status(status)
      .set('Cache-Control', isSent ? 'no-store' : 'no-cache')
      .vary('Cookie');
    if (!existsSync(file)) {
      response
        .status(503)
        .type('text/plain')
        .send(`${wordsIn(language).start.pagesNotBuilt}\n`);
      return;
    }
    // The words are a help: whatever is wrong with them, the page itself opens.
    const words = await first?.(request, isEnglish ? english : language).catch(() => null);
    if (!words) response.sendFile(file, { cacheControl: false, dotfiles: 'allow' });
    else {
      const needed = neededBy(words.parts, folder, isEnglish ? english : language);
      sendPacked(request, response, withWords(readFileSync(file, 'utf8'), words, needed));
    }
  };
}

/** The page with its first words: a reader has them before any script or style sheet of it has arrived. */
function withWords(html: string, rendered: RenderedPage, needed: Needed): string {
  const { head, body, isWhole, fetched, hasNoScript = false, isTall = false } = rendered;
  const made = `<div id="first"${isWhole ? ' class="whole"' : ''}>${body}</div>\n`;
  const isMissing = (file: string): boolean => !html.includes(`"/${file}"`);
  const sheets = needed.sheets
    .filter(isMissing)
    .map((sheet) => `<link rel="stylesheet" href="/${sheet}">\n`)
    .join('');
  // Asked for at once, and not after the page's first script has run: that is a round trip for each.
  const scripts = needed.scripts
    .filter(isMissing)
    .map((script) => `<link rel="modulepreload" crossorigin href="/${script}">\n`);
  const answers = fetched.map((address) => `<link rel="preload" as="fetch" crossorigin href="${address}">\n`);
  const early = hasNoScript ? '' : [...scripts, ...answers].join('');
  const still = hasNoScript ? withoutScripts(html) : html;
  const lined = isTall ? still.replace('<html', '<html data-tall=""') : still;
  const withHead = lined.replace(/<title>[^<]*<\/title>/, () => head).replace(/(?=<\/head>)/, () => early);
  // A whole page waits for its style sheets; a phone shows its first words before it has any.
  return isWhole
    ? withHead.replace(/(?=<div id="root">)/, () => sheets + made)
    : withHead.replace(/(?<=<body>)/, () => made).replace(/(?=<div id="root">)/, () => sheets);
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '');
}

interface Needed {
  readonly scripts: readonly string[];
  readonly sheets: readonly string[];
}

/** What the script of the page will ask for of the build, with all that it imports. */
function neededBy(parts: readonly string[], folder: string, { code }: Language): Needed {
  const name = code === english.code ? 'manifest.json' : `manifest.${code}.json`;
  const file = join(folder, '.vite', name);
  if (!existsSync(file)) return { scripts: [], sheets: [] };
  const built: BuiltFiles = JSON.parse(readFileSync(file, 'utf8'));
  const needed = builtFor(parts, built);
  return {
    scripts: needed.flatMap((each) => each.file ?? []),
    sheets: [...new Set(needed.flatMap(({ css = [] }) => css))],
  };
}

/** With a list of projects it is several times as long as the empty page. */
function sendPacked(request: Request, response: Response, html: string): void {
  response.type('html').vary('Accept-Encoding');
  if (request.acceptsEncodings('gzip') === 'gzip')
    response.set('Content-Encoding', 'gzip').send(gzipSync(html));
  else response.send(html);
}

/** The styles that the build left in the pages themselves, as the Content-Security-Policy names them: SHA-256 in base64. */
export function inlineStyles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const built = readdirSync(folder).filter((name) => /^index\b.*\.html$/.test(name));
  const styles = built.flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(/<style[^>]*>([^]*?)<\/style>/g),
  ]);
  return [...new Set(styles.map(([, style = '']) => hash('sha256', style, 'base64')))];
}

/** Sends `main.js.br` or `main.js.gz` for `main.js` when the browser takes it and the build made it. */
function compressed(folder: string): RequestHandler {
  return (request, response, next) => {
    response.vary('Accept-Encoding');
    const accepted = request.acceptsEncodings(encodings.map(({ name }) => name));
    const encoding = encodings.find(({ name }) => name === accepted);
    if (encoding && isPlainName(request.path) && existsSync(join(folder, request.path + encoding.ending))) {
      response.type(extname(request.path)).set('Content-Encoding', encoding.name);
      request.url = request.path + encoding.ending;
    }
    next();
  };
}

/** A file of the build: nothing that could lead out of its folder. */
function isPlainName(path: string): boolean {
  return /^\/[\w.-]+\.\w+$/.test(path);
}
