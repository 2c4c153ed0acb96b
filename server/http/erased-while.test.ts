// What goes on elsewhere while data is erased: another event of the fund, and somebody else who erases.

import { expect, test } from 'vitest';
import type { Journal } from '../../db/journal.ts';
import { bidId, deviceTag, nobody } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { must } from '../../domain/testing/set-up.ts';
import { currentRun } from '../../domain/event/state.ts';
import type { Keeping, StaffLog } from '../../domain/wire/http-staff.ts';
import type { Storage } from '../kept.ts';
import { again, erasableHall, erase, everything, officerIn } from '../testing/erasable-hall.ts';
import { storageOfTests } from '../testing/delayed-storage.ts';
import { boundJournal } from '../testing/failing-store.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const second = '/api/events/2/keeping';
const notChosen = { purpose: 'not-chosen', confirmed: true };

interface Meanwhile {
  /** Done once, between the look at whose contacts are kept and the commit that erases them. */
  act: () => Promise<unknown>;
  /** The journal that cannot be read. */
  unreadable?: string | null;
}

function storageWith(meanwhile: Meanwhile): (its: Storage) => Storage {
  return (its) => {
    const { journal: kept, ...others } = storageOfTests(its);
    const journal: Journal = {
      ...boundJournal(kept),
      async head(stream) {
        if (stream === meanwhile.unreadable) throw new Error('damaged');
        return kept.head(stream);
      },
      async append(stream, after, entries, beside) {
        if (beside?.changes?.some(({ kind }) => kind === 'contacts-erased') === true) {
          const { act } = meanwhile;
          meanwhile.act = async () => undefined;
          await act();
        }
        return kept.append(stream, after, entries, beside);
      },
    };
    return { ...others, journal };
  };
}

/** The hall of a fund with two events of the same groups: the first votes, the second was put away before it began. */
async function twoEvents(meanwhile: Meanwhile): Promise<TestHall> {
  const hall = await withGroups(meanwhile);
  const officer = officerIn(hall);
  (await officer.post('/api/officer/copies', { ...again, bids: true })).value();
  (await officer.post('/api/events/2/archive', { archived: true })).value();
  await hall.hearAll();
  return hall;
}

async function withGroups(meanwhile: Meanwhile, time = new ManualTime()): Promise<TestHall> {
  const hall = await openHall({ bids: 0, cards: 1, machine: { time, storage: storageWith(meanwhile) } });
  const officer = officerIn(hall);
  for (const name of ['Ramp', 'Choir']) {
    const presenter = {
      name: `presenter of ${name}`,
      contact: '',
      under18: false,
      adult: '',
      reference: '',
      charity: '',
      company: '',
      postcode: '',
    };
    const words = { purpose: 'Good', beneficiaries: 'All', priorities: '', period: '', leastPence: null };
    (
      await officer.post('/api/events/1/bids', {
        ...words,
        name,
        organisation: name,
        askPence: 1_00,
        presenter,
      })
    ).value();
  }
  return hall;
}

async function vote({ room }: TestHall): Promise<void> {
  const [key] = room.state.cards.keys();
  assert(key !== undefined, 'there is a card');
  const ballot = {
    key,
    marks: [[bidId(1), 5] as const, [bidId(2), 5] as const],
    device: deviceTag('a-phone-tag'),
    send: 1,
    basedOn: 0,
  };
  must(await room.submit({ type: 'send-ballot', ...ballot }, { role: 'voter', person: nobody }));
}

const kept = async (hall: TestHall) => (await officerIn(hall).get(second)).value<Keeping>().purposes;

test('[H8] a group that is chosen at another event while contacts are erased keeps its contact', async () => {
  const meanwhile: Meanwhile = { act: async () => undefined };
  const hall = await twoEvents(meanwhile);
  await vote(hall);
  meanwhile.act = () => hall.seal();
  expect((await kept(hall))['not-chosen'].kept).toBe(2);
  const refused = await officerIn(hall).post(`${second}/erase`, notChosen);
  expect(currentRun(hall.room.state)?.lines.map(({ outcome }) => outcome)).toEqual(['chosen', 'chosen']);
  expect(refused.refusal).toBe('already-moved');
  const now = await kept(hall);
  expect([now.funded.kept, now['not-chosen'].kept, now['not-chosen'].erased]).toEqual([2, 0, null]);
});

test('[H8] ballots that arrive at another event meanwhile do not keep anything from being erased', async () => {
  const meanwhile: Meanwhile = { act: async () => undefined };
  const hall = await twoEvents(meanwhile);
  meanwhile.act = () => vote(hall);
  const done = (await officerIn(hall).post(`${second}/erase`, notChosen)).value<Keeping>();
  expect(done.purposes['not-chosen']).toMatchObject({ kept: 0, erased: { count: 2 } });
  expect(hall.room.state.ballots.size).toBe(1);
});

test('[H8, J21] while an event of the fund cannot be read, no contact is erased', async () => {
  const meanwhile: Meanwhile = { act: async () => undefined, unreadable: 'event:2' };
  const time = new ManualTime();
  const hall = await withGroups(meanwhile, time);
  const officer = officerIn(hall);
  await officer.post('/api/officer/copies', { ...again, bids: true });
  (await officer.post('/api/events/1/archive', { archived: true })).value();
  expect((await erase(hall, 'not-chosen')).refusal).toBe('already-moved');
  meanwhile.unreadable = null;
  await time.pass(2_000);
  // It is read once more by then, and has a room as soon as the store has answered.
  await expect.poll(() => hall.server.rooms.events().length).toBe(2);
  (await erase(hall, 'not-chosen')).value();
  expect(hall.room.state.erased.get('not-chosen')).toMatchObject({ contacts: 2 });
});

test('[H4] two who erase the same at once: one act counts it, the other counts nothing', async () => {
  const hall = await erasableHall(new ManualTime());
  for (const answer of await Promise.all([erase(hall, 'staff'), erase(hall, 'staff')])) answer.value();
  const log = (await officerIn(hall).get('/api/events/1/log')).value<StaffLog>();
  const erased = log.map(({ what }) => what).filter((what) => what.startsWith('Erased names of staff'));
  expect(erased.sort()).toEqual([
    'Erased names of staff: 0 names',
    `Erased names of staff: ${everything.staff} names`,
  ]);
});
