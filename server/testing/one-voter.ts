/** A hall in which one person has voted, and what somebody does to learn how (docs/decisions/secrecy.md). */

import { expect } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import { openToRead } from '../../db/open.ts';
import type { LinkRole } from '../../db/register/links.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { StaffLog } from '../../domain/wire/http-staff.ts';
import type { AnyView } from '../../domain/views/roles.ts';
import { cardSecret } from '../access/card-secrets.ts';
import { openKeys } from '../access/keys.ts';
import { ManualTime } from './manual-time.ts';
import { canaryCards, type CanaryCard } from './canaries.ts';
import { TestPrinter, secretOf } from './printer.ts';
import { openHall, type TestHall } from './test-hall.ts';
import { type TestScreen } from './test-screen.ts';
import { HttpClient } from './http-client.ts';

export const bids = [1, 2, 3].map(bidId);
/** Fewer than a live figure is shown from. */
export const voters = 3;
export const minute = 60_000;
/** Each mark is a number that stands nowhere else. */
const canaryRules = { ballot: { type: 'score', lowest: 1, highest: 1000 } } as const;

export interface Voted {
  readonly hall: TestHall;
  readonly time: ManualTime;
  readonly cards: readonly CanaryCard[];
  /** The person in question, who votes with card 1. */
  readonly person: CanaryCard;
  readonly holder: TestScreen;
}

/** A hall in which people have voted, each with marks of their own; the first of them is the one in question. */
export async function voted(rules: Partial<Rules> = {}, people = voters): Promise<Voted> {
  const time = new ManualTime();
  const hall = await openHall({
    cards: people + 1,
    bids: bids.length,
    rules: { ...canaryRules, ...rules },
    machine: { time },
  });
  const cards = await canaryCards(hall, bids);
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });
  const screens: TestScreen[] = [];
  for (const { number } of cards.slice(0, people)) screens.push(await hall.phone(`phone${number}`));
  for (const bid of bids) {
    await hall.ask({ type: 'call-bid', bid });
    for (const [place, screen] of screens.entries()) await vote(screen, cards[place], bid);
  }
  const [person] = cards;
  const [holder, ...others] = screens;
  if (!person || !holder) throw new Error('nobody voted');
  for (const other of others) other.leave();
  return { hall, time, cards, person, holder };
}

async function vote(screen: TestScreen, card: CanaryCard | undefined, upTo: number): Promise<void> {
  const { token = '', marks = [] } = card ?? {};
  if (upTo === 1) await screen.mine(token, true);
  const ballot = {
    type: 'ballot',
    token,
    send: upTo,
    basedOn: upTo - 1,
    marks: marks.slice(0, upTo),
  } as const;
  expect(await screen.command(ballot)).toMatchObject({ ok: true });
}

/** What somebody learns who opens the card by a secret, on a phone of their own that only looks. */
export async function openedBy({ hall, time }: Voted, code: string): Promise<readonly (readonly number[])[]> {
  time.sleep({ monotonicMs: 0, wallMs: 7 * minute });
  const answer = await new HttpClient(hall.localUrl).post('/api/card', { code });
  const { token } = answer.value<{ token: string }>();
  const mine = await (await hall.phone('somebody else')).mine(token, false);
  return mine.ok ? mine.value.marks : [];
}

/** The holder's phone says so, with the time. */
export async function holderIsTold({ holder, time }: Voted): Promise<void> {
  const at = time.wall() - (time.wall() % minute);
  await holder.until(() => holder.mines.some(({ mine }) => mine.otherOpenedAt === at));
}

export async function log(hall: TestHall): Promise<string> {
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const lines = (await officer.get(`/api/events/${hall.event}/log`)).value<StaffLog>();
  return lines.map(({ who, what }) => `${who}: ${what}`).join('\n');
}

export function visitorAs(hall: TestHall, role: LinkRole): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
}

/** What a database says of a card, by its number. */
export function ballotIn(file: string, number: number): unknown {
  const db = openToRead(file);
  try {
    const key = db
      .prepare<[number], string>('SELECT ballot_key FROM card_links WHERE number = ?')
      .pluck(true);
    const entries = db.prepare<[string], string>(
      `SELECT CAST(body AS TEXT) FROM journal
       WHERE type = 'ballot-received' AND body ->> '$.key' = ? ORDER BY seq DESC`,
    );
    const entry = entries.pluck(true).get(key.get(number) ?? '');
    return entry === undefined ? null : (JSON.parse(entry) as { marks: unknown }).marks;
  } finally {
    db.close();
  }
}

export async function closed(at: Voted): Promise<Voted> {
  await at.hall.seal();
  return at;
}

/** An officer has the card's code on paper, and has said that it is printed. */
export async function printed(officer: TestPrinter): Promise<string> {
  const [card] = await officer.print(1, 1);
  await officer.done(1, 1);
  return card ? secretOf(card) : '';
}

export async function olive(hall: TestHall): Promise<TestPrinter> {
  const { people } = hall.server.register;
  return new TestPrinter(hall, await people.add({ event: null, name: 'Olive', part: 'officer' }));
}

export function codeFromKey({ hall, person }: Voted): string {
  const keys = openKeys(hall.dataDir, false);
  const place = { event: hall.event, number: person.number, generation: 0 };
  return cardSecret(keys, place).toString('base64url');
}

export function figureOf(view: AnyView | undefined): number | undefined {
  return view?.role === 'projector' ? view.figures?.find(([bid]) => bid === 1)?.[2] : undefined;
}

export async function tellAll(hall: TestHall): Promise<void> {
  for (;;) {
    const view = hall.room.view('projector');
    if (view.role !== 'projector' || view.results?.finished === true) return;
    await hall.ask({ type: 'show-next-result' });
  }
}

/** What the person put on paper: numbers that stand nowhere else. */
export const onSheet = [
  [1, 901],
  [2, 902],
  [3, 903],
] as const;

/** The person's card votes on paper, and Ann has typed its sheet; Ben can compare it. */
export async function sheetTyped({ hall, person }: Voted): Promise<{ ann: HttpClient; ben: HttpClient }> {
  const clerk = async (name: string): Promise<HttpClient> => {
    const who = await hall.server.register.people.add({ event: hall.event, name, part: 'desk' });
    return new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk', who) });
  };
  const [ann, ben] = [await clerk('Ann'), await clerk('Ben')];
  const way = await ann.post(`/api/events/1/cards/${person.number}/way`, { onPaper: true });
  const { sheet } = way.value<{ sheet: string }>();
  (await ann.post('/api/events/1/sheets/batches', { sheets: 1 })).value();
  const typed = { sheet, marks: onSheet, spoilt: null };
  (await ann.post('/api/events/1/sheets/batches/1/typed', typed)).value();
  return { ann, ben };
}
