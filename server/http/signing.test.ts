import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { doubtAbout } from '../../domain/event/signatures.ts';
import type { Signatures, ToSign } from '../../domain/wire/http-signing.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import type { StaffLog } from '../../domain/wire/http-staff.ts';
import {
  Browser,
  codeFor,
  fromConsole,
  invited,
  letInAnew,
  named,
  paperOf,
  passPhrase,
  signByCode,
  signByPhrase,
  tell,
  type TestSigner,
} from '../testing/signers.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

/** A council of three: Ruth has the first account and invited Ann and Ben. Ann is the officer of the day. */
async function council(): Promise<{ hall: TestHall; ruth: TestSigner; ann: TestSigner; ben: TestSigner }> {
  const hall = await openHall();
  await tell(hall);
  const ruth = await fromConsole(hall, 'Ruth');
  const ann = await invited(hall, ruth, 'Ann');
  const ben = await invited(hall, ruth, 'Ben');
  return { hall, ruth, ann, ben };
}

const standing = ({ room }: TestHall) => [room.state.stage, doubtAbout(room.state)];

describe('[E15] two people who each prove who they are', () => {
  test('two officers type their own pass-phrases, each on a phone of their own', async () => {
    const { hall, ann, ben } = await council();
    expect((await signByPhrase(hall, ann, 'officer')).refusal).toBeNull();
    expect((await signByPhrase(hall, ben, 'second')).refusal).toBeNull();
    expect(standing(hall)).toEqual(['signed', null]);
    expect(hall.room.state.signatures.map(({ proof }) => proof)).toEqual([
      { by: 'pass-phrase', restsOn: [expect.any(Number)] },
      { by: 'pass-phrase', restsOn: [expect.any(Number)] },
    ]);
  });

  test('an auditor signs as the second person, also first of the two, and not as the officer', async () => {
    const { hall, ruth, ann } = await council();
    const ada = await invited(hall, ruth, 'Ada', { role: 'auditor' });
    expect((await signByPhrase(hall, ada, 'officer')).refusal).toBe('own-account-needed');
    expect((await signByPhrase(hall, ada, 'second')).refusal).toBeNull();
    expect((await signByPhrase(hall, ann, 'officer')).refusal).toBeNull();
    expect(standing(hall)).toEqual(['signed', null]);
  });

  test('a witness signs on their own phone by a code that another officer made', async () => {
    const { hall, ann, ben } = await council();
    await signByPhrase(hall, ann, 'officer');
    const wendy = await named(hall, 'Wendy');
    const { phone, made } = await codeFor(hall, ben, wendy);
    expect(made).toMatchObject({ name: 'Wendy', doubt: null });
    const read = (await phone.get('/api/events/1/sign/own')).value<ToSign>();
    expect(read).toMatchObject({ you: 'Wendy', signed: ['officer'], practice: false });
    expect((await signByCode(hall, phone)).refusal).toBeNull();
    expect(standing(hall)).toEqual(['signed', null]);
  });

  test('on the shared screen of the facilitator each types their own pass-phrase', async () => {
    const { hall, ann, ben } = await council();
    const stage = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    const sign = async (place: string, signIn: string) =>
      stage.post('/api/events/1/sign', { as: place, ...(await paperOf(hall)), signIn, passPhrase });
    expect((await sign('officer', ann.signIn)).refusal).toBeNull();
    expect((await sign('second', ann.signIn)).refusal).toBe('same-person');
    expect((await sign('second', ben.signIn)).refusal).toBeNull();
    expect(standing(hall)).toEqual(['signed', null]);
  });
});

describe('[E15] one person tries to be both', () => {
  /** Ann has signed as the officer; what she then signs with as somebody else is told, and proves nothing. */
  async function second(hall: TestHall, ann: TestSigner, sock: Pick<TestSigner, 'signIn'>): Promise<unknown> {
    await signByPhrase(hall, ann, 'officer');
    const answer = await signByPhrase(hall, sock, 'second');
    expect(answer.refusal).toBe('not-two-people');
    const outcome = answer.outcome();
    expect((await signByPhrase(hall, sock, 'second', { anyway: true })).refusal).toBeNull();
    const [stage, doubt] = standing(hall);
    expect(stage).toBe('signed');
    expect(outcome).toMatchObject({ refusal: { detail: { why: doubt } } });
    return doubt;
  }

  test('by inviting a second self', async () => {
    const { hall, ann } = await council();
    expect(await second(hall, ann, await invited(hall, ann, 'Nobody'))).toBe('made-by-the-other');
  });

  test('by a second self whom a second self invited', async () => {
    const { hall, ann } = await council();
    const middle = await invited(hall, ann, 'Nobody');
    expect(await second(hall, ann, await invited(hall, middle, 'Nobody else'))).toBe('made-by-the-other');
  });

  test('by letting a colleague choose a new pass-phrase, and choosing it; another officer mends that', async () => {
    const { hall, ruth, ann, ben } = await council();
    await letInAnew(hall, ann, ben);
    await signByPhrase(hall, ann, 'officer');
    const answer = await signByPhrase(hall, ben, 'second');
    expect(answer.outcome()).toMatchObject({
      refusal: { code: 'not-two-people', detail: { why: 'made-by-the-other' } },
    });
    await letInAnew(hall, ruth, ben);
    expect((await signByPhrase(hall, ben, 'second')).refusal).toBeNull();
    expect(standing(hall)).toEqual(['signed', null]);
  });

  test('by a second account from the computer’s console', async () => {
    const { hall, ann } = await council();
    expect(await second(hall, ann, await fromConsole(hall, 'Nobody'))).toBe('console');
  });

  test('by opening in her own browser the invitation that another officer made', async () => {
    const { hall, ruth, ann } = await council();
    const stolen = await invited(hall, ruth, 'Cem', { browser: ann.browser });
    expect(await second(hall, ann, stolen)).toBe('browser');
  });

  test('as the first officer of all, who let everybody in', async () => {
    const { hall, ruth, ben } = await council();
    expect(await second(hall, ruth, ben)).toBe('made-by-the-other');
  });

  test('the other way round: whoever signs as the second person let the officer in', async () => {
    const { hall, ann } = await council();
    const sock = await invited(hall, ann, 'Nobody');
    await signByPhrase(hall, sock, 'officer');
    expect((await signByPhrase(hall, ann, 'second')).refusal).toBe('not-two-people');
    await signByPhrase(hall, ann, 'second', { anyway: true });
    expect(standing(hall)).toEqual(['signed', 'made-by-the-other']);
  });

  test('by a code that she made herself, before or after she signs', async () => {
    const { hall, ann } = await council();
    const { phone, made } = await codeFor(hall, ann, await named(hall, 'Nobody'));
    expect(made.doubt).toBeNull(); // nobody has signed yet
    await signByPhrase(hall, ann, 'officer');
    expect((await codeFor(hall, ann, await named(hall, 'Nobody else'))).made.doubt).toBe('made-by-the-other');
    expect((await signByCode(hall, phone)).refusal).toBe('not-two-people');
    expect((await signByCode(hall, phone, { anyway: true })).refusal).toBeNull();
    expect(standing(hall)).toEqual(['signed', 'made-by-the-other']);
  });

  test('by opening in her own browser the code that another officer made', async () => {
    const { hall, ann, ben } = await council();
    await signByPhrase(hall, ann, 'officer');
    const { phone } = await codeFor(hall, ben, await named(hall, 'Wendy'), ann.browser);
    await signByCode(hall, phone, { anyway: true });
    expect(standing(hall)).toEqual(['signed', 'browser']);
  });

  test('by the open session of another officer: a code asks for that officer’s pass-phrase', async () => {
    const { hall, ben } = await council();
    const { person } = await named(hall, 'Wendy');
    const make = (asked: object, by = ben.browser) =>
      by.post('/api/events/1/sign-codes', { person, signIn: null, passPhrase, ...asked });
    expect((await make({ passPhrase: 'a guess at it' })).refusal).toBe('sign-in-failed');
    const log = (await ben.browser.get('/api/officer/log')).value<StaffLog>().map(({ what }) => what);
    expect(log.filter((what) => what.endsWith('failed'))).toHaveLength(1);
    expect((await make({ person: ben.person })).refusal).toBe('own-account-needed');
    const stage = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    const body = { person, signIn: null, passPhrase };
    expect((await stage.post('/api/events/1/sign-codes', body)).refusal).toBe('own-account-needed');
    await hall.server.register.people.erase(person);
    expect((await make({})).refusal).toBe('unknown-person');
  });

  test('by a code that somebody else has opened, has signed by, or that is for another event', async () => {
    const { hall, ann, ben } = await council();
    const { phone, made } = await codeFor(hall, ben, await named(hall, 'Wendy'));
    const code = made.url.split('#')[1];
    expect((await new Browser(hall).post('/api/sign-code', { code })).refusal).toBe('link-spent');
    expect((await signByCode(hall, new Browser(hall))).refusal).toBe('link-spent');
    await signByPhrase(hall, ann, 'officer');
    await signByCode(hall, phone);
    expect((await signByCode(hall, phone)).refusal).toBe('link-spent');
    expect((await phone.get('/api/events/1/sign/own')).value<ToSign>().you).toBeNull();
  });

  test('whoever has something to gain gets no code, and nobody while the second person has signed', async () => {
    const { hall, ann, ben } = await council();
    const wendy = await named(hall, 'Wendy');
    const make = (person: number) =>
      ben.browser.post('/api/events/1/sign-codes', { person, signIn: null, passPhrase });
    await hall.ask({ type: 'link-person', person: wendy.person, bid: 1 });
    expect((await make(wendy.person)).refusal).toBe('linked-to-bid');
    await signByPhrase(hall, ann, 'second');
    const other = await named(hall, 'Xena');
    expect((await make(other.person)).refusal).toBe('already-signed');
  });
});

describe('[E15] what a name alone is worth is said everywhere', () => {
  async function namedOnly(): Promise<{ hall: TestHall; ann: TestSigner; ruth: TestSigner }> {
    const { hall, ann, ruth } = await council();
    await signByPhrase(hall, ann, 'officer');
    const { person } = await named(hall, 'Tom');
    const stage = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    const signing = { as: 'second', ...(await paperOf(hall)), person };
    expect((await stage.post('/api/events/1/sign', signing)).refusal).toBeNull();
    expect(standing(hall)).toEqual(['signed', 'name']);
    return { hall, ann, ruth };
  }

  test('on the public page, in the files, in the bundle, in the log and for whoever leads', async () => {
    const { hall, ann } = await namedOnly();
    const anybody = new HttpClient(hall.localUrl);
    expect((await anybody.get('/api/events/1/told')).value<ToldResult>()).toMatchObject({
      signed: true,
      doubt: 'name',
    });
    const file = async (name: string) => (await ann.browser.get(`/api/events/1/export/${name}`)).text;
    for (const name of ['result.csv', 'winners.json', 'result.json', 'ballots.json'])
      expect([name, await file(name)]).toEqual([name, expect.stringContaining('named, not proven')]);
    const log = (await ann.browser.get('/api/events/1/log')).value<StaffLog>().map(({ what }) => what);
    expect(log).toContain('Tom signed run 1 as the second person, by name alone');
    expect(log).toContain('Ann signed run 1 as the officer, by their own pass-phrase');
    const { signed, doubt } = (await ann.browser.get('/api/events/1/signatures')).value<Signatures>();
    expect(doubt).toBe('name');
    expect(signed).toMatchObject([
      { name: 'Ann', by: 'pass-phrase' },
      { name: 'Tom', by: 'name' },
    ]);
    const lead = await hall.staff('facilitator');
    expect(lead.view).toMatchObject({ run: { doubt: 'name' } });
  });

  test('in practice nobody proves anything: it says that it is practice, and nothing of who signed', async () => {
    const hall = await openHall({ practice: true });
    await tell(hall);
    await hall.signBoth();
    const told = (await new HttpClient(hall.localUrl).get('/api/events/1/told')).value<ToldResult>();
    expect(told).toMatchObject({ signed: true, doubt: null, result: { event: { practice: true } } });
    const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
    for (const name of ['result.csv', 'winners.json', 'result.json'])
      expect((await officer.get(`/api/events/1/export/${name}`)).text).not.toContain('named, not proven');
    expect((await officer.get('/api/events/1/signatures')).value<Signatures>()).toMatchObject({
      signed: [{ by: 'name' }, { by: 'name' }],
      doubt: null,
    });
    expect((await hall.staff('facilitator')).view).toMatchObject({ practice: true, run: { doubt: null } });
    const { bytes } = await officer.get('/api/events/1/export/bundle.zip');
    expect(strFromU8(unzipSync(bytes)['README.txt'] ?? new Uint8Array())).not.toContain('named, not proven');
  });

  test('who signed is for staff: nobody else reads a name', async () => {
    const { hall } = await namedOnly();
    expect((await new HttpClient(hall.localUrl).get('/api/events/1/signatures')).refusal).toBe('signed-out');
    const told = await new HttpClient(hall.localUrl).get('/api/events/1/told');
    expect(told.text).not.toMatch(/Tom|Ann/);
  });
});
