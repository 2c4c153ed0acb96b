/** The sample's first pitch on a program that runs, with three phones: for what takes the program or its files away. */

import { expect, onTestFinished } from 'vitest';
import { bidId, eventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { CardOpened } from '../../domain/wire/http.ts';
import { HallPhone } from '../hall/phone.ts';
import { tokenOf } from '../hall/officer.ts';
import { Staff } from '../hall/staff.ts';
import type { ready } from './opened-program.ts';

type Ready = Awaited<ReturnType<typeof ready>>;

const sampleEvent = 1;

/** A card's token for its printed code. @throws when it is refused */
export async function openCard(url: string, code = ''): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}/api/card`, { method: 'POST', headers, body: JSON.stringify({ code }) });
  const opened: Outcome<CardOpened> = await answer.json();
  return must(opened).token;
}

/** Whoever leads has begun the first pitch; three cards are open on a phone each, and none has voted. */
export async function pitchingSample({ url, links, cards = [] }: Ready) {
  const lead = await Staff.signIn(url, tokenOf(links?.facilitator ?? ''));
  const leading = await lead.facilitate(eventId(sampleEvent));
  await leading.act({ type: 'open-doors' });
  await leading.act({ type: 'open-voting' });
  await leading.act({ type: 'call-bid', bid: bidId(1) });
  leading.leave();
  const tokens = await Promise.all(cards.slice(0, 3).map(({ code }) => openCard(url, code)));
  const phones = tokens.map(
    (token, place) =>
      new HallPhone({ url, event: eventId(sampleEvent) }, token, `phone${place}`.padEnd(22, '0')),
  );
  onTestFinished(() => phones.forEach((phone) => phone.drop()));
  const [one, two, three] = phones;
  if (!one || !two || !three) throw new Error('the sample has cards enough');
  return { lead, phones: [one, two, three] as const };
}

/** The phones come back to a program that knows two ballots, and bring what it lacks: 2, 5 and 4 for the first project. */
export async function expectGivenBack(lead: Staff, phones: readonly HallPhone[]): Promise<void> {
  const again = await lead.facilitate(eventId(sampleEvent));
  expect(await again.seen()).toMatchObject({ stage: 'open', current: 1, ballots: 2 });
  for (const phone of phones) {
    await phone.connect();
    expect(await phone.flush()).toBe(true);
  }
  expect((await again.until(({ ballots }) => ballots === 3)).saving).toBe(true);
  again.leave();
  expect(phones.map(({ told }) => told)).toEqual([
    { revision: 1, marks: [[1, 2]] },
    { revision: 2, marks: [[1, 5]] },
    { revision: 1, marks: [[1, 4]] },
  ]);
}
