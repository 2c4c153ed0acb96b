/** A whole fund at a glance: for anybody to read, for officers to take away. */

import type { acrossRoutes } from '../../../domain/contract/across.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { FundExportName } from '../../../domain/wire/http-across.ts';
import { dictionaryFile, fundAcross, fundFile } from '../../office/across.ts';
import { Download } from '../answers.ts';
import { languageOf } from '../language.ts';
import type { AskOf, Handlers } from '../route.ts';

export const acrossHandlers: Handlers<typeof acrossRoutes> = {
  async 'GET /api/funds/:fund'(ask) {
    const across = await acrossOf(ask);
    return across ? accepted(across) : refused('unknown-area');
  },
  'GET /api/officer/funds/:fund/export/fund.csv': (ask) => taken(ask, 'fund.csv'),
  'GET /api/officer/funds/:fund/export/fund.xlsx': (ask) => taken(ask, 'fund.xlsx'),
  'GET /api/officer/funds/:fund/export/fund.json': (ask) => taken(ask, 'fund.json'),
  'GET /api/officer/funds/:fund/export/fund-exact.csv': (ask) => taken(ask, 'fund-exact.csv'),
  /** The same for every fund and event, and about none of them. */
  'GET /open-data/what-the-columns-mean.csv': ({ request }) =>
    accepted(new Download(dictionaryFile(languageOf(request)), null)),
};

type OfFund = Pick<
  AskOf<'GET /api/funds/:fund', (typeof acrossRoutes)['GET /api/funds/:fund']>,
  'deps' | 'params' | 'request'
>;

async function taken(ask: OfFund, name: FundExportName): Promise<Outcome<Download>> {
  const across = await acrossOf(ask);
  if (!across) return refused('unknown-area');
  return accepted(new Download(await fundFile(across, name, languageOf(ask.request)), name));
}

async function acrossOf({ deps, params }: OfFund) {
  const room = deps.rooms.fund(params.fund);
  return room && fundAcross(room, deps);
}
