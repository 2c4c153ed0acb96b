/** The built client: pages by their stable addresses, and the files behind them, compressed when they were built. */

import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import { pageAddresses } from '../../domain/wire/addresses.ts';
import { english } from '../../domain/words/language.ts';
import { nothingHere } from './answers.ts';
import { languageOf } from './language.ts';

/** All of them are one page, which reads the address itself. */
const addresses = Object.entries(pageAddresses).map(([name, { numbered }]) =>
  numbered ? `/${name}/:number` : `/${name}`,
);

/** In the order of preference: what browsers ask for on https, and what all of them take. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** @param folder what `npm start` built: dist/client. */
export function pages(folder: string): Router {
  const router = express.Router();
  // Their names hold a hash of their content, so a phone never asks for one twice.
  router.use(
    '/assets',
    compressed(join(folder, 'assets')),
    express.static(join(folder, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
    nothingHere,
  );
  router.get(addresses, page(folder, 200));
  return router;
}

/** For every other address: the page says that nothing is there, and how to go on. */
export function page(folder: string, status: 200 | 404): RequestHandler {
  return (request, response) => {
    const { code } = languageOf(request);
    const inLanguage = join(folder, `index.${code}.html`);
    const file = code !== english.code && existsSync(inLanguage) ? inLanguage : join(folder, 'index.html');
    response.status(status).set('Cache-Control', 'no-cache').vary('Cookie');
    if (existsSync(file)) response.sendFile(file, { cacheControl: false, dotfiles: 'allow' });
    else
      response.status(503).type('text/plain').send('The pages are not built yet: npm start builds them.\n');
  };
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
