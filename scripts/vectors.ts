import type { Election } from '../domain/pabulib/election.ts';
import { openDoor } from './door.ts';
import { readElectionFile } from './doors/election-file.ts';
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

// `npm run vectors`: every outcome that other programs computed for the elections beside the repository.
await openDoor({}, ({ say }) => {
  const folder = electionsFolder();
  if (folder === null) {
    say('vectors: shared/elections does not lie beside the repository, so there is nothing to check.\n');
    return Promise.resolve({ document: { files: 0, results: 0, absent: true }, holds: true });
  }
  const files = vectorNames(folder).map((name) => readVectorFile(folder, name));
  const failures: Failure[] = [];
  const speeds: object[] = [];
  let results = 0;
  for (const file of files) {
    const seconds = checkFile(file, (rule, difference) =>
      failures.push({ file: file.name, rule, difference }),
    );
    results += file.vectors.length;
    if (timed.includes(file.name))
      speeds.push(speedOf(folder, file.name, seconds.get(timedRule) ?? Number.NaN, say));
  }
  const unread = electionsWithoutVectors(folder, files);
  for (const { file, rule, difference } of failures) say(`${file}, ${rule}: ${difference}\n`);
  for (const name of unread) say(`${name} has no vectors.\n`);
  say(`vectors: ${files.length} files, ${results} results checked\n`);
  const holds = failures.length === 0 && files.length > 0 && unread.length === 0;
  return Promise.resolve({ document: { files: files.length, results, failures, unread, speeds }, holds });
});

/** Checks every vector of one file; returns how many seconds each rule took. */
function checkFile(
  { name, path, vectors, traces }: VectorFile,
  fail: (rule: string, difference: string) => void,
): ReadonlyMap<string, number> {
  const election = readElectionFile(path);
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

/** What the same takes again: other work on the machine can only make it slower, so the fastest time counts. */
function timesAgain(election: Election, vector: Vector, traces: Traces): readonly number[] {
  return [1, 2].map(() => checkVector(election, vector, traces).seconds);
}

/** Says how fast we were beside the oracle; time never decides whether the door holds. */
function speedOf(folder: string, name: string, seconds: number, say: (text: string) => void): object {
  const oracle = oracleSeconds(folder, name, timedRule) ?? Number.NaN;
  const measured = oracle / seconds;
  const met = measured >= TARGET;
  say(
    `${name} ${timedRule}: target ${TARGET} times as fast as the oracle's ${oracle} s / measured ${measured.toFixed(1)} times (${seconds.toFixed(3)} s) / ${met ? 'met' : 'not met'}\n`,
  );
  return { name, rule: timedRule, oracle, seconds, target: TARGET, measured, met };
}
