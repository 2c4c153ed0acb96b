/** Everything that an office does, over the routes of its own pages, on results as large as they come. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { areaId, fundId, noBid, type BidId, type EventId } from '../../../domain/ids.ts';
import { mostBids } from '../../../domain/event/rules/most-bids.ts';
import { recommendedRules } from '../../../domain/event/rules/rules.ts';
import type { EventSummary } from '../../../domain/wire/http.ts';
import { csvOf, rowsOf, unpacksTo } from '../../hall/heavy.ts';
import type { Staff } from '../../hall/staff.ts';
import { top } from '../../tool.ts';
import type { Largest } from './largest.ts';

/** One act, done once; `time` counts from 0. @returns how the server answered */
export interface OfficeAct {
  readonly name: string;
  readonly done: (time: number) => Promise<string>;
}

export interface Office {
  readonly officer: Staff;
  readonly dataDir: string;
  readonly largest: Largest;
  /** Still being set up. */
  readonly setUp: EventSummary;
}

/** Rows of the spreadsheets that are read. */
const rows = 2_000;
const cardsAtOnce = 1_000;

export async function officeActs(office: Office): Promise<readonly OfficeAct[]> {
  const { officer, largest, setUp } = office;
  const told = `/api/events/${largest.told}`;
  const before = `/api/events/${setUp.event}`;
  const get = (name: string, path: string): OfficeAct => ({ name, done: () => fetched(officer, path) });
  const send = (name: string, method: 'POST' | 'PUT', path: string, body: () => string): OfficeAct => ({
    name,
    done: () => fetched(officer, path, { method, headers: json, body: body() }),
  });
  const csv = csvOf(rowsOf(rows));
  const fullCsv = csvOf(rowsOf(mostBids, 'Full'));
  const xlsx = (await writeExcelFile(rowsOf(rows)).toBuffer()).toString('base64');
  const bomb = unpacksTo(63_000_000).toString('base64');
  const brackets = '['.repeat(11_900_000);
  const files = ['winners.csv', 'winners.xlsx', 'winners.json', 'result.csv', 'result.xlsx', 'result.json'];
  const whole = ['ballots.json', 'election.pb', 'bundle.zip', 'result-sheet.pdf', 'blank-result-sheet.pdf'];
  const imported = (what: object) => JSON.stringify({ ...what, take: false });
  return [
    { name: 'seal', done: (time) => pressed(office, largest.counted[time], { type: 'seal' }) },
    { name: 'no thank you, and a new run', done: (time) => declined(office, time) },
    ...[...files, ...whole].map((file) => get(file, `${told}/export/${file}`)),
    get('publication', `${told}/told`),
    get('comparison of rules', `/api/events/${largest.sealed}/compare`),
    get('journal checked', `${told}/journal`),
    get('log of staff acts', `${told}/log`),
    get('log of everything', '/api/officer/log.csv'),
    get('list of funds', '/api/officer/funds'),
    get('whole fund as a workbook', `/api/officer/funds/1/export/fund.xlsx`),
    get('check before doors', `${before}/check`),
    send('rules saved', 'POST', `${before}/command`, () =>
      JSON.stringify({
        type: 'set-rules',
        rules: { ...recommendedRules, minimumAge: Math.floor(Math.random() * 100) },
      }),
    ),
    {
      name: '100 bids taken from a CSV',
      done: (time) => {
        const sent = { csv: csvOf(rowsOf(100, `Taken ${time}-`)), take: true };
        return fetched(officer, `${before}/bids/import`, {
          method: 'POST',
          headers: json,
          body: JSON.stringify(sent),
        });
      },
    },
    { name: 'as many bids as an event holds, taken', done: () => filledUp(office, fullCsv) },
    send('CSV of 2,000 rows', 'POST', `${before}/bids/import`, () => imported({ csv })),
    send('workbook of 2,000 rows', 'POST', `${before}/bids/import`, () => imported({ xlsx })),
    send('workbook that unpacks to 63 MB', 'POST', `${before}/bids/import`, () => imported({ xlsx: bomb })),
    send('12 MB of brackets', 'POST', `${before}/bids/import`, () => brackets),
    send('8 MB of an election', 'POST', '/api/officer/elections', () =>
      JSON.stringify({ text: 'x'.repeat(7_900_000), rule: 'ranked' }),
    ),
    send('1,000 cards made', 'POST', `${before}/cards`, () => JSON.stringify({ count: cardsAtOnce })),
    send('1,000 cards shown to print again', 'POST', `${before}/card-printing`, () =>
      JSON.stringify({ from: 1, to: cardsAtOnce, destroyed: true }),
    ),
    get('cards as paper', `${before}/cards.pdf?from=1&to=100`),
    get('cards listed', `${before}/cards?from=1&to=${cardsAtOnce}`),
    get('card for the desk', `${before}/desk-card.pdf`),
    get('piles', `${before}/piles`),
    { name: 'copy of an event', done: (time) => copied(office, time) },
    { name: 'backup', done: () => backedUp(office) },
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

async function pressed(
  { officer }: Office,
  event: EventId | undefined,
  act: { type: 'seal' } | { type: 'decline'; bid: BidId },
): Promise<string> {
  if (event === undefined) return 'nothing left';
  const facilitator = await officer.facilitate(event);
  const outcome = await facilitator.tryTo(act);
  facilitator.leave();
  return outcome.ok ? '200' : outcome.refusal.code;
}

function declined(office: Office, time: number): Promise<string> {
  const { sealed, chosen } = office.largest;
  const bid = chosen[time % chosen.length] ?? noBid;
  return pressed(office, sealed, { type: 'decline', bid });
}

/** A new event, and its bids from one file. */
async function filledUp({ officer }: Office, csv: string): Promise<string> {
  const place = { fund: fundId(1), area: areaId(1), name: 'Full', venue: 'Here', date: 'Later' };
  const { event } = await officer.call('POST /api/officer/events', { body: place });
  const body = JSON.stringify({ csv, take: true });
  return fetched(officer, `/api/events/${event}/bids/import`, { method: 'POST', headers: json, body });
}

function copied({ officer, setUp }: Office, time: number): Promise<string> {
  const where = { fund: 1, area: 1, name: `Copy ${time}`, venue: 'Here', date: 'Later' };
  const body = JSON.stringify({ from: setUp.event, ...where, bids: true, cards: false });
  return fetched(officer, '/api/officer/copies', { method: 'POST', headers: json, body });
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
