/** The folder that the README's first command makes, after a day's work: the world in which keeping is tried. */

import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { must } from '../../domain/testing/set-up.ts';
import { HttpClient } from '../../server/testing/http-client.ts';
import { setUpHall, tokenOf } from '../hall/officer.ts';
import { Staff } from '../hall/staff.ts';
import { open, ready, stop } from './opened-program.ts';
import { eventId } from '../../domain/ids.ts';
import { sampleEvent } from './played-sample.ts';

/** The real event that the same officer made. */
const realEvent = eventId(2);

export interface FirstFolder {
  readonly dataDir: string;
  /** The officer's browser, signed in by the link that the first start printed. */
  readonly cookie: string;
}

const bid = {
  name: 'Squeeze',
  organisation: 'The juice bar',
  purpose: 'A juice bar on wheels',
  beneficiaries: 'Everybody',
  priorities: '',
  period: '',
  askPence: 180_00,
  leastPence: null,
};
const presenter = { name: 'Maisie Berg', contact: 'on 01632 960001', under18: true, adult: 'Grandad Len' };

/**
 * Every link was opened, cards too. The sample has one more project, and there is a real event whose doors can be
 * opened.
 */
export async function firstFolder(dataDir: string): Promise<FirstFolder> {
  const opened = open(dataDir);
  const { url, links, cards = [] } = await ready(opened);
  if (links === undefined) throw new Error('the first start hands out links');
  const [officer] = await Promise.all(
    [links.officer, links.facilitator, links.desk, links.projector].map((link) =>
      Staff.signIn(url, tokenOf(link)),
    ),
  );
  if (officer === undefined) throw new Error('the first link is the officer’s');
  for (const { code } of cards) must((await new HttpClient(url).post('/api/card', { code })).outcome());
  await officer.call('POST /api/events/:event/bids', {
    params: { event: eventId(sampleEvent) },
    body: { ...bid, presenter },
  });
  const bids = [bid, { ...bid, name: 'Skate ramp' }];
  await setUpHall(officer, { name: 'Real', potPence: 500_00, bids, rules: recommendedRules, cards: 4 });
  const params = { event: realEvent };
  await officer.call('POST /api/events/:event/bids', { params, body: { ...bid, name: 'Choir', presenter } });
  await officer.call('POST /api/events/:event/links', { params, body: { role: 'desk', person: null } });
  await stop(opened);
  return { dataDir, cookie: officer.cookie };
}
