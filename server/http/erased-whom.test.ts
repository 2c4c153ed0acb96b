import { describe, expect, test } from 'vitest';
import { dayText } from '../../domain/day.ts';
import { eventId } from '../../domain/ids.ts';
import type { Keeping, StaffLog } from '../../domain/wire/http-staff.ts';
import { localDay } from '../office/erasure-days.ts';
import {
  again,
  erasableHall,
  erase,
  everything,
  fundedContacts,
  keptBy,
  officerIn,
} from '../testing/erasable-hall.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { fromConsole, invited } from '../testing/signers.ts';
import type { TestHall } from '../testing/test-hall.ts';

describe('[H8] whose contacts are kept for which purpose', () => {
  const contactsOf = async (hall: TestHall) =>
    [...(await hall.server.register.contacts.readAll(eventId(1))).values()]
      .map(({ contact }) => contact)
      .sort();

  test('the run that stands decides: chosen later is funded, “no thank you” is not; a group with both is kept whole', async () => {
    const hall = await erasableHall(new ManualTime());
    expect(hall.room.state.runs).toHaveLength(2);
    (await erase(hall, 'not-chosen')).value();
    expect(await contactsOf(hall)).toEqual([...fundedContacts].sort());
    (await erase(hall, 'funded')).value();
    expect(await contactsOf(hall)).toEqual([]);
  });

  test('funded first leaves the others, and each act is in the log with who did it', async () => {
    const hall = await erasableHall(new ManualTime());
    (await erase(hall, 'funded')).value();
    const left = await contactsOf(hall);
    expect(left).toHaveLength(everything['not-chosen']);
    for (const contact of fundedContacts) expect(left).not.toContain(contact);
    (await erase(hall, 'not-chosen')).value();
    const log = (await officerIn(hall).get('/api/events/1/log')).value<StaffLog>();
    expect(log.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'Erased contacts of funded groups: 3 contacts',
        'Erased contacts of groups that were not chosen: 4 contacts',
      ]),
    );
  });

  test('a group that gets money at another event of the fund is kept until this event’s day for funded groups', async () => {
    const time = new ManualTime();
    const hall = await erasableHall(time);
    const copy = {
      from: 1,
      fund: 1,
      area: 1,
      name: 'Again',
      venue: 'Here',
      date: 'Later',
      bids: true,
      cards: false,
    };
    await time.pass(60_000);
    (await officerIn(hall).post('/api/officer/copies', copy)).value();
    const second = '/api/events/2/keeping';
    (await officerIn(hall).post('/api/events/2/archive', { archived: true })).value();
    const now = (await officerIn(hall).get(second)).value<Keeping>();
    // It was put away before anything was decided: there nobody is funded but by the first event.
    expect([now.purposes.funded.kept, now.purposes['not-chosen'].kept]).toEqual([3, 4]);
    const asked = { purpose: 'not-chosen', confirmed: true };
    const after = (await officerIn(hall).post(`${second}/erase`, asked)).value<Keeping>();
    expect([after.purposes.funded.kept, after.purposes['not-chosen'].kept]).toEqual([3, 0]);
    expect(await keptBy(hall)).toEqual(everything);
  });
});

describe('[H9] names of staff', () => {
  test('erased names read as erased in the log; who signed, and whoever still has an account, stay named', async () => {
    const hall = await erasableHall(new ManualTime());
    const before = (await officerIn(hall).get('/api/events/1/log.csv')).text;
    expect(before).toContain('Named Will Witness');
    (await erase(hall, 'staff')).value();
    const everyLine = (await officerIn(hall).get('/api/officer/log.csv')).text;
    expect(everyLine).not.toMatch(/Will Witness|Olive Officer|Some desk/);
    expect(everyLine).toMatch(/Named Person \d+ \(name erased\)/);
    expect(everyLine).toMatch(/Closed the account of Person \d+ \(name erased\)/);
    expect(everyLine).toContain('Signer officer signed run 2');
    const names = [...(await hall.server.register.people.names()).values()];
    expect(names.sort()).toEqual(['Ruth Owner', 'Signer officer', 'Signer second']);
  });

  test('an account that has ended keeps its name while another event needs it, and then not', async () => {
    const time = new ManualTime();
    const hall = await erasableHall(time);
    const { register } = hall.server;
    const olive = async () => [...(await register.people.names()).values()].includes('Olive Officer');
    const ruth = await invitedAgain(hall, time);
    (await erase(hall, 'staff')).value();
    expect(await olive(), 'no other event began before it ended').toBe(false);
    expect([...(await register.people.names()).values()]).toContain(ruth);
    (await officerIn(hall).post('/api/events/2/archive', { archived: true })).value();
    const asked = { purpose: 'staff', confirmed: true };
    (await officerIn(hall).post('/api/events/2/keeping/erase', asked)).value();
    expect([...(await register.people.names()).values()]).not.toContain(ruth);
  });

  test('events whose day for staff has come do not wait for each other with the name of an ended account', async () => {
    const time = new ManualTime();
    const hall = await erasableHall(time);
    const names = async () => [...(await hall.server.register.people.names()).values()];
    await time.pass(60_000);
    (await officerIn(hall).post('/api/officer/copies', again)).value();
    const ada = await invitedAgain(hall, time);
    // These two never had staff of their own: nothing but the ended account is theirs.
    for (const event of [2, 3])
      (await officerIn(hall).post(`/api/events/${event}/archive`, { archived: true })).value();
    (await erase(hall, 'staff')).value();
    expect(await names()).toContain(ada);
    const day = dayText(localDay(time.wall()) + 1);
    const days = { voters: null, 'not-chosen': null, funded: null, staff: day };
    (await officerIn(hall).put('/api/events/2/keeping', { days })).value();
    time.sleep({ monotonicMs: 0, wallMs: 2 * 86_400_000 });
    await hall.restart();
    expect(await names(), 'the third event has no day yet').toContain(ada);
    (await officerIn(hall).put('/api/events/3/keeping', { days })).value();
    await hall.restart();
    expect(await names()).not.toContain(ada);
  });
});

/** Another event begins, and then an account ends: both events need its name. */
async function invitedAgain(hall: TestHall, time: ManualTime): Promise<string> {
  await time.pass(60_000);
  (await officerIn(hall).post('/api/officer/copies', again)).value();
  await time.pass(60_000);
  const owner = await fromConsole(hall, 'Rita Owner');
  const gone = await invited(hall, owner, 'Ada Auditor', { role: 'auditor' });
  (await officerIn(hall).delete(`/api/officer/staff/${gone.person}`)).value();
  return 'Ada Auditor';
}
