/** One run of a scenario against one of the two servers, measured. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryToFile, carryToPostgres } from '../../db/postgres/carry.ts';
import { withScratchDatabase } from '../../db/postgres/scratch-database.ts';
import { openRaw } from '../../db/testing/raw-sqlite.ts';
import { compare } from '../../server/crash/compare.ts';
import { databaseName } from '../../server/data-folder.ts';
import { countBarePostgres } from './bare-postgres.ts';
import type { CastVote } from './cast-vote.ts';
import { arrive, freshAddresses, vote, type LoadPhone } from './crowd.ts';
import type { PreparedHall } from './prepared-hall.ts';
import type { Lateness } from './open-loop.ts';
import { ProjectorWatch } from './projector-watch.ts';
import { quantile } from './quantile.ts';
import type { Scenario } from './scenarios.ts';
import { Served, type Program } from './served.ts';

export interface Measured {
  /** Told as received, and not there as it was told. */
  readonly lost: number;
  readonly countedTwice: number;
  readonly acknowledged: number;
  readonly ballotsPerSecond: number;
  readonly ackMs: { readonly p50: number; readonly p99: number; readonly max: number };
  /** From sending a first ballot until the hall's screen counts it; null for a server without one. */
  readonly projectorP95Ms: number | null;
  /** Seconds of the server's CPU for 10,000 ballots. */
  readonly serverCpuPer10k: number;
  readonly rssPerPhoneKb: number;
  /** How late ballots were sent that arrive at a rate; null where phones wait for their answers. */
  readonly late: Lateness | null;
}

/** A program that has just begun is slower; what arrives at a rate is measured after that. */
const warmUpMs = 1_000;

/**
 * Everything is kept in the data folder or, where `DATABASE_URL` names a database of PostgreSQL, in a new one beside it.
 *
 * @param seed another one for each run: it also chooses the addresses that phones come from
 */
export function measure(
  program: Program,
  hall: PreparedHall,
  scenario: Scenario,
  seed: number,
): Promise<Measured> {
  const url = process.env['DATABASE_URL'] ?? '';
  const on = (database: string) => measureOn(database, program, hall, { scenario, seed });
  return url === '' ? on('') : withScratchDatabase(url, on);
}

async function measureOn(
  database: string,
  program: Program,
  hall: PreparedHall,
  { scenario, seed }: { readonly scenario: Scenario; readonly seed: number },
): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-load-'));
  const file = join(dataDir, databaseName);
  try {
    if (program === 'full') await prepare(hall, dataDir, database);
    const server = await Served.start(program, dataDir, { database });
    const empty = await server.usage();
    const tokens = hall.cards.map(({ token }) => token);
    const isFull = program === 'full';
    const phones = await arrive(server.url, hall.event, tokens, freshAddresses(seed), isFull);
    const watch = isFull ? await ProjectorWatch.start(server.url, hall) : null;
    const before = await server.usage();
    const { casts, late } = await vote(phones, scenario, seed);
    const after = await server.usage();
    await watch?.sees(Math.min(phones.length, casts.length));
    for (const phone of phones) phone.leave();
    watch?.leave();
    await server.stop();
    const from = late === null ? 0 : firstOf(casts) + warmUpMs;
    if (isFull && database !== '') await carryToFile(database, file);
    const stored = isFull
      ? await storedByFull(file, hall, phones)
      : await storedByBare(dataDir, database, casts.length);
    return {
      ...stored,
      acknowledged: casts.length,
      ...speedOf(casts.filter(({ sentAt }) => sentAt >= from)),
      projectorP95Ms: watch ? watch.p95(casts) : null,
      serverCpuPer10k: ((after.cpuMs - before.cpuMs) / casts.length) * 10,
      rssPerPhoneKb: (before.rss - empty.rss) / 1024 / phones.length,
      late,
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function firstOf(casts: readonly CastVote[]): number {
  return casts.reduce((least, { sentAt }) => Math.min(least, sentAt), Infinity);
}

function speedOf(casts: readonly CastVote[]): Pick<Measured, 'ballotsPerSecond' | 'ackMs'> {
  const began = firstOf(casts);
  const ended = casts.reduce((most, { answeredAt }) => Math.max(most, answeredAt), 0);
  const waits = casts.map(({ sentAt, answeredAt }) => answeredAt - sentAt);
  return {
    ballotsPerSecond: (casts.length / (ended - began)) * 1000,
    ackMs: { p50: quantile(waits, 0.5), p99: quantile(waits, 0.99), max: quantile(waits, 1) },
  };
}

/** The hall is made once, in a file. */
async function prepare(hall: PreparedHall, dataDir: string, database: string): Promise<void> {
  cpSync(hall.dataDir, dataDir, { recursive: true });
  if (database === '') return;
  const file = join(dataDir, databaseName);
  await carryToPostgres(file, database);
  rmSync(file);
}

async function storedByFull(file: string, { event, cards }: PreparedHall, phones: readonly LoadPhone[]) {
  const told = new Map(
    cards.map(({ key }, place) => [key, { received: phones[place]?.received ?? [], isOwed: false }]),
  );
  const { lost, twice, wrong, sound } = await compare(file, event, told);
  // These count as losses too: a card whose stored ballot differs from what it was told, and a journal that does not
  // verify.
  return { lost: lost + wrong + (sound ? 0 : 1), countedTwice: twice };
}

async function storedByBare(dataDir: string, database: string, acknowledged: number) {
  const { rows, different } = database === '' ? countBareSqlite(dataDir) : await countBarePostgres(database);
  return { lost: acknowledged - different, countedTwice: rows - different };
}

function countBareSqlite(dataDir: string): { rows: number; different: number } {
  const db = openRaw(join(dataDir, 'bare.sqlite'), { readonly: true });
  const count = (what: string) => Number(db.prepare(`SELECT count(${what}) FROM ballots`).pluck(true).get());
  const found = { rows: count('*'), different: count("DISTINCT token || ' ' || send") };
  db.close();
  return found;
}
