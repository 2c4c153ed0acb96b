import { join } from 'node:path';
import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import type { Marks } from '../domain/ballots/marks.ts';
import { bidId, type EventId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { protocolVersion, type BallotReceipt } from '../domain/wire/contract.ts';
import { compare } from '../server/crash/compare.ts';
import { databaseName } from '../server/data-folder.ts';
import type { Receipt } from '../server/crash/retrying-phone.ts';
import { buildForTest } from '../server/testing/build-for-test.ts';
import { openVotingHall, type VotingHall } from './hall/voting-hall.ts';
import { exitCode, open, ready, stop } from './testing/opened-program.ts';

const phones = 40;

type Half = Pick<VotingHall, 'event' | 'cards'> & { readonly dataDir: string };

async function preparedIn(dataDir: string): Promise<VotingHall> {
  const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
  const server = await buildForTest(config, { passPhraseCost: { N: 1_024, r: 8, p: 1 } });
  const hall = await openVotingHall(server, 3, phones);
  hall.facilitator.leave();
  await server.close();
  return hall;
}

/** Sends one ballot after the other until its connection ends; nothing is sent twice. */
class Sender {
  readonly received: Receipt[] = [];
  readonly #socket;
  readonly #token: string;
  /** How the connection ended, and whether the phone comes back by itself. */
  readonly ended: Promise<{ reason: string; comesBack: boolean }>;

  constructor(url: string, event: EventId, device: string, token: string) {
    this.#token = token;
    this.#socket = io(url, {
      auth: { protocol: protocolVersion, role: 'phone', event, device: device.padEnd(22, '0') },
      transports: ['websocket'],
      forceNew: true,
    });
    onTestFinished(() => void this.#socket.disconnect());
    this.ended = new Promise((resolve) =>
      this.#socket.once('disconnect', (reason) => {
        resolve({ reason, comesBack: this.#socket.active });
        // There is no other server here to come back to.
        this.#socket.disconnect();
      }),
    );
  }

  async voteOn(): Promise<void> {
    if (!this.#socket.connected)
      await new Promise<void>((done) => this.#socket.once('connect', () => done()));
    for (let send = 1; this.#socket.connected; send += 1) {
      const marks: Marks = [[bidId(1), 1 + (send % 5)]];
      const basedOn = this.received.at(-1)?.revision ?? 0;
      const ballot = { type: 'ballot', token: this.#token, send, basedOn, marks };
      const answer: Promise<Outcome<BallotReceipt>> = this.#socket.emitWithAck('command', ballot);
      // Its connection ended: no answer came.
      const outcome = await answer.catch(() => null);
      if (outcome?.ok) this.received.push({ send, revision: outcome.value.revision, marks });
      // A card that sends faster than anybody taps is told to slow down.
      else if (outcome) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Half of the cards of a hall, voting on the program itself without a pause. */
async function votingOn({ dataDir, event, cards }: Half, variables: Record<string, string>) {
  const opened = open(dataDir, variables);
  const { url } = await ready(opened);
  const senders = cards.map(({ token }, place) => new Sender(url, event, `phone${place}`, token));
  const votes = Promise.all(senders.map((sender) => sender.voteOn()));
  const received = () => senders.reduce((sum, sender) => sum + sender.received.length, 0);
  await expect.poll(received, { timeout: 20_000 }).toBeGreaterThan(cards.length * 5);
  return { opened, url, senders, votes, received };
}

/** What phones were told, and what stands in the journal. */
async function standing({ dataDir, event, cards }: Half, senders: readonly Sender[]) {
  const told = new Map(
    cards.map(({ key }, place) => [key, { isOwed: false, received: senders[place]?.received ?? [] }]),
  );
  const { lost, twice, wrong, sound } = await compare(join(dataDir, databaseName), event, told);
  // `wrong` counts cards whose newest ballot is not the one that was told last: taken, and not answered.
  return { lost, takenInSilence: wrong, sound, twice };
}

const nothingLost = { lost: 0, takenInSilence: 0, sound: true, twice: 0 };

async function isReady(url: string): Promise<number> {
  return (await fetch(`${url}/readyz`)).status;
}

test('[OP4] told to end while a hall votes, it answers every ballot that it took, and takes no other', async () => {
  const dataDir = tempFolder();
  const { event, cards } = await preparedIn(dataDir);
  const alone: Half = { dataDir, event, cards: cards.slice(0, cards.length / 2) };
  const first = await votingOn(alone, {});
  expect(await stop(first.opened)).toBe(0);
  await first.votes;
  expect(await standing(alone, first.senders)).toEqual(nothingLost);

  // Where there are other servers: it says first that it is not ready, and goes on receiving.
  const amongOthers: Half = { dataDir, event, cards: cards.slice(cards.length / 2) };
  const { opened, url, senders, votes, received } = await votingOn(amongOthers, { DRAIN_SECONDS: '1' });
  expect(await isReady(url)).toBe(200);
  opened.child.kill('SIGTERM');
  await expect.poll(() => isReady(url)).toBe(503);
  const then = received();
  const ends = await Promise.all(senders.map(({ ended }) => ended));
  expect(received()).toBeGreaterThan(then);
  // Each looks for a server again, and was not only cut off when the program ended.
  expect(ends).toEqual(senders.map(() => ({ reason: 'transport close', comesBack: true })));
  expect(opened.child.exitCode).toBeNull();
  await votes;
  expect(await exitCode(opened)).toBe(0);
  expect(await standing(amongOthers, senders)).toEqual(nothingLost);
});
