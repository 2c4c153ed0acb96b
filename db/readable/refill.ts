import { named, run, sql, type Steps } from '../sql/steps.ts';
import { allStreams, linksInPage, pageOfLinks } from '../stored-steps.ts';
import { liftBody, parseEntry } from '../stored.ts';
import { readableTables, takeEntries } from './readable.ts';

/** Empties the readable tables and fills them from the journals, in the commit of whoever takes the steps. */
export function* refillReadable(): Steps<void> {
  for (const table of Object.keys(readableTables).reverse()) yield* run(sql`DELETE FROM ${named(table)}`);
  // Funds come first, as they do on the day.
  for (const subject of yield* allStreams())
    for (let after = 0; ;) {
      const page = yield* pageOfLinks(subject.stream, after);
      yield* takeEntries(
        subject,
        page.map((link) => liftBody(subject.kind, parseEntry(link))),
      );
      const last = page.at(-1);
      if (!last || page.length < linksInPage) break;
      after = last.seq;
    }
}
