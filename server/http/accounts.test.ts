import { describe, expect, test } from 'vitest';
import { eventId, nobody } from '../../domain/ids.ts';
import type { Person, RoleLink, SessionInfo, StaffList } from '../../domain/wire/http.ts';
import { usualCost } from '../access/pass-phrases.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';

const passPhrase = 'three plain words';
const tokenOf = (url: string) => url.slice(url.indexOf('#') + 1);
const cookieOf = (answer: HttpAnswer) => answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';

/** Goes on as whoever the answer signed in. */
function as(hall: TestHall, answer: HttpAnswer): HttpClient {
  answer.value();
  return new HttpClient(hall.localUrl, { Cookie: cookieOf(answer) });
}

async function owner(hall: TestHall): Promise<HttpClient> {
  const token = tokenOf((await hall.server.access.makeOwnerLink()).url);
  return as(hall, await new HttpClient(hall.localUrl).post('/api/session', { token }));
}

async function officer(hall: TestHall, name: string): Promise<HttpClient> {
  const account = { name, signIn: `${name}@council.example`, passPhrase };
  return as(hall, await (await owner(hall)).post('/api/officer/account', account));
}

/** Opens an invitation or a reset, and chooses. */
async function accept(
  hall: TestHall,
  link: RoleLink,
  signIn: string,
  chosen = passPhrase,
): Promise<HttpAnswer> {
  const arrived = as(
    hall,
    await new HttpClient(hall.localUrl).post('/api/session', { token: tokenOf(link.url) }),
  );
  expect((await arrived.get('/api/officer/funds')).refusal).toBe('signed-out');
  return arrived.post('/api/account', { signIn, passPhrase: chosen });
}

const signIn = (hall: TestHall, name: string, phrase = passPhrase) =>
  new HttpClient(hall.localUrl).post('/api/session/pass-phrase', { signIn: name, passPhrase: phrase });

describe('[W15] accounts', () => {
  test('the console makes the first officer; from then on the console’s other links for officers are worth nothing', async () => {
    const hall = await openHall();
    const byLink = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
    const ann = await officer(hall, 'Ann');
    expect((await ann.get('/api/session?role=officer')).value()).toMatchObject({
      name: 'Ann',
      account: 'own',
    });
    expect((await byLink.get('/api/officer/funds')).refusal).toBe('signed-out');
    expect((await ann.get('/api/officer/funds')).refusal).toBeNull();
    const again = await signIn(hall, 'ANN@council.example');
    expect(again.value<SessionInfo>().name).toBe('Ann');
    expect(again.text).not.toContain(passPhrase);
    const cookie = again.headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/^dd_officer=[\w-]{32}; Max-Age=604800; Path=\/; .*HttpOnly; SameSite=Lax$/);
  });

  test('a short pass-phrase is refused; there are no other rules for it', async () => {
    const hall = await openHall();
    const visitor = await owner(hall);
    const account = { name: 'Ann', signIn: 'ann' };
    const tooShort = await visitor.post('/api/officer/account', { ...account, passPhrase: 'elevenchars' });
    expect(tooShort.outcome()).toEqual({
      ok: false,
      refusal: { code: 'pass-phrase-too-short', detail: { least: 12 } },
    });
    expect(await hall.server.register.accounts.list()).toEqual([]);
    const plain = await visitor.post('/api/officer/account', { ...account, passPhrase: 'plain small words' });
    expect(plain.refusal).toBeNull();
  });

  test('one that is guessed first is refused, wherever one is chosen', async () => {
    const hall = await openHall();
    const account = (phrase: string) => ({ name: 'Ann', signIn: 'ann@council.example', passPhrase: phrase });
    const common = ['password1234', 'aaaaaaaaaaaa', 'Ann@council.example', 'Hall Fund 2028'];
    for (const phrase of common) {
      const visitor = await owner(hall);
      expect([phrase, (await visitor.post('/api/officer/account', account(phrase))).refusal]).toEqual([
        phrase,
        'pass-phrase-too-common',
      ]);
    }
    const ann = await officer(hall, 'Ann');
    const link = (await ann.post('/api/officer/staff', { role: 'officer', name: 'Ben' })).value<RoleLink>();
    expect((await accept(hall, link, 'ben', 'qwertyuiop12')).refusal).toBe('pass-phrase-too-common');
    const change = { before: passPhrase, passPhrase: 'liverpool2028' };
    expect((await ann.put('/api/account/pass-phrase', change)).refusal).toBe('pass-phrase-too-common');
  });

  test('whether a name exists is told to nobody, and trying is slowed down', async () => {
    const hall = await openHall();
    await officer(hall, 'Ann');
    const known = await signIn(hall, 'ann@council.example', 'not her pass-phrase');
    const unknown = await signIn(hall, 'bob@council.example', 'not her pass-phrase');
    expect(known.text).toBe(unknown.text);
    expect(known.refusal).toBe('sign-in-failed');
    const codes = [];
    for (let turn = 0; turn < 11; turn += 1) codes.push((await signIn(hall, 'cat', 'guess')).refusal);
    expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(10);
    expect(codes.at(-1)).toBe('too-many-guesses');
    expect((await signIn(hall, 'ann@council.example')).refusal).toBeNull();
  });

  test('officers invite officers; a link is opened once, and opens nothing before a pass-phrase is chosen', async () => {
    const hall = await openHall();
    const ann = await officer(hall, 'Ann');
    const link = (await ann.post('/api/officer/staff', { role: 'officer', name: 'Ben' })).value<RoleLink>();
    const taken = await accept(hall, link, 'ann@council.example');
    expect(taken.refusal).toBe('sign-in-name-taken');
    expect(
      (await new HttpClient(hall.localUrl).post('/api/session', { token: tokenOf(link.url) })).refusal,
    ).toBe('link-spent');
    const { accounts } = (await ann.get('/api/officer/staff')).value<StaffList>();
    const ben = accounts.find(({ name }) => name === 'Ben');
    expect(ben?.standing).toBe('invited');
    const next = (await ann.post(`/api/officer/staff/${ben?.person}/reset`, {})).value<RoleLink>();
    const visitor = as(hall, await accept(hall, next, 'ben'));
    expect((await visitor.get('/api/officer/funds')).refusal).toBeNull();
  });

  test('a lost pass-phrase ends every session, and the old one is worth nothing', async () => {
    const hall = await openHall();
    const ann = await officer(hall, 'Ann');
    const ben = await officer(hall, 'Ben');
    const { person } = (await ben.get('/api/session?role=officer')).value<SessionInfo>();
    const link = (await ann.post(`/api/officer/staff/${person}/reset`, {})).value<RoleLink>();
    expect((await ben.get('/api/officer/funds')).refusal).toBe('signed-out');
    expect((await signIn(hall, 'ben@council.example')).refusal).toBe('sign-in-failed');
    await accept(hall, link, 'ben@council.example', 'another three words');
    expect((await signIn(hall, 'ben@council.example')).refusal).toBe('sign-in-failed');
    expect((await signIn(hall, 'ben@council.example', 'another three words')).refusal).toBeNull();
    expect((await ann.delete(`/api/officer/staff/${person}`)).refusal).toBeNull();
    expect((await signIn(hall, 'ben@council.example', 'another three words')).refusal).toBe('sign-in-failed');
    const own = (await ann.get('/api/session?role=officer')).value<SessionInfo>();
    expect((await ann.delete(`/api/officer/staff/${own.person}`)).refusal).toBe('last-officer');
  });

  test('a session planted in a browser is worth nothing after somebody signs in there', async () => {
    const hall = await openHall();
    await officer(hall, 'Ann');
    const planted = cookieOf(await signIn(hall, 'ann@council.example'));
    const victim = new HttpClient(hall.localUrl, { Cookie: planted });
    const fresh = await victim.post('/api/session/pass-phrase', {
      signIn: 'ann@council.example',
      passPhrase,
    });
    expect(cookieOf(fresh)).not.toBe(planted);
    expect((await victim.get('/api/officer/funds')).refusal).toBe('signed-out');
  });

  test('sessions are listed and ended; a pass-phrase is changed by who knows it', async () => {
    const hall = await openHall();
    const ann = await officer(hall, 'Ann');
    const elsewhere = as(hall, await signIn(hall, 'ann@council.example'));
    const { sessions } = (await ann.get('/api/officer/staff')).value<StaffList>();
    expect(sessions.map(({ name, own }) => [name, own])).toEqual([
      ['Ann', false],
      ['Ann', true],
    ]);
    await ann.delete(`/api/officer/sessions/${sessions[0]?.session}`);
    expect((await elsewhere.get('/api/officer/funds')).refusal).toBe('signed-out');
    const change = { before: 'not the right one', passPhrase: 'quite another phrase' };
    expect((await ann.put('/api/account/pass-phrase', change)).refusal).toBe('sign-in-failed');
    const changed = as(hall, await ann.put('/api/account/pass-phrase', { ...change, before: passPhrase }));
    expect((await ann.get('/api/officer/funds')).refusal).toBe('signed-out');
    expect((await changed.get('/api/officer/funds')).refusal).toBeNull();
  });

  test('nothing of a pass-phrase and no token stands in the database', async () => {
    const hall = await openHall({ machine: { passPhraseCost: usualCost } });
    const ann = await officer(hall, 'Ann');
    const link = (await ann.post('/api/officer/staff', { role: 'officer', name: 'Ben' })).value<RoleLink>();
    const { accounts, staffActs, links, sessions } = hall.server.register;
    const stored = JSON.stringify([
      await accounts.list(),
      await staffActs.list(),
      await links.list(null),
      await sessions.list(0),
    ]);
    expect(stored).not.toContain(passPhrase);
    expect(stored).not.toContain(tokenOf(link.url));
    expect((await accounts.list())[0]?.passHash).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  });
});

describe('[W16] volunteers', () => {
  test('whoever opens a link says who they are before they change anything; then the link is theirs', async () => {
    const hall = await openHall();
    const { url } = await hall.server.access.makeLink('facilitator', eventId(1), nobody);
    const open = () => new HttpClient(hall.localUrl).post('/api/session', { token: tokenOf(url) });
    const visitor = as(hall, await open());
    const witness = { name: 'Tom', part: 'witness' };
    expect((await visitor.get('/api/events/1/people')).refusal).toBeNull();
    expect((await visitor.post('/api/events/1/people', witness)).refusal).toBe('name-first');
    const path = '/api/session/name?role=facilitator&event=1';
    expect((await visitor.post(path, { name: ' Grace  Okafor ' })).value()).toMatchObject({
      name: 'Grace Okafor',
    });
    expect((await visitor.post(path, { name: 'Somebody else' })).refusal).toBe('not-allowed');
    expect((await visitor.post('/api/events/1/people', witness)).refusal).toBeNull();
    expect((await open()).value()).toMatchObject({ name: 'Grace Okafor' });
  });
});

describe('[E6] signing', () => {
  async function told(practice = false): Promise<TestHall> {
    const hall = await openHall({ practice });
    await hall.hearAll();
    await hall.seal();
    await hall.ask({ type: 'start-results' });
    // Nobody voted, so nobody is chosen: one step tells it.
    await hall.ask({ type: 'show-next-result' });
    return hall;
  }
  const paper = (hall: TestHall) => ({
    run: 1,
    fingerprint: hall.room.hall().fingerprint,
    on: hall.room.state.stageVersion,
  });

  test('a facilitator names nobody as the officer: the pass-phrase does, and who is linked to a bid is told so', async () => {
    const hall = await told();
    const ann = await officer(hall, 'Ann');
    const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    const sign = (who: object) => facilitator.post('/api/events/1/sign', { ...paper(hall), ...who });
    const byPhrase = { as: 'officer', signIn: 'ann@council.example', passPhrase };
    const { person } = (await ann.get('/api/session?role=officer')).value<SessionInfo>();
    expect((await sign({ as: 'officer', person })).refusal).toBe('own-account-needed');
    expect((await sign({ ...byPhrase, passPhrase: 'a guess at it' })).refusal).toBe('sign-in-failed');
    await ann.post(`/api/events/1/people/${person}/bids`, { bid: 1 });
    expect((await sign(byPhrase)).refusal).toBe('linked-to-bid');
    expect((await ann.delete(`/api/events/1/people/${person}/bids/1`)).refusal).toBe('another-person-needed');
    const ben = await officer(hall, 'Ben');
    const people = (await facilitator.get('/api/events/1/people')).value<Person[]>();
    const maySign = people.filter((each) => each.officer && each.bar === null).map(({ name }) => name);
    expect(maySign).toEqual(['Ben']);
    await ben.delete(`/api/events/1/people/${person}/bids/1`);
    expect((await sign(byPhrase)).value()).toMatchObject({ person });
    expect((await sign({ as: 'second', person })).refusal).toBe('same-person');
    const namesake = { name: 'ann', part: 'witness' };
    const twice = (await facilitator.post('/api/events/1/people', namesake)).value<Person>();
    expect((await sign({ as: 'second', person: twice.person })).refusal).toBe('same-person');
    const witness = (
      await facilitator.post('/api/events/1/people', { name: 'Tom', part: 'witness' })
    ).value<Person>();
    await sign({ as: 'second', person: witness.person });
    expect(hall.room.state.stage).toBe('signed');
    expect(hall.room.state.signatures.map((each) => each.person)).toEqual([person, witness.person]);
  });

  test('an officer signs on their own screen, again with the pass-phrase; whoever typed in sheets does not', async () => {
    const hall = await told();
    const ann = await officer(hall, 'Ann');
    const own = { ...paper(hall), as: 'officer', signIn: null };
    expect((await ann.post('/api/events/1/sign', { ...own, passPhrase: 'a guess at it' })).refusal).toBe(
      'sign-in-failed',
    );
    const { person } = (await ann.get('/api/session?role=officer')).value<SessionInfo>();
    await ann.post(`/api/events/1/people/${person}/keying`, {});
    expect((await ann.post('/api/events/1/sign', { ...own, passPhrase })).refusal).toBe('keyed-ballots');
  });

  test('in practice the sample’s officer needs no pass-phrase', async () => {
    const hall = await told(true);
    const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    const person = await hall.server.register.people.add({
      event: eventId(1),
      name: 'Grace (sample)',
      part: 'officer',
    });
    const signed = await facilitator.post('/api/events/1/sign', { ...paper(hall), as: 'officer', person });
    expect(signed.refusal).toBeNull();
  });
});
