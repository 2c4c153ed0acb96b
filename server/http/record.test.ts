import { expect, test } from 'vitest';
import { decisionRecord } from '../../domain/exports/record.ts';
import type { ToldRecord } from '../../domain/wire/http-record.ts';
import { recordOf } from '../office/record.ts';
import { HttpClient } from '../testing/http-client.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { sealedHall, tell, toldHall } from '../testing/told-hall.ts';

const address = '/api/events/1/record';

function officerOf(hall: TestHall): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
}

const group = {
  name: 'Squeeze',
  organisation: 'Squeeze Juice Bar',
  purpose: 'Fruit',
  beneficiaries: 'Children',
  priorities: 'Health',
  period: 'April',
  askPence: 100_00,
  leastPence: null,
};
const presenter = {
  name: 'Maisie Featherstonehaugh',
  contact: 'maisie@example.org',
  under18: true,
  adult: 'Len Featherstonehaugh',
  reference: '0042',
  charity: '0123456',
  company: '00112233',
  postcode: 'CW1 2AB',
};

test('[X1] staff read the record once the hall has seen all of it, and anybody else never', async () => {
  const hall = await sealedHall();
  expect((await officerOf(hall).get(address)).refusal).toBe('not-all-shown');
  await tell(hall, 4);
  expect((await officerOf(hall).get(address)).status).toBe(200);
  expect((await new HttpClient(hall.localUrl).get(address)).refusal).toBe('signed-out');
  expect((await officerOf(await openHall()).get(address)).refusal).toBe('no-run');
});

test('[X1, S9] it has what is kept of a group and its log, and nothing of who presents it or how they are reached', async () => {
  const hall = await openHall({ bids: 0, cards: 1 });
  const officer = officerOf(hall);
  (await officer.post('/api/events/1/bids', { ...group, presenter })).value();
  await hall.hearAll();
  await hall.seal();
  await tell(hall, 1);
  await hall.signBoth();
  const answer = await officer.get(address);
  const { result, facts } = answer.value<ToldRecord>();
  const { reference, charity, company, period } = decisionRecord(result, facts).projects[0] ?? {};
  expect([reference, charity, company, period]).toEqual(['0042', '0123456', '00112233', 'April']);
  for (const secret of ['Maisie', 'Featherstonehaugh', 'example.org', 'CW1'])
    expect(answer.text).not.toContain(secret);
  expect(facts.signed.map(({ as, name, by }) => [as, name, by])).toEqual([
    ['officer', 'Signer officer', 'name'],
    ['second', 'Signer second', 'name'],
  ]);
  const { head } = hall.room;
  expect(facts.log).toEqual({ entries: head.seq, hash: head.hash });
});

test('[X1] once contacts were erased the record says nothing of them, and the same of everything else', async () => {
  const hall = await toldHall();
  const before = await recordOf(hall.room, hall.server.register);
  await hall.server.register.contacts.erase(
    hall.event,
    [...hall.room.state.bids.values()].map(({ textHash }) => textHash),
  );
  const after = await recordOf(hall.room, hall.server.register);
  expect(after?.projects.map(({ reference }) => reference)).toEqual(['', '', '']);
  expect(after?.published).toEqual(before?.published);
});
