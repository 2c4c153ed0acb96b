/** The HTTP half of the server, in the order in which a request meets it. */

import { join } from 'node:path';
import express, { type Express } from 'express';
import { faultHandler, nothingHere } from './answers.ts';
import { firstAnswers } from './first-answer.ts';
import type { Readiness } from '../live/readiness.ts';
import { keepLanguage } from './language.ts';
import { mount } from './mount.ts';
import { inlineStyles, page, pages } from './pages.ts';
import type { RouteDependencies } from './route.ts';
import { routes } from './routes.ts';
import { ownAddressOnly, securityHeaders } from './security.ts';

export interface AppDependencies extends RouteDependencies {
  /** Whether this server takes phones now. */
  readonly readiness: Pick<Readiness, 'now'>;
  /** What `npm start` built: dist/client. */
  readonly clientDir: string;
  /** How many proxies add the true address of a phone. */
  readonly trustProxy: number;
}

export function createApp(deps: AppDependencies): Express {
  const { access, rooms, readiness, publicUrl, clientDir, trustProxy, report } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.set('query parser', 'simple');
  // Before the check of the address: whatever watches over the server may know it by another name.
  app.get('/healthz', (_request, response) => {
    const saving = rooms.saving();
    response.status(saving ? 200 : 503).json({ ok: saving });
  });
  app.get('/readyz', async (_request, response) => {
    const ready = await readiness.now();
    response
      .status(ready.ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(ready);
  });
  app.use(ownAddressOnly(access.hosts));
  app.use(securityHeaders(publicUrl.startsWith('https:'), inlineStyles(clientDir)));
  app.use(keepLanguage);
  app.use(mount(routes, deps));
  app.use(['/api', '/open-data'], nothingHere);
  app.use(pages(clientDir, firstAnswers(join(clientDir, 'on-server'), deps)));
  app.use(page(clientDir, 404));
  app.use(faultHandler(report));
  return app;
}
