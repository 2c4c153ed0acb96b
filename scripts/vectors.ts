import { isDeepStrictEqual } from 'node:util';
import type { Election } from '../domain/pabulib/election.ts';
import { parseElection } from '../domain/pabulib/parse.ts';
import { writeElection } from '../domain/pabulib/write.ts';
import { BadUsage, runCommand } from './command.ts';
import { readElectionFile } from './commands/election-file.ts';
import { checkVector } from './vectors/check.ts';
import {
  electionsFolder,
  electionsWithoutVectors,
  oracleSeconds,
  readVectorFile,
  type Traces,
  type Vector,
  vectorNames,
  type VectorFile,
} from './vectors/files.ts';

/** How many times faster than the oracle Equal Shares is to be, on the two largest elections. */
const TARGET = 20;
const timed = ['Poland_Warszawa_2023_Mokotow', 'Hungary_Budapest_2024'];
const timedRule = 'mes_cost_add1';

interface Failure {
  readonly file: string;
  readonly rule: string;
  readonly difference: string;
}

type Fail = (rule: string, difference: string) => void;

// `npm run vectors`: every outcome that other programs computed for the elections beside the repository, and every
// election written and read again.
await runCommand({}, ({ say }) => {
  const folder = electionsFolder();
  if (folder === null) {
    say('vectors: shared/elections does not lie beside the repository, so there is nothing to check.\n');
    return Promise.resolve({ document: { files: 0, results: 0, absent: true }, holds: true });
  }
  const files = vectorNames(folder).map((name) => readVectorFile(folder, name));
  let filesRead = 0;
  const failures: Failure[] = [];
  const speeds: object[] = [];
  let results = 0;
  for (const file of files) {
    const fail: Fail = (rule, difference) => failures.push({ file: file.name, rule, difference });
    const election = read(file, fail);
    if (election === null) continue;
    const seconds = checkFile(election, file, fail);
    filesRead += 1;
    results += file.vectors.length;
    if (timed.includes(file.name))
      speeds.push(speedOf(folder, file.name, seconds.get(timedRule) ?? Number.NaN, say));
  }
  const unread = electionsWithoutVectors(folder, files);
  for (const { file, rule, difference } of failures) say(`${file}, ${rule}: ${difference}\n`);
  for (const name of unread) say(`${name} has no vectors.\n`);
  say(`vectors: ${filesRead} files, ${results} results checked\n`);
  const holds = failures.length === 0 && filesRead > 0 && unread.length === 0;
  return Promise.resolve({ document: { files: filesRead, results, failures, unread, speeds }, holds });
});

/** The election that the vectors are about; without it the command fails. */
function read({ path }: VectorFile, fail: Fail): Election | null {
  try {
    return readElectionFile(path);
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    fail('every rule', error.message);
    return null;
  }
}

/** Checks every vector of one file; returns how many seconds each rule took. */
function checkFile(
  election: Election,
  { name, vectors, traces }: VectorFile,
  fail: Fail,
): ReadonlyMap<string, number> {
  if (!isSameWhenWritten(election)) fail('written and read again', 'it is another election.');
  const taken = new Map<string, number>();
  for (const vector of vectors) {
    const { differences, seconds } = checkVector(election, vector, traces);
    const times =
      vector.rule === timedRule && timed.includes(name) ? timesAgain(election, vector, traces) : [];
    taken.set(vector.rule, Math.min(seconds, ...times));
    for (const difference of differences) fail(vector.rule, difference);
  }
  return taken;
}

/** Import, export, import is the identity; nothing of the file but the lines of its warnings is lost. */
function isSameWhenWritten(election: Election): boolean {
  const again = parseElection(writeElection(election));
  return isDeepStrictEqual({ ...again, warnings: [] }, { ...election, warnings: [] });
}

/** What the same takes again: other work on the machine can only make it slower, so the fastest time counts. */
function timesAgain(election: Election, vector: Vector, traces: Traces): readonly number[] {
  return [1, 2, 3, 4].map(() => checkVector(election, vector, traces).seconds);
}

/** Reports how fast we were compared with the oracle; time never decides whether the command passes. */
function speedOf(folder: string, name: string, seconds: number, say: (text: string) => void): object {
  const oracle = oracleSeconds(folder, name, timedRule) ?? Number.NaN;
  const measured = oracle / seconds;
  const met = measured >= TARGET;
  say(
    `${name} ${timedRule}: target ${TARGET} times as fast as the oracle's ${oracle} s / measured ${measured.toFixed(1)} times (${seconds.toFixed(3)} s) / ${met ? 'met' : 'not met'}\n`,
  );
  return { name, rule: timedRule, oracle, seconds, target: TARGET, measured, met };
}
