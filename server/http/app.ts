/** The HTTP half of the server, in the order in which a request meets it. */

import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import { refused } from '../../domain/outcome.ts';
import { answer, faultHandler, nothingHere } from './answers.ts';
import { mount } from './mount.ts';
import { page, pages } from './pages.ts';
import type { Deps } from './route.ts';
import { routes } from './routes.ts';
import { ownAddressOnly, securityHeaders } from './security.ts';

export interface AppNeeds extends Deps {
  /** What `npm start` built: dist/client. */
  readonly clientDir: string;
  /** How many proxies add the true address of a phone. */
  readonly trustProxy: number;
}

export function createApp(needs: AppNeeds): Express {
  const { access, rooms, publicUrl, clientDir, trustProxy, report } = needs;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.set('query parser', 'simple');
  // Before the check of the address: whatever watches over the server may know it by another name.
  app.get('/healthz', (_request, response) => {
    const saving = rooms.saving();
    response.status(saving ? 200 : 503).json({ ok: saving });
  });
  app.use(ownAddressOnly(access.hosts));
  app.use(securityHeaders(publicUrl.startsWith('https:')));
  app.post('/api/session', wrongLinksOnly());
  app.use(mount(routes, needs));
  app.use(['/api', '/open-data'], nothingHere);
  app.use(pages(clientDir));
  app.use(page(clientDir, 404));
  app.use(faultHandler(report));
  return app;
}

/**
 * Links cannot be guessed; this only keeps somebody from trying all day. Staff are few, so that those who come in at
 * the same moment never meet the limit; the codes of a whole hall are another matter (access/guesses.ts).
 */
function wrongLinksOnly() {
  return rateLimit({
    windowMs: 60_000,
    limit: 60,
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_request, response) => answer(response, refused('too-many-guesses')),
  });
}
