/** Bids taken from a spreadsheet: every row or none (W13). */

import { bidId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { mostPreviewed, type ImportReport } from '../../domain/wire/http-bids.ts';
import type { BookBid } from '../../domain/wire/http.ts';
import type { Language } from '../../domain/words/language.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import { TooManyWaiting, type WorkerThreads } from '../workers/worker-threads.ts';
import type { Job } from '../workers/in-thread.ts';
import { mostBytesAtOnce } from '../workers/sent-json.ts';
import type { BidOffice } from './bids.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readImport, type ImportRead, type ImportSent } from './read-import.ts';
import { takeBids } from './take-bids.ts';

export interface ImportOffice extends BidOffice {
  /** Of whoever imports: the file is read in it. */
  readonly language: Language;
  readonly report: ReportFault;
  readonly workers: Pick<WorkerThreads, 'run'>;
}

const readWork: Job<ImportSent, Outcome<ImportRead>> = {
  file: new URL('./read-import-work.ts', import.meta.url),
  longestMs: 90_000,
};

/**
 * Reads a spreadsheet, as it was sent, and reports on every row. With `take` the bids are added, unless any row is wrong: then
 * nothing is. A row that is there already, word for word, is passed over; one that differs is changed only when `changing`
 * says so. What its columns mean is remembered for the fund's next file.
 */
export async function importBids(office: ImportOffice, bytes: Uint8Array): Promise<Outcome<ImportReport>> {
  const { room } = office;
  const book = room.book();
  const sheet = await readSent(office, bytes);
  if (!sheet.ok) return sheet;
  // Somebody changed a bid, the pot or the rules in the meantime: the file is compared with the event as it is now.
  if (room.book() !== book) return importBids(office, bytes);
  const { asked, fresh, same, changed, problems, read, headings, columns, rows } = sheet.value;
  const there = book.bids;
  const changing = asked.changing === true ? changed : [];
  const taken = asked.take && problems.length === 0 && fresh.length + changing.length > 0;
  if (taken) {
    const anew = changing.map(({ change, becomes }) => ({ number: change.bid, ...becomes }));
    const isStillSo = () => room.book() === book;
    const done = await oneAtATime(room, () => takeBids(office, { added: fresh, changed: anew }, isStillSo));
    if (done === null) return importBids(office, bytes);
    if (!done.ok) return done;
    await rememberColumns(office, sheet.value);
  }
  const last = Math.max(0, ...there.map(({ bid }) => bid));
  const shown = fresh.slice(0, mostPreviewed);
  const preview = shown.map(({ bid }, place): BookBid => ({ bid: bidId(last + 1 + place), ...bid }));
  const changes = changed.map(({ change }) => change);
  return accepted({
    read,
    rows,
    good: fresh.length,
    same,
    changes,
    problems,
    taken,
    preview,
    headings,
    columns,
  });
}

/** A few kilobytes are read here; a workbook, which could hold anything, and everything longer, goes to a thread. */
async function readSent(office: ImportOffice, bytes: Uint8Array): Promise<Outcome<ImportRead>> {
  const sent = { bytes, language: office.language, ...(await standing(office)) };
  if (bytes.length <= mostBytesAtOnce) return readImport(sent);
  try {
    return await office.workers.run(readWork, { ...sent, bytes: new Uint8Array(bytes) });
  } catch (fault) {
    if (fault instanceof TooManyWaiting) throw fault;
    // It ran out of memory or time: nobody made such a file for bids.
    return refused('too-large');
  }
}

/** What the file is held against. */
async function standing({ room, register }: BidOffice): Promise<Omit<ImportSent, 'bytes' | 'language'>> {
  const headings = await register.importChoices.read(room.state.fund);
  const known = await register.contacts.readAll(room.event);
  const { potPence, rules, bids } = room.state;
  return {
    limits: { potPence, capPence: rules.capPence },
    headings,
    bids: room.book().bids,
    presenters: new Map([...bids.values()].map(({ bid, textHash }) => [bid, known.get(textHash) ?? null])),
  };
}

/** For the next file. The bids are taken, whatever becomes of this. */
async function rememberColumns({ room, register, report }: ImportOffice, read: ImportRead): Promise<void> {
  try {
    await register.importChoices.save(room.state.fund, chosen(read));
  } catch (fault) {
    report('what the columns of a file mean could not be remembered', fault);
  }
}

function chosen({ columns }: ImportRead): ReadonlyMap<string, string> {
  const pairs = Object.entries(columns);
  return new Map(pairs.flatMap(([field, heading]) => (heading === null ? [] : [[field, heading]])));
}
