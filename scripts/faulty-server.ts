import { readConfig } from '../server/config.ts';
import { KeyFileFault } from '../server/access/keys.ts';
import { build } from '../server/build.ts';
import type { Storage } from '../server/kept.ts';
import { blindForDeletions } from '../server/crash/blind.ts';
import { forgetting } from '../server/crash/forgetful.ts';
import { HastyJournal } from '../server/crash/hasty-journal.ts';
import { openDataFolder } from '../server/data-folder.ts';
import { UnfencedJournal } from '../server/crash/unfenced-journal.ts';
import { EntriesMissing } from '../server/folder-state.ts';
import { storageOfTests } from '../server/testing/delayed-storage.ts';
import { crashPoints, noFaults, type Faults } from '../server/live/faults.ts';
import { machineTime, type Time } from '../server/live/time.ts';

// For the crash test alone: the real server, which kills itself without a word where DECISION_DAY_FAULT says.
// `inside-commit:7` is the seventh time that it stands inside a commit; `,ack-before-commit`, `,double-apply` or `,no-fence` after
// it makes a mistake that the test must notice. Prints one line of JSON once it serves.

const [where = '', mistake] = (process.env['DECISION_DAY_FAULT'] ?? '').split(',');
const [point, times] = where.split(':');
let left = Number(times);

const faults: Faults = {
  decide: mistake === 'double-apply' ? forgetting(() => true) : noFaults.decide,
  reach(at, stream) {
    if (at !== point || !stream.startsWith('event:')) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
};

if (where !== '' && !crashPoints.some((known) => known === point))
  throw new Error(`${where} is no crash point`);
const openData = mistake === 'blind-for-deletions' ? blindForDeletions : openDataFolder;
const storage = (opened: Storage): Storage => {
  const kept = storageOfTests(opened);
  if (mistake === 'ack-before-commit') return { ...kept, journal: new HastyJournal(kept.journal) };
  return mistake === 'no-fence' ? { ...kept, journal: new UnfencedJournal(kept.journal) } : kept;
};
// `DECISION_DAY_CLOCK` is what the clock on the wall shows as it starts; its timers are the machine's own.
const clock = process.env['DECISION_DAY_CLOCK'] ?? '';
const begun = performance.now();
const time: Time =
  clock === ''
    ? machineTime
    : { ...machineTime, wall: () => Math.round(Number(clock) + performance.now() - begun) };
const goOnWithLess = mistake === 'go-on-with-less';
try {
  const server = await build(
    { ...readConfig(process.env), goOnWithLess },
    { faults, openData, storage, time },
  );
  process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
  process.stdout.write(`${JSON.stringify({ port: server.port })}\n`);
} catch (fault) {
  if (!(fault instanceof EntriesMissing || fault instanceof KeyFileFault)) throw fault;
  process.exit(1);
}
