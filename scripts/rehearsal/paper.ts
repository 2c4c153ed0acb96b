/** People of a rehearsal who vote on paper, and the two clerks who type their sheets (Y1, Y5). */

import { withMark, type Marks } from '../../domain/ballots/marks.ts';
import { cardNumber, type BidId } from '../../domain/ids.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { SpoiltReason } from '../../domain/sheets/sheet-book.ts';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import type { SheetFigures } from '../../domain/wire/http-sheets.ts';
import { assert } from '../../domain/outcome.ts';
import { tokenOf, type OpenedHall } from '../hall/officer.ts';
import { Staff } from '../hall/staff.ts';
import { ballotFor, type PlannedPhone, type RehearsalPlan } from './plan.ts';

/** A card whose holder votes on paper. */
export interface PaperVoter {
  readonly card: PrintedCard;
  readonly plan: PlannedPhone;
}

interface Sheet {
  readonly sheet: string;
  readonly marks: Marks;
  readonly spoilt: SpoiltReason | null;
}

/** One sheet in so many is typed wrongly by the second clerk, so that a mismatch is settled. */
const wrongEvery = 7;

/** Everybody who votes on paper, with the card in their hand. */
export function paperVoters(plan: RehearsalPlan, hall: OpenedHall): readonly PaperVoter[] {
  return plan.paper.map((voter) => {
    const card = hall.cards[voter.number - 1];
    assert(card, 'there is a card for everybody');
    return { plan: voter, card };
  });
}

/** The sheets are typed once voting has closed. @returns how many were counted */
export async function countPaper(
  plan: RehearsalPlan,
  hall: OpenedHall,
  voters: readonly PaperVoter[],
  say: (line: string) => void,
): Promise<number> {
  if (voters.length === 0) return 0;
  await changeToPaper(hall, voters);
  const { counted, spoilt, notReturned, replaced } = await enterPaper(plan, hall, voters);
  say(
    `Paper: ${counted} sheets counted (${replaced} in place of a phone), ${spoilt} spoilt, ${notReturned} not returned.\n`,
  );
  return counted;
}

/** What every sheet says that can be counted. */
export function saidOnPaper(plan: RehearsalPlan): readonly Marks[] {
  return plan.paper.filter(({ sheet }) => sheet === 'counted').map((voter) => marksOnPaper(plan, voter));
}

/** The sheets that came back: one is spoilt, and one stays out. */
function sheetsOf(day: RehearsalPlan, voters: readonly PaperVoter[]): readonly Sheet[] {
  return voters
    .filter(({ plan }) => plan.sheet !== 'not-returned')
    .map(({ card, plan }): Sheet => {
      const spoilt = plan.sheet === 'spoilt' ? 'unreadable' : null;
      return { sheet: sheetNumber(card.number), marks: spoilt ? [] : marksOnPaper(day, plan), spoilt };
    });
}

/** What a sheet says: everything that its holder heard and likes. */
function marksOnPaper(day: RehearsalPlan, plan: PlannedPhone): Marks {
  return ballotFor(
    day,
    plan,
    day.bids.map(({ bid }) => bid).filter((bid) => bid !== day.withdraws),
  );
}

/** The desk changes their cards to paper. */
async function changeToPaper(hall: OpenedHall, voters: readonly PaperVoter[]): Promise<void> {
  for (const { card } of voters)
    await hall.officer.call('POST /api/events/:event/cards/:number/way', {
      params: { event: hall.event, number: card.number },
      body: { onPaper: true },
    });
}

/** Two clerks type all sheets that came back, settle what differs, and count them. */
async function enterPaper(
  day: RehearsalPlan,
  hall: OpenedHall,
  voters: readonly PaperVoter[],
): Promise<SheetFigures> {
  const sheets = sheetsOf(day, voters);
  const [first, second] = [await clerk(hall, 'First clerk'), await clerk(hall, 'Second clerk')];
  const params = { event: hall.event };
  const { batches } = await first.call('POST /api/events/:event/sheets/batches', {
    params,
    body: { sheets: sheets.length },
  });
  const batch = batches[0]?.batch ?? 0;
  const of = { ...params, batch };
  const type = (who: Staff, body: Sheet) =>
    who.call('POST /api/events/:event/sheets/batches/:batch/typed', { params: of, body });
  for (const sheet of sheets) await type(first, sheet);
  const isTwice = batches[0]?.twice === true;
  if (!isTwice)
    await second.call('POST /api/events/:event/sheets/batches/:batch/confirmed', { params: of, body: {} });
  else for (const [place, sheet] of sheets.toReversed().entries()) await type(second, slipped(sheet, place));
  await settle(first, of, sheets);
  const counted = await second.call('POST /api/events/:event/sheets/batches/:batch/counted', {
    params: of,
    body: {},
  });
  return counted.figures;
}

/** Both look at each sheet that they typed differently: what it says is what the first of them had typed. */
async function settle(
  clerkOne: Staff,
  params: { readonly event: OpenedHall['event']; readonly batch: number },
  sheets: readonly Sheet[],
): Promise<void> {
  const desk = await clerkOne.call('GET /api/events/:event/sheets', { params });
  for (const { card } of desk.batches[0]?.mismatches ?? []) {
    const right = sheets.find(({ sheet }) => sheet === sheetNumber(card));
    if (!right) continue;
    await clerkOne.call('POST /api/events/:event/sheets/batches/:batch/settled', {
      params,
      body: { card, sheet: { marks: right.marks, spoilt: right.spoilt } },
    });
  }
}

/** A sheet as the second clerk types it, now and then without its first mark. */
function slipped(sheet: Sheet, place: number): Sheet {
  const bid: BidId | undefined = sheet.marks[0]?.[0];
  const isSlip = place % wrongEvery === wrongEvery - 1 && bid !== undefined;
  return isSlip ? { ...sheet, marks: withMark(sheet.marks, bid, null) } : sheet;
}

/** Somebody at the welcome desk, with a link of their own. */
async function clerk({ officer, event }: OpenedHall, name: string): Promise<Staff> {
  const params = { event };
  const { person } = await officer.call('POST /api/events/:event/people', {
    params,
    body: { name, part: 'desk' },
  });
  const link = await officer.call('POST /api/events/:event/links', {
    params,
    body: { role: 'desk', person },
  });
  return Staff.signIn(officer.url, tokenOf(link.url));
}

/** Every card was handed out: the piles are counted, and every card is accounted for (C7). */
export async function isReconciled({ officer, event }: OpenedHall, cards: number): Promise<boolean> {
  const params = { event };
  const { piles } = await officer.call('GET /api/events/:event/piles', { params });
  const whole = piles.map(({ from, to }) => ({ from, to, firstLeft: cardNumber(to + 1) }));
  const { count } = await officer.call('POST /api/events/:event/piles', {
    params,
    body: { piles: whole, handedOut: [], take: true },
  });
  const { printed, uncounted, ...parts } = count;
  const sum = Object.values(parts).reduce((total, part) => total + part, 0);
  return printed === cards && uncounted === 0 && sum === printed;
}
