import { decide } from '../domain/event/decide.ts';
import { readConfig } from '../server/config.ts';
import { build } from '../server/build.ts';
import { crashPoints, noFaults, type Faults } from '../server/live/faults.ts';

// For the crash test alone: the real server, which kills itself without a word where DECISION_DAY_FAULT says.
// `inside-commit:7` is the seventh time that it stands inside a commit; `,ack-before-commit` or `,double-apply` after
// it makes a mistake that the test must notice. Prints one line of JSON once it serves.

const [where = '', mistake] = (process.env['DECISION_DAY_FAULT'] ?? '').split(',');
const [point, times] = where.split(':');
let left = Number(times);

/** Forgets which sendings of a card were taken, so that one that comes again is applied again. */
const decideTwice: typeof decide = (state, command, actor, moment) => {
  const ballot = command.type === 'send-ballot' ? state.ballots.get(command.key) : undefined;
  if (!ballot || command.type !== 'send-ballot') return decide(state, command, actor, moment);
  const phones = ballot.phones.map((phone) => ({ ...phone, send: 0 }));
  const forgetful = { ...state, ballots: new Map([[command.key, { ...ballot, phones }]]) };
  return decide(forgetful, command, actor, moment);
};

const faults: Faults = {
  acknowledgeBeforeCommit: mistake === 'ack-before-commit',
  decide: mistake === 'double-apply' ? decideTwice : noFaults.decide,
  reach(at, stream) {
    if (at !== point || !stream.startsWith('event:')) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
};

if (where !== '' && !crashPoints.some((known) => known === point))
  throw new Error(`${where} is no crash point`);
const server = await build(readConfig(process.env), { faults });
process.stdout.write(`${JSON.stringify({ port: server.port })}\n`);
