import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const path = '/api/events/1/export';
/** A rule that looks at whole ballots. */
const phragmen: Partial<Rules> = {
  ballot: { type: 'approval', atLeast: 0, atMost: null },
  blanks: { kind: 'left-out', leastScorersPercent: 0 },
  allocation: { rule: 'phragmen' },
};

/** Everybody who has a card chose project 2. */
async function sealedHall(cards: number): Promise<TestHall> {
  const hall = await openHall({ cards, rules: phragmen });
  await hall.hearAll();
  for (const token of hall.tokens) await hall.vote(token, [[2, 1]]);
  await hall.seal();
  return hall;
}

/** One step for the only project that anybody chose, one for the others. */
async function tell(hall: TestHall): Promise<void> {
  await hall.ask({ type: 'start-results' });
  for (let step = 0; step < 2; step += 1) await hall.ask({ type: 'show-next-result' });
}

async function visitor(
  hall: TestHall,
  role: 'officer' | 'facilitator' | 'auditor',
  name?: string,
): Promise<HttpClient> {
  const person = name && (await hall.server.register.people.add({ event: null, name, part: role }));
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie(role, person || undefined) });
}

const published = '/open-data/events/1/bundle.zip';

/** The names of the files in the bundle, and how many whole ballots it holds. */
async function bundleFor(who: HttpClient): Promise<{ names: string[]; ballots: number | null }> {
  const files = unzipSync((await who.get(`${path}/bundle.zip`)).bytes);
  const ballots = files['ballots.json'];
  const held: unknown = ballots ? JSON.parse(strFromU8(ballots)) : null;
  return { names: Object.keys(files), ballots: Array.isArray(held) ? held.length : null };
}

async function plainFileFor(who: HttpClient): Promise<{ wholeBallots: unknown[] | null; withheld?: string }> {
  return JSON.parse((await who.get(`${path}/ballots.json`)).text);
}

describe('[S8] whole ballots', () => {
  test('[P15] from 50 on they are an election file, as soon as all of the result was told', async () => {
    const election = `${path}/election.pb`;
    const hall = await sealedHall(50);
    const officer = await visitor(hall, 'officer');
    expect((await officer.get(election)).refusal).toBe('not-all-shown');
    await tell(hall);
    const { text, headers } = await officer.get(election);
    expect(headers['content-disposition']).toBe('attachment; filename=event-1-election.pb');
    expect(text).toContain('num_votes;50\n');
    for (const key of hall.room.state.cards.keys()) expect(text).not.toContain(key);
    expect((await plainFileFor(officer)).wholeBallots).toHaveLength(50);
    expect((await bundleFor(officer)).ballots).toBe(50);
  });

  test('below 50 only an auditor who said who they are has them, from every file alike, and the log says so', async () => {
    const hall = await sealedHall(3);
    await tell(hall);
    const named = await visitor(hall, 'auditor', 'Joan Auditor');
    for (const who of [await visitor(hall, 'officer'), await visitor(hall, 'auditor')]) {
      expect((await who.get(`${path}/election.pb`)).refusal).toBe('too-few-ballots');
      expect(await plainFileFor(who)).toMatchObject({ wholeBallots: null, withheld: 'too-few-ballots' });
      const { names, ballots } = await bundleFor(who);
      expect([names.includes('ballots.json'), ballots]).toEqual([false, null]);
    }
    const { staffActs } = hall.server.register;
    const wholeTaken = async () =>
      (await staffActs.list()).filter(({ kind }) => kind === 'whole-ballots-taken');
    expect(await wholeTaken()).toEqual([]);

    expect((await named.get(`${path}/election.pb`)).text).toContain('num_votes;3\n');
    expect((await plainFileFor(named)).wholeBallots).toHaveLength(3);
    expect((await bundleFor(named)).ballots).toBe(3);
    expect(await wholeTaken()).toHaveLength(3);
    await hall.signBoth();
    const anybody = await new HttpClient(hall.localUrl).get(published);
    expect(Object.keys(unzipSync(anybody.bytes))).not.toContain('ballots.json');
  });

  test('[S8] once signed there is one bundle for everybody: nobody finds out by taking it twice', async () => {
    const hall = await sealedHall(50);
    await tell(hall);
    await hall.signBoth();
    const anybody = new HttpClient(hall.localUrl);
    const [first, second] = [await anybody.get(published), await anybody.get(published)];
    expect(Object.keys(unzipSync(first.bytes))).toContain('ballots.json');
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  test('whoever leads the event has the result, and no file that could hold a whole ballot', async () => {
    const hall = await sealedHall(50);
    await tell(hall);
    const facilitator = await visitor(hall, 'facilitator');
    expect((await facilitator.get(`${path}/result.json`)).status).toBe(200);
    for (const file of ['ballots.json', 'election.pb', 'bundle.zip'])
      expect([file, (await facilitator.get(`${path}/${file}`)).refusal]).toEqual([file, 'not-allowed']);
  });

  test('there are none where counts are enough to recount, not for an auditor either', async () => {
    const hall = await openHall({ cards: 1 });
    await hall.hearAll();
    await hall.seal();
    const named = await visitor(hall, 'auditor', 'Joan Auditor');
    expect((await named.get(`${path}/election.pb`)).refusal).toBe('counts-are-enough');
  });
});
