/** Every route under /api, in one list: what the matrix of roles is tested on. */

import type { Route } from './route.ts';
import { accountRoutes } from './routes/accounts.ts';
import { acrossRoutes } from './routes/across.ts';
import { auditRoutes } from './routes/audit.ts';
import { ballotLinkRoutes } from './routes/ballot-links.ts';
import { bidRoutes } from './routes/bids.ts';
import { bookRoutes } from './routes/book.ts';
import { bundleRoutes } from './routes/bundle.ts';
import { cardRoutes } from './routes/cards.ts';
import { compareRoutes } from './routes/compare.ts';
import { copyPlaceRoutes } from './routes/copy-place.ts';
import { electionRoutes } from './routes/elections.ts';
import { exportRoutes } from './routes/exports.ts';
import { fundKeepingRoutes } from './routes/fund-keeping.ts';
import { fundRoutes } from './routes/funds.ts';
import { healthRoutes } from './routes/health.ts';
import { keepingRoutes } from './routes/keeping.ts';
import { laptopRoutes } from './routes/laptop.ts';
import { logRoutes } from './routes/log.ts';
import { peopleRoutes } from './routes/people.ts';
import { practiceRoutes } from './routes/practice.ts';
import { setUpRoutes } from './routes/set-up.ts';
import { toldRoutes } from './routes/told.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { signCodeRoutes } from './routes/sign-codes.ts';
import { signingRoutes } from './routes/signing.ts';
import { staffRoutes } from './routes/staff.ts';

export const routes: readonly Route[] = [
  ...signInRoutes,
  ...accountRoutes,
  ...staffRoutes,
  ...signingRoutes,
  ...signCodeRoutes,
  ...logRoutes,
  ...auditRoutes,
  ...keepingRoutes,
  ...fundKeepingRoutes,
  ...bookRoutes,
  ...fundRoutes,
  ...acrossRoutes,
  ...setUpRoutes,
  ...bidRoutes,
  ...cardRoutes,
  ...peopleRoutes,
  ...exportRoutes,
  ...bundleRoutes,
  ...toldRoutes,
  ...ballotLinkRoutes,
  ...compareRoutes,
  ...electionRoutes,
  ...practiceRoutes,
  ...healthRoutes,
  ...copyPlaceRoutes,
  ...laptopRoutes,
];
