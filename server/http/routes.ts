/** Every declared route with its handler. */

import { contract, type Contract } from '../../domain/contract/contract.ts';
import { routesOf, type Handlers } from './route.ts';
import { accountHandlers } from './routes/accounts.ts';
import { acrossHandlers } from './routes/across.ts';
import { auditHandlers } from './routes/audit.ts';
import { awardHandlers } from './routes/awards.ts';
import { letterHandlers } from './routes/letters.ts';
import { ballotLinkHandlers } from './routes/ballot-links.ts';
import { bidHandlers } from './routes/bids.ts';
import { bookHandlers } from './routes/book.ts';
import { bundleHandlers } from './routes/bundle.ts';
import { cardHandlers } from './routes/cards.ts';
import { compareHandlers } from './routes/compare.ts';
import { copyPlaceHandlers } from './routes/copy-place.ts';
import { documentHandlers } from './routes/documents.ts';
import { doorHandlers } from './routes/door.ts';
import { electionHandlers } from './routes/elections.ts';
import { exportHandlers } from './routes/exports.ts';
import { fundKeepingHandlers } from './routes/fund-keeping.ts';
import { fundHandlers } from './routes/funds.ts';
import { healthHandlers } from './routes/health.ts';
import { keepingHandlers } from './routes/keeping.ts';
import { laptopHandlers } from './routes/laptop.ts';
import { logHandlers } from './routes/log.ts';
import { paymentHandlers } from './routes/payments.ts';
import { factsHandlers } from './routes/facts.ts';
import { openDataHandlers } from './routes/open-data.ts';
import { peopleHandlers } from './routes/people.ts';
import { pictureHandlers } from './routes/pictures.ts';
import { practiceHandlers } from './routes/practice.ts';
import { recordHandlers } from './routes/record.ts';
import { questionHandlers } from './routes/questions.ts';
import { setUpHandlers } from './routes/set-up.ts';
import { toldHandlers } from './routes/told.ts';
import { sharedDeviceHandlers } from './routes/shared-devices.ts';
import { sheetHandlers } from './routes/sheets.ts';
import { signInHandlers } from './routes/sign-in.ts';
import { signCodeHandlers } from './routes/sign-codes.ts';
import { signingHandlers } from './routes/signing.ts';
import { staffHandlers } from './routes/staff.ts';

/** The compiler names a declared route that nobody answers. */
const handlers: Handlers<Contract> = {
  ...signInHandlers,
  ...accountHandlers,
  ...staffHandlers,
  ...signingHandlers,
  ...signCodeHandlers,
  ...logHandlers,
  ...auditHandlers,
  ...keepingHandlers,
  ...fundKeepingHandlers,
  ...bookHandlers,
  ...fundHandlers,
  ...acrossHandlers,
  ...awardHandlers,
  ...letterHandlers,
  ...setUpHandlers,
  ...bidHandlers,
  ...pictureHandlers,
  ...documentHandlers,
  ...cardHandlers,
  ...doorHandlers,
  ...sheetHandlers,
  ...sharedDeviceHandlers,
  ...questionHandlers,
  ...peopleHandlers,
  ...exportHandlers,
  ...bundleHandlers,
  ...toldHandlers,
  ...recordHandlers,
  ...paymentHandlers,
  ...ballotLinkHandlers,
  ...compareHandlers,
  ...openDataHandlers,
  ...factsHandlers,
  ...electionHandlers,
  ...practiceHandlers,
  ...healthHandlers,
  ...copyPlaceHandlers,
  ...laptopHandlers,
};

export const routes = routesOf(contract, handlers);
