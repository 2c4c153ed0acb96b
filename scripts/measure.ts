import { withIds } from '../domain/testing/plain-ids.ts';
import { createHash } from 'node:crypto';
import { bidId, nobody, type DeviceTag } from '../domain/ids.ts';
import { apply } from '../domain/event/apply.ts';
import type { Entry, EntryBody } from '../domain/event/entries.ts';
import { emptyEvent, type EventState } from '../domain/event/state.ts';
import { cardKey, heardPlay } from '../domain/testing/set-up.ts';
import { runCommand } from './command.ts';
import { measureImports } from './measure/import-bids.ts';
import { measureSeals } from './measure/seal.ts';

// `npm run measure`: what a ballot costs in memory as a hall fills, how long a large journal takes to fold, a spreadsheet to import,
// and a count to be sealed under the rules that work longest.
const bids = 22;
const sizes = [100, 1_000, 10_000];
/** The tally moves by differences: what is above this would be work that grows with the hall. Caches cost a little. */
const mostGrowth = 2;
const startEntries = 300_000;
const startTargetSeconds = 3;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

await runCommand({}, async ({ say }) => {
  const costs = sizes.map((voters) => ({ voters, microseconds: costOfBallot(voters) }));
  for (const { voters, microseconds } of costs) {
    say(
      `${String(voters).padStart(6)} voters: ${microseconds.toFixed(1)} µs to apply a ballot of ${bids} marks\n`,
    );
  }
  const growth = (costs.at(-1)?.microseconds ?? Number.NaN) / (costs[0]?.microseconds ?? Number.NaN);
  const flat = growth <= mostGrowth;
  say(
    `a ballot among ${sizes.at(-1)} beside one among ${sizes[0]}: target at most ${mostGrowth} times / measured ${growth.toFixed(2)} times / ${flat ? 'met' : 'not met'}\n`,
  );
  const seconds = secondsToFold(startEntries);
  const met = seconds <= startTargetSeconds;
  say(
    `fold of ${startEntries} entries: target ${startTargetSeconds} s / measured ${seconds.toFixed(2)} s / `,
  );
  say(`${met ? 'met' : 'not met'}\n`);
  const imports = await measureImports();
  for (const { file, bids: rows, target, seconds: took, met: inTime } of imports) {
    say(`import of ${rows} bids from ${file}: target ${target} s / measured ${took.toFixed(2)} s / `);
    say(`${inTime ? 'met' : 'not met'}\n`);
  }
  const seals = measureSeals();
  for (const { voters, bids: among, potPence, rule, raises, target, seconds: took, met: inTime } of seals) {
    say(`${voters} voters, ${among} bids, £${potPence / 100}, ${rule}, ${raises} raises: `);
    say(`target ${target} s / measured ${took.toFixed(2)} s / ${inTime ? 'met' : 'not met'}\n`);
  }
  return {
    document: {
      costs,
      growth: { target: mostGrowth, measured: growth, met: flat },
      fold: { entries: startEntries, seconds, met },
      imports,
      seals,
    },
    holds: true,
  };
});

/** The median over many ballots, each from a card that has voted before: the dearest case. */
function costOfBallot(voters: number): number {
  const state = fullHall(voters);
  const rounds = 2_000;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const entry = ballotEntry(state, 1 + (round % voters), round);
    const before = performance.now();
    apply(state, entry);
    times.push((performance.now() - before) * 1000);
  }
  return times.toSorted((a, b) => a - b)[rounds / 2] ?? Number.NaN;
}

function secondsToFold(entries: number): number {
  const state = fullHall(1_000);
  const before = performance.now();
  for (let round = 0; round < entries; round += 1)
    apply(state, ballotEntry(state, 1 + (round % 1_000), round));
  return (performance.now() - before) / 1000;
}

function fullHall(voters: number): EventState {
  const play = heardPlay(sha256, {
    asks: Array.from({ length: bids }, () => 100_00),
    potPence: 1_000_00,
    cards: Math.min(voters, 20_000),
    rules: { screen: { policy: 'live', firstAt: 10, thenEvery: 5 } },
  });
  const state = emptyEvent();
  for (const entry of play.entries) apply(state, entry);
  for (let card = 1; card <= voters; card += 1) apply(state, ballotEntry(state, card, card));
  return state;
}

function ballotEntry(state: EventState, card: number, round: number): Entry {
  const key = cardKey(card);
  const revision = (state.ballots.get(key)?.revision ?? 0) + 1;
  const marks = Array.from(
    { length: bids },
    (_, place) => [bidId(place + 1), 1 + ((place + round) % 5)] as const,
  );
  const body: EntryBody = {
    type: 'ballot-received',
    round: 1,
    key,
    revision,
    device: withIds<DeviceTag>('phone'),
    send: revision,
    marks,
  };
  return { seq: state.seq + 1, at: 0, by: nobody, version: 1, body };
}
