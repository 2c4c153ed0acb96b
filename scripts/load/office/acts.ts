/** Everything that an office does, over the routes of its own pages, on results as large as they come. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import type { BidId, EventId } from '../../../domain/ids.ts';
import { mostBids } from '../../../domain/event/rules/most-bids.ts';
import { recommendedRules } from '../../../domain/event/rules/rules.ts';
import { csvOf, rowsOf, unpacksTo } from '../../hall/heavy.ts';
import type { Staff } from '../../hall/staff.ts';
import { top } from '../../tool.ts';
import type { Largest } from './largest.ts';
import { anotherEvent } from './prepared.ts';

export interface OfficeAct {
  readonly name: string;
  /** How the server has to answer: where it refuses, something else was measured. */
  readonly expected: string;
  /** Does it once; `time` counts from 0. @returns how the server answered; null when there is nothing left to do it to */
  readonly done: (time: number) => Promise<string | null>;
}

const importOfFull = 'as many bids as an event holds, taken';
const copyOfFull = 'copy of a full event';
/** Acts that add a whole event each time. */
export const addingAnEvent: readonly string[] = [importOfFull, copyOfFull];

export interface Office {
  readonly officer: Staff;
  readonly dataDir: string;
  readonly largest: Largest;
  /** Being set up, with as many bids as an event holds, and cards. */
  readonly full: EventId;
  /** Being set up, without any bids. */
  readonly empty: EventId;
}

/** Rows of the spreadsheets that are read. */
const rows = 2_000;
const cardsAtOnce = 1_000;
/** Bids of a list that a council sends, and after how many lists the next goes to a new event. */
const someBids = 100;
const listsInAnEvent = 20;

export async function officeActs(office: Office): Promise<readonly OfficeAct[]> {
  const { officer, largest, full, empty } = office;
  const told = `/api/events/${largest.told}`;
  const before = `/api/events/${full}`;
  const importing = `/api/events/${empty}/bids/import`;
  const act = (name: string, done: OfficeAct['done'], expected = '200'): OfficeAct => ({
    name,
    expected,
    done,
  });
  const get = (name: string, path: string, expected?: string) =>
    act(name, () => fetched(officer, path), expected);
  const send = (name: string, path: string, body: () => string, expected?: string) =>
    act(name, () => posted(officer, path, body()), expected);
  const csv = csvOf(rowsOf(rows));
  const fullCsv = csvOf(rowsOf(mostBids, 'Full'));
  const xlsx = (await writeExcelFile(rowsOf(rows)).toBuffer()).toString('base64');
  const bomb = unpacksTo(63_000_000).toString('base64');
  const brackets = '['.repeat(11_900_000);
  const election = JSON.stringify({ text: 'x'.repeat(7_900_000), rule: 'ranked' });
  const files = ['winners.csv', 'winners.xlsx', 'winners.json', 'result.csv', 'result.xlsx', 'result.json'];
  const whole = ['ballots.json', 'election.pb', 'bundle.zip', 'result-sheet.pdf', 'blank-result-sheet.pdf'];
  const papers = ['payments.xlsx', 'press-note.txt', 'certificates.pdf', 'everything.zip'];
  const imported = (what: object) => JSON.stringify({ ...what, take: false });
  return [
    act('seal', (time) => sealed(office, time)),
    act('no thank you, and a new run', (time) => declined(office, time)),
    ...[...files, ...whole, ...papers].map((file) => get(file, `${told}/export/${file}`)),
    get('publication', `${told}/told`),
    // While a hall votes no rules are compared, and no election is opened.
    get('comparison of rules', `/api/events/${largest.sealed}/compare`, 'wrong-stage'),
    get('journal checked', `${told}/journal`),
    get('log of staff actions', `${told}/log`),
    get('log of everything', '/api/officer/log.csv'),
    get('list of funds', '/api/officer/funds'),
    get('whole fund as a workbook', `/api/officer/funds/1/export/fund.xlsx`),
    get('check before doors', `${before}/check`),
    send('rules saved', `${before}/command`, () =>
      JSON.stringify({
        type: 'set-rules',
        rules: { ...recommendedRules, minimumAge: Math.floor(Math.random() * 100) },
      }),
    ),
    act('100 bids taken from a CSV', someTaken(office)),
    act(importOfFull, () => filledUp(office, fullCsv)),
    send('CSV of 2,000 rows', importing, () => imported({ csv })),
    send('workbook of 2,000 rows', importing, () => imported({ xlsx })),
    send('workbook that unpacks to 63 MB', importing, () => imported({ xlsx: bomb })),
    send('12 MB of brackets', importing, () => brackets, 'malformed'),
    send('8 MB of an election', '/api/officer/elections', () => election, 'wrong-stage'),
    send('1,000 cards made', `${before}/cards`, () => JSON.stringify({ count: cardsAtOnce })),
    send('1,000 cards shown to print again', `${before}/card-printing`, () =>
      JSON.stringify({ from: 1, to: cardsAtOnce, destroyed: true }),
    ),
    get('cards as paper', `${before}/cards.pdf?from=1&to=100`),
    get('cards listed', `${before}/cards?from=1&to=${cardsAtOnce}`),
    get('card for the desk', `${before}/desk-card.pdf`),
    get('piles', `${before}/piles`),
    act(copyOfFull, (time) => copied(office, time)),
    act('backup', () => backedUp(office)),
  ];
}

const json = { 'content-type': 'application/json' };

/** The code of the refusal, or the status of what was given. */
async function fetched(officer: Staff, path: string, init: RequestInit = {}): Promise<string> {
  const response = await officer.fetch(path, init);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.ok) return String(response.status);
  const [, code] = /"code":"([\w-]+)"/.exec(bytes.toString('utf8', 0, 1_000)) ?? [];
  return code ?? String(response.status);
}

function posted(officer: Staff, path: string, body: string): Promise<string> {
  return fetched(officer, path, { method: 'POST', headers: json, body });
}

async function sealed(office: Office, time: number): Promise<string | null> {
  const event = office.largest.counted[time];
  return event === undefined ? null : pressed(office, event, { type: 'seal' });
}

async function pressed(
  { officer }: Office,
  event: EventId,
  act: { type: 'seal' } | { type: 'decline'; bid: BidId },
): Promise<string> {
  const facilitator = await officer.facilitate(event);
  const outcome = await facilitator.tryTo(act);
  facilitator.leave();
  return outcome.ok ? '200' : outcome.refusal.code;
}

async function declined(office: Office, time: number): Promise<string | null> {
  const { sealed: event, chosen } = office.largest;
  const bid = chosen[time];
  return bid === undefined ? null : pressed(office, event, { type: 'decline', bid });
}

/** The list of another hundred groups; the first of them in an event of its own. */
function someTaken({ officer }: Office): (time: number) => Promise<string> {
  let event: EventId | null = null;
  return async (time) => {
    if (event === null || time % listsInAnEvent === 0) event = await anotherEvent(officer, 'Lists');
    const csv = csvOf(rowsOf(someBids, `Taken ${time}-`));
    return posted(officer, `/api/events/${event}/bids/import`, JSON.stringify({ csv, take: true }));
  };
}

/** A new event, and its bids from one file. */
async function filledUp({ officer }: Office, csv: string): Promise<string> {
  const event = await anotherEvent(officer, 'Full');
  return posted(officer, `/api/events/${event}/bids/import`, JSON.stringify({ csv, take: true }));
}

function copied({ officer, full }: Office, time: number): Promise<string> {
  const where = { fund: 1, area: 1, name: `Copy ${time}`, venue: 'Here', date: 'Later' };
  const body = JSON.stringify({ from: full, ...where, bids: true, cards: true });
  return posted(officer, '/api/officer/copies', body);
}

async function backedUp({ dataDir }: Office): Promise<string> {
  const target = join(dataDir, 'a-copy.sqlite');
  const copying = spawn(process.execPath, [join(top, 'scripts', 'backup.ts'), target], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  const [status]: unknown[] = await once(copying, 'exit');
  return status === 0 ? '200' : `ended with ${String(status)}`;
}
