/** A whole event from doors to export against a real server over real sockets, and every promise checked at the end. */

import type { BallotTypeName } from '../../domain/ballots/index.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { nobody, type BidId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import { assert } from '../../domain/outcome.ts';
import type { Person } from '../../domain/wire/http.ts';
import type { Machine } from '../../server/build.ts';
import { setUpHall, tokenOf, type OpenedHall } from '../hall/officer.ts';
import type { FoundYoung } from '../independent/young.ts';
import { withHallServer, type HallServer } from '../hall/serve.ts';
import { Staff, type Facilitator } from '../hall/staff.ts';
import { Attendee, type Person as Voter } from './crowd.ts';
import { countPaper, isReconciled, paperVoters, saidOnPaper, type PaperVoter } from './paper.ts';
import { check } from './check.ts';
import { atTablet, Tablet, TabletVoter } from './tablet.ts';
import { leaveFiles, type TakenAway } from './take-away.ts';
import { planRehearsal, type PlannedPhone, type RehearsalPlan } from './plan.ts';

export interface Rehearsed {
  readonly seed: number;
  readonly phones: number;
  readonly bids: number;
  readonly ballot: BallotTypeName;
  /** Cards whose phone was told "received", and sheets that came back and can be counted. */
  readonly acknowledged: number;
  /** Ballots in the count. */
  readonly counted: number;
  /** Cards whose counted marks differ from what their phone was told: must be none. */
  readonly different: number;
  readonly tooLateRefused: boolean;
  readonly pot: Pence;
  readonly allocated: Pence;
  readonly leftover: Pence;
  readonly ties: number;
  readonly runs: number;
  readonly chosen: readonly BidId[];
  /** The stranger's recount from the exported file finds the same money for the same bids. */
  readonly strangerAgrees: boolean;
  /** The published archive, fetched by somebody with no access, decides itself again and was signed by both. */
  readonly bundleHolds: boolean;
  readonly recountAgrees: boolean;
  readonly signed: boolean;
  readonly fingerprint: string;
  /** How many ballots phones and the tablet were told are received, and how many sheets were counted. */
  readonly ways: { readonly phone: number; readonly paper: number; readonly tablet: number };
  /** Every card is accounted for. */
  readonly reconciled: boolean;
  /** What a stranger finds of young people's votes in the exported file; null without young people's cards. */
  readonly young: FoundYoung | null;
  /** The files that were left, if anybody asked for them. */
  readonly taken: TakenAway | null;
}

/** What the rehearsal's officer signs in with, on a server that nobody else reaches and that is gone afterwards. */
const officersOwn = { signIn: 'officer', passPhrase: 'a rehearsal is no secret' } as const;

export type Print = (line: string) => void;
/** Recounts a database file; true when everything in it holds. */
export type RecountFile = (file: string) => Promise<boolean>;

export interface RehearsalChoice {
  readonly seed: number;
  readonly phones: number;
  readonly bids: number;
  readonly ballot: BallotTypeName;
  /** How many people vote on paper, beside the phones. */
  readonly paper?: number;
  /** How many of them take turns at one voting tablet in place of a phone. */
  readonly tablet?: number;
  /** How many of all have young people's cards, which decide with all others. */
  readonly young?: number;
  /** Where every file goes that can be taken away once both have signed. */
  readonly out?: string;
}

export function rehearse(
  { seed, phones, bids, ballot, paper = 0, tablet = 0, young = 0, out }: RehearsalChoice,
  recount: RecountFile,
  say: Print,
  machine: Partial<Machine> = {},
): Promise<Rehearsed> {
  const plan = planRehearsal(seed, phones, bids, ballot, { sheets: paper, young });
  return withHallServer(async (running) => {
    const { server } = running;
    const owner = await Staff.signIn(server.url, tokenOf((await server.access.makeOwnerLink()).url));
    const officer = await owner.becomeOfficer({ name: 'Officer of the rehearsal', ...officersOwn });
    const hall = await setUpHall(officer, {
      name: 'Rehearsal',
      potPence: plan.potPence,
      bids: plan.bids.map(({ bid, askPence, leastPence }) => ({ ...wordsOf(bid), askPence, leastPence })),
      rules: plan.rules,
      cards: phones + paper,
      young: plan.young,
    });
    const facilitator = await hall.facilitator.facilitate(hall.event);
    const attendees = await seat(plan, running, hall, tablet);
    say(`Doors: ${attendees.length} people, ${bids} projects, a pot of £${plan.potPence / 100}.\n`);
    const onPaper = paperVoters(plan, hall);
    const changed = await changesToPaper(plan, running, hall, onPaper);
    const tooLateRefused = await vote(plan, facilitator, [...attendees, ...changed], say);
    const sheets = await countPaper(plan, hall, onPaper, say);
    const reconciled = await isReconciled(hall, phones + paper);
    await facilitator.act({ type: 'seal' });
    await tell(plan, facilitator, hall, say);
    await sign(facilitator, hall);
    const state = server.rooms.event(hall.event)?.state;
    assert(state, 'the event is there');
    const told = toldTo(attendees);
    const inTurn = toldTo(attendees.filter((each) => each instanceof TabletVoter)).length;
    const ways = { phone: told.length - inTurn, paper: sheets, tablet: inTurn };
    const checked = await check(state, hall, [...told, ...saidOnPaper(plan)]);
    const taken = out === undefined ? null : await leaveFiles(out, { ...hall, fund: state.fund });
    if (taken !== null) say(`${taken.files.length} files are in ${out}.\n`);
    facilitator.leave();
    for (const attendee of [...attendees, ...changed]) attendee.leave();
    const recountAgrees = await recount(await running.databaseFile());
    say(`Signed as ${checked.fingerprint.slice(0, 8)}.\n`);
    return { seed, phones, bids, ballot, tooLateRefused, recountAgrees, reconciled, ways, taken, ...checked };
  }, machine);
}

/** Everybody gets a card at the desk and opens it, except who comes later or votes at the tablet. */
async function seat(
  plan: RehearsalPlan,
  running: HallServer,
  hall: OpenedHall,
  tablet: number,
): Promise<Voter[]> {
  const turns = atTablet(plan, tablet);
  const shared = tablet === 0 ? null : await Tablet.setUp(hall);
  const attendees = await Promise.all(
    plan.phones.map(async (phone) =>
      shared !== null && turns.has(phone)
        ? new TabletVoter(plan, phone, shared)
        : attendeeWith(plan, phone, running, hall),
    ),
  );
  await inTurns(attendees, (attendee) => attendee.arrive());
  return attendees;
}

/** The card with their number is in their hand. */
async function attendeeWith(
  plan: RehearsalPlan,
  phone: PlannedPhone,
  { server }: HallServer,
  hall: OpenedHall,
): Promise<Attendee> {
  const opened = await server.access.findCard(tokenOf(hall.cards[phone.number - 1]?.url ?? ''));
  assert(opened.ok, 'every printed card opens');
  return new Attendee(plan, phone, { url: server.url, event: hall.event }, opened.value.token);
}

/** The first of them marks two projects on a phone before asking for paper. */
async function changesToPaper(
  plan: RehearsalPlan,
  running: HallServer,
  hall: OpenedHall,
  [first]: readonly PaperVoter[],
): Promise<readonly Attendee[]> {
  if (!first) return [];
  const begins = { ...first.plan, habit: 'leaves', turn: 2 } as const;
  const attendee = await attendeeWith(plan, begins, running, hall);
  await attendee.arrive();
  return [attendee];
}

/** What each phone was last told is received. */
function toldTo(attendees: readonly Voter[]): readonly Marks[] {
  return attendees.flatMap(({ phone }) => (phone?.told ? [phone.told.marks] : []));
}

async function vote(
  plan: RehearsalPlan,
  facilitator: Facilitator,
  attendees: readonly Voter[],
  say: Print,
): Promise<boolean> {
  await facilitator.act({ type: 'open-doors' });
  await facilitator.act({ type: 'open-voting' });
  let turn = 0;
  for (const { bid } of [...plan.bids, ...plan.bids.filter((each) => each.bid === plan.comesLate)]) {
    if (bid === plan.withdraws) {
      await facilitator.act({ type: 'set-aside', bid, as: 'withdrawn' });
      say(`Project ${bid} is withdrawn.\n`);
      continue;
    }
    await facilitator.act({ type: 'call-bid', bid });
    if (bid === plan.comesLate && turn < plan.bids.length - 2) {
      await facilitator.act({ type: 'set-aside', bid, as: 'later' });
      say(`Project ${bid} is not here; it comes back later.\n`);
      continue;
    }
    turn += 1;
    await inTurns(attendees, (attendee) => attendee.hear(bid, turn));
  }
  await facilitator.act({ type: 'start-last-call' });
  await inTurns(attendees, (attendee) => attendee.lastCall());
  await facilitator.act({ type: 'close-voting' });
  await facilitator.act({ type: 'end-grace' });
  const refused = await Promise.all(attendees.map((attendee) => attendee.tooLate()));
  return refused.every(Boolean);
}

/** Settles ties as they come; after the first step one group says no thank you. */
async function tell(
  plan: RehearsalPlan,
  facilitator: Facilitator,
  hall: OpenedHall,
  say: Print,
): Promise<void> {
  const people = await Promise.all(
    ['Aisha, who drew', 'Tom, who watched'].map((name) =>
      hall.officer.call('POST /api/events/:event/people', {
        params: { event: hall.event },
        body: { name, part: 'witness' },
      }),
    ),
  );
  await settle(plan, facilitator, people, say);
  await facilitator.act({ type: 'start-results' });
  await facilitator.act({ type: 'show-next-result' });
  const told = await facilitator.until((view) => view.results?.lines.length === 1);
  const thanks = told.results?.lines[0]?.bid;
  assert(thanks !== undefined, 'the first line is told');
  await facilitator.act({ type: 'decline', bid: thanks });
  say(`Project ${thanks} says no thank you.\n`);
  await settle(plan, facilitator, people, say);
  for (;;) {
    const view = await facilitator.seen();
    if (view.results?.finished) return;
    await facilitator.act({ type: 'show-next-result' });
  }
}

async function settle(
  plan: RehearsalPlan,
  facilitator: Facilitator,
  people: readonly Person[],
  say: Print,
): Promise<void> {
  const [drewBy, watchedBy] = people.map(({ person }) => person);
  for (;;) {
    const { tie } = await facilitator.seen();
    if (!tie) return;
    const drawn = 1 + Math.floor(plan.drawn * tie.tied.length);
    await facilitator.act({ type: 'number-the-draw' });
    await facilitator.act({
      type: 'settle-by-draw',
      drawn,
      drawnAgain: drawn,
      drewBy: drewBy ?? nobody,
      watchedBy: watchedBy ?? nobody,
    });
    say(`A tie between ${tie.tied.join(' and ')}: number ${drawn} is drawn.\n`);
  }
}

/** On the facilitator's screen: the officer types the pass-phrase, the second person is named. */
async function sign(facilitator: Facilitator, hall: OpenedHall): Promise<void> {
  const params = { event: hall.event };
  const second = await hall.officer.call('POST /api/events/:event/people', {
    params,
    body: { name: 'Second signer', part: 'witness' },
  });
  const whoSigns = [
    { as: 'officer', ...officersOwn },
    { as: 'second', person: second.person },
  ] as const;
  for (const [signed, who] of whoSigns.entries()) {
    const { run, on } = await facilitator.until(
      (view) => view.results?.finished === true && view.run?.signatures.length === signed,
    );
    assert(run, 'there is a run to sign');
    await hall.facilitator.call('POST /api/events/:event/sign', {
      params,
      body: { run: run.number, fingerprint: run.fingerprint, on, ...who },
    });
  }
}

/** At most so many at once: a hall's phones do not all speak in the same millisecond, and machines have limits. */
async function inTurns<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  const worker = async (): Promise<void> => {
    for (const one of queue) await act(one);
  };
  await Promise.all(Array.from({ length: 40 }, worker));
}

function wordsOf(bid: BidId) {
  const [name, organisation] = [`Project ${bid}`, `Group ${bid}`];
  const said = { purpose: 'A rehearsal of the day.', beneficiaries: 'Everybody in the hall.' };
  return { name, organisation, ...said, priorities: '', period: '' };
}
