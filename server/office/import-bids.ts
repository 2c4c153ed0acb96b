/** Bids taken from a spreadsheet: every row or none (W13). */

import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { mostBids } from '../../domain/event/rules/most-bids.ts';
import { mostPreviewed, type ImportAsked, type ImportReport } from '../../domain/wire/http-bids.ts';
import type { BookBid } from '../../domain/wire/http.ts';
import { checkSheet, type Standing } from './bid-sheet/check-sheet.ts';
import { readSheet, type Sheet } from './bid-sheet/read-sheet.ts';
import { takeBids, type BidOffice } from './bids.ts';

/**
 * Reads a spreadsheet and reports on every row. With `take` the bids are added, unless any row is wrong: then nothing is. A
 * row that is there already, word for word, is passed over; one that differs is changed only when `changing` says so. What
 * its columns mean is remembered for the fund's next file.
 */
export async function importBids(office: BidOffice, asked: ImportAsked): Promise<Outcome<ImportReport>> {
  const { room, register } = office;
  const { fund, potPence, rules } = room.state;
  const sheet = await readSheet(asked, register.importChoices.read(fund));
  const there = room.book().bids;
  if (sheet.rows.length > mostBids) return refused('too-large', { most: mostBids });
  const checked = checkSheet(sheet, { potPence, capPence: rules.capPence }, standingIn(office));
  const { fresh, same, changed } = checked;
  if (fresh.length + there.length > mostBids) return refused('too-large', { most: mostBids });
  const problems = [...sheet.problems, ...checked.problems];
  const changing = asked.changing === true ? changed : [];
  const taken = asked.take && problems.length === 0 && fresh.length + changing.length > 0;
  if (taken) {
    const anew = changing.map(({ change, becomes }) => ({ number: change.bid, ...becomes }));
    const done = await takeBids(office, fresh, anew);
    if (!done.ok) return done;
    register.importChoices.save(fund, chosen(sheet));
  }
  const last = Math.max(0, ...there.map(({ bid }) => bid));
  const shown = fresh.slice(0, mostPreviewed);
  const preview = shown.map(({ bid }, place): BookBid => ({ bid: last + 1 + place, ...bid }));
  const { read, headings, columns, rows } = sheet;
  const counts = { rows: rows.length, good: fresh.length, same };
  const changes = changed.map(({ change }) => change);
  return accepted({ read, ...counts, changes, problems, taken, preview, headings, columns });
}

/** The bids of the event, with what is kept of who presents them. */
function standingIn({ room, register }: BidOffice): Standing {
  return {
    bids: room.book().bids,
    presenterOf: ({ bid }) => register.contacts.read(room.event, room.state.bids.get(bid)?.textHash ?? ''),
  };
}

function chosen({ columns }: Sheet): ReadonlyMap<string, string> {
  const pairs = Object.entries(columns);
  return new Map(pairs.flatMap(([field, heading]) => (heading === null ? [] : [[field, heading]])));
}
