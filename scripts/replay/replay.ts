/** Holds a real election as a live event: real sockets in, a signed-off run out, compared with the file. */

import { byCodePoint } from '../../domain/code-points.ts';
import { currentRun } from '../../domain/event/state.ts';
import { sumPence } from '../../domain/money.ts';
import { penceOf, type ElectionAsEvent } from '../../domain/pabulib/as-event.ts';
import type { Election } from '../../domain/pabulib/election.ts';
import { officialWinners } from '../../domain/pabulib/official.ts';
import type { Command } from '../../domain/event/commands.ts';
import { nobody, type EventId } from '../../domain/ids.ts';
import type { Access } from '../../server/access/access.ts';
import type { RunningServer } from '../../server/build.ts';
import type { AllocationChoice } from '../commands/rule-options.ts';
import { setUpHall, tokenOf, type OpenedHall } from '../hall/officer.ts';
import { withHallServer } from '../hall/serve.ts';
import { Staff, type Facilitator } from '../hall/staff.ts';
import { electionAsEvent } from './as-event.ts';
import { castAll } from './cast.ts';

export interface Replayed {
  /** Null where the file names no winners. */
  readonly match: boolean | null;
  readonly winners: readonly string[];
  readonly official: readonly string[] | null;
  readonly partFunded: readonly { readonly id: string; readonly pence: number }[];
  readonly leftOut: readonly string[];
  readonly ballots: number;
  readonly acknowledged: number;
  readonly seconds: number;
  readonly ballotsPerSecond: number;
  readonly ties: number;
  readonly pot: number;
  readonly allocated: number;
  readonly leftover: number;
}

export function replayElection(election: Election, choice: AllocationChoice): Promise<Replayed> {
  const made = electionAsEvent(election, choice);
  return withHallServer(async ({ server }) => {
    const officer = await Staff.signIn(server.url, tokenOf((await server.access.makeOwnerLink()).url));
    const hall = await setUpHall(officer, {
      name: 'Replay',
      potPence: made.potPence,
      // In the reference a project accepts any part of its cost, so the least amount is a penny.
      bids: made.projects.map((project) => ({
        ...bidText(project.id),
        askPence: penceOf(election, project.cost),
        leastPence: 1,
      })),
      // The way in of an election that was held before: it keeps its increment, and nobody could ask for it in a message (R16).
      rules: (event) => heldBefore(server, event, { type: 'set-rules', rules: made.rules }),
      cards: made.ballots.length,
    });
    const facilitator = await hall.facilitator.facilitate(hall.event);
    await facilitator.act({ type: 'open-doors' });
    const { on } = await facilitator.seen();
    await heldBefore(server, hall.event, { type: 'open-voting', on });
    await facilitator.until((view) => view.on > on);
    const tokens = await tokensOf(server.access, hall);
    const before = performance.now();
    const casts = made.ballots.map((marks, place) => ({ token: tokens[place] ?? '', marks }));
    const acknowledged = await castAll(server.url, hall.event, casts);
    const seconds = (performance.now() - before) / 1000;
    await decideAll(facilitator, hall, made);
    facilitator.leave();
    const run = currentRun(server.rooms.event(hall.event)?.state ?? fail('the event is there'));
    if (!run) fail('a run was made');
    const idOf = (bid: number): string => made.projects[bid - 1]?.id ?? fail(`bid ${bid} is a project`);
    const withMoney = run.lines.filter((line) => line.outcome !== 'not-chosen');
    const winners = withMoney.filter(({ outcome }) => outcome === 'chosen').map(({ bid }) => idOf(bid));
    const official = officialWinners(election);
    return {
      match: official && sameSet(winners, official),
      winners,
      official,
      partFunded: withMoney
        .filter(({ outcome }) => outcome === 'part')
        .map(({ bid, amountPence }) => ({ id: idOf(bid), pence: amountPence })),
      leftOut: made.leftOut.map(({ id }) => id),
      ballots: run.ballots,
      acknowledged,
      seconds: Math.round(seconds * 1000) / 1000,
      ballotsPerSecond: Math.round(acknowledged / seconds),
      ties: run.ties.length,
      pot: run.potPence,
      allocated: sumPence(withMoney.map(({ amountPence }) => amountPence)),
      leftover: run.leftPence,
    };
  });
}

async function heldBefore(
  { rooms }: RunningServer,
  event: EventId,
  command: Extract<Command, { type: 'set-rules' | 'open-voting' }>,
): Promise<void> {
  const asked = await rooms
    .event(event)
    ?.submit({ ...command, heldBefore: true }, { role: 'officer', person: nobody });
  if (!asked?.ok) fail(`an election of a file is taken as it was: ${asked?.refusal.code}`);
}

/** Closes, seals, and draws at each tie the number of the project with the lowest id: the reference order. */
async function decideAll(facilitator: Facilitator, hall: OpenedHall, made: ElectionAsEvent): Promise<void> {
  for (const type of ['start-last-call', 'close-voting', 'end-grace', 'seal'] as const)
    await facilitator.act({ type });
  const people = ['Drawer', 'Watcher'].map((name) =>
    hall.officer.call('POST /api/events/:event/people', {
      params: { event: hall.event },
      body: { name, part: 'witness' },
    }),
  );
  const [drawer, watcher] = await Promise.all(people);
  const idOf = (bid: number): string => made.projects[bid - 1]?.id ?? '';
  const [drewBy, watchedBy] = [drawer?.person ?? nobody, watcher?.person ?? nobody];
  for (;;) {
    const view = await facilitator.until(({ run }) => run !== null);
    if (!view.tie) return;
    const { tied } = view.tie;
    const first = tied.toSorted((a, b) => byCodePoint(idOf(a), idOf(b)))[0];
    const drawn = first === undefined ? 0 : tied.indexOf(first) + 1;
    await facilitator.act({ type: 'number-the-draw' });
    await facilitator.act({ type: 'settle-by-draw', drawn, drawnAgain: drawn, drewBy, watchedBy });
    await facilitator.until(({ run }) => run !== null && run.number > (view.run?.number ?? 0));
  }
}

function tokensOf(access: Access, hall: OpenedHall): Promise<string[]> {
  return Promise.all(
    hall.cards.map(async ({ url }) => {
      const found = await access.findCard(tokenOf(url));
      return found.ok ? found.value.token : fail('every printed card opens');
    }),
  );
}

function bidText(id: string) {
  return {
    name: `Project ${id}`,
    organisation: id,
    purpose: 'From a published election.',
    beneficiaries: 'Residents.',
    priorities: '',
    period: '',
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function fail(expectation: string): never {
  throw new Error(`Broken assumption: ${expectation}`);
}
