import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Marks } from '../../domain/ballots/marks.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { calling, opening } from '../../domain/testing/evening.ts';
import type { PlainIds } from '../../domain/testing/plain-ids.ts';
import { sealFrom } from '../copies/kit.ts';
import { kitName } from '../copies/names.ts';
import { takeOver } from '../copies/take-over.ts';
import { buildForTest } from '../testing/build-for-test.ts';
import { clerk, type Clerk } from '../testing/clerk.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const passphrase = 'seven swans asleep';
const setup = { bids: 22, cards: 12 };
const heardByPhone = 11;
const cards = Array.from({ length: setup.cards }, (_, place) => place + 1);

type Ballot = PlainIds<Marks>;
const bids = Array.from({ length: setup.bids }, (_, place) => place + 1);
/** What somebody means to give: most projects, each a score of their own. */
const meant = (card: number): Ballot =>
  bids
    .filter((bid) => (card + bid) % 6 !== 0)
    .map((bid) => [bid, 1 + (((card * bid * 3 + bid ** 2) % 11) % 5)] as [number, number]);
const until = (ballot: Ballot): Ballot => ballot.filter(([bid]) => bid <= heardByPhone);
const after = (ballot: Ballot): Ballot => ballot.filter(([bid]) => bid > heardByPhone);

async function call(hall: TestHall, from: number, to: number): Promise<void> {
  for (const ask of calling(hall.room.state.order.slice(from, to))) await hall.ask(ask);
}

async function vote(hall: TestHall, ballotOf: (card: number) => Ballot): Promise<void> {
  for (const card of cards) await hall.vote(hall.tokens[card - 1] ?? '', ballotOf(card));
}

/** The laptop never comes back: another one goes on from the copy that was on the stick. */
async function onAnotherMachine(hall: TestHall): Promise<void> {
  const stick = tempFolder();
  hall.server.copies.carryTo({ to: stick, isElsewhere: false, seal: sealFrom(passphrase) });
  expect(await hall.server.copies.make()).toMatchObject({ fault: null, to: stick });
  await hall.server.close();
  const dataDir = join(tempFolder(), 'data');
  const { port, publicUrl } = takeOver(join(stick, kitName), passphrase, dataDir);
  const silent = { report: () => undefined };
  hall.server = await buildForTest({ port, host: '127.0.0.1', dataDir, publicUrl, trustProxy: 0 }, silent);
}

/** Each card has a sheet; those who voted by phone leave the projects on it blank that they had scored. */
async function enter(clerks: readonly [Clerk, Clerk]): Promise<void> {
  await clerks[0].begin(cards.length);
  for (const each of clerks) for (const card of cards) (await each.type(1, card, after(meant(card)))).value();
  (await clerks[1].act(1, 'counted')).value();
}

test('[Y4, B16] the power fails at project 11 and does not return: paper for the rest, typed on another machine, decides to the penny', async () => {
  const [whole, cut] = [await openHall(setup), await openHall(setup)];
  await whole.hearAll();
  await vote(whole, meant);

  for (const ask of opening) await cut.ask(ask);
  await call(cut, 0, heardByPhone);
  await vote(cut, (card) => until(meant(card)));
  await onAnotherMachine(cut);
  await cut.ask({ type: 'declare-phones-failed', heard: bids.slice(heardByPhone) });
  await enter([await clerk(cut, 'Ann'), await clerk(cut, 'Ben')]);

  for (const hall of [whole, cut]) await hall.seal();
  const [byPhones, onPaper] = [whole, cut].map((hall) => hall.room.state.runs.at(-1));
  expect(onPaper?.ballots).toBe(setup.cards);
  expect(onPaper?.openTie).toBeNull();
  expect(onPaper).toEqual(byPhones);
  expect(cut.room.state.phonesFailed).toBe(true);
});
