/** The stored rows of journals as steps: for whatever reads them on any engine. */

import { noEntries } from './beside.ts';
import { walkChain, type ChainReport } from './chain.ts';
import { NoSuchStream, type Head, type Stream } from './journal.ts';
import { all, first, sql, type Steps } from './sql/steps.ts';
import type { StoredChainLink } from './stored.ts';

/** So many rows are read at a time: memory stays small however many there are. */
export const linksInPage = 1_000;

/** The next rows of a stream after place `after`, in order; fewer than a page only at its end. */
export function* pageOfLinks(stream: string, after: number): Steps<readonly StoredChainLink[]> {
  return yield* all<StoredChainLink>(
    sql`SELECT stream, seq, at, by_person AS "by", version, body, hash FROM journal
        WHERE stream = ${stream} AND seq > ${after} ORDER BY seq LIMIT ${linksInPage}`,
  );
}

/** Hands over every row of a stream in order, a page at a time, until `work` says that it is enough. */
export function* eachPage(
  stream: string,
  work: (page: readonly StoredChainLink[]) => 'enough' | void,
): Steps<void> {
  for (let after = 0; ;) {
    const page: readonly StoredChainLink[] = yield* pageOfLinks(stream, after);
    const last = page.at(-1);
    if (work(page) === 'enough' || !last || page.length < linksInPage) return;
    after = last.seq;
  }
}

/** Walks the whole hash chain. */
export function* walkStored(stream: string): Steps<ChainReport> {
  let walked: ChainReport = { sound: true, ...noEntries };
  yield* eachPage(stream, (page) => {
    if (walked.sound) walked = walkChain(page, walked);
    return walked.sound ? undefined : 'enough';
  });
  return walked;
}

type StreamRow = Omit<Stream, 'practice'> & { readonly practice: number };

/** @param lock what stands behind the statement, where the row is locked. @throws NoSuchStream */
export function* streamNamed(stream: string, lock = sql``): Steps<Stream> {
  const row = yield* first<StreamRow>(
    sql`SELECT stream, kind, number, practice FROM streams WHERE stream = ${stream} ${lock}`,
  );
  if (!row) throw new NoSuchStream(stream);
  return { ...row, practice: row.practice === 1 };
}

/** Every stream: funds before events, each by number. */
export function* allStreams(): Steps<readonly Stream[]> {
  const rows = yield* all<StreamRow>(
    sql`SELECT stream, kind, number, practice FROM streams ORDER BY kind DESC, number`,
  );
  return rows.map((row) => ({ ...row, practice: row.practice === 1 }));
}

/** The last entry of a stream that is there. */
export function* headOf(stream: string): Steps<Head> {
  const last = yield* first<Head>(
    sql`SELECT seq, hash FROM journal WHERE stream = ${stream} ORDER BY seq DESC LIMIT 1`,
  );
  return last ?? noEntries;
}

/** The place of the last entry of each stream that has one. */
export function* lastPlaces(): Steps<readonly { readonly stream: string; readonly seq: number }[]> {
  return yield* all(
    sql`SELECT stream, seq FROM (
          SELECT stream, (SELECT max(seq) FROM journal WHERE journal.stream = streams.stream) AS seq FROM streams
        ) AS ends WHERE seq IS NOT NULL ORDER BY stream`,
  );
}
