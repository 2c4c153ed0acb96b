/**
 * Whether the words are those that were written. A journal names them by a salted hash in the entry of their place: the words
 * of a project, of an event, of a fund. Words under the hash of another place, or changed ones, do not fit it (J20).
 */

import type { EntryBody } from '../domain/event/entries.ts';
import type { FundEntryBody } from '../domain/fund/fund.ts';
import type { Stream } from './journal.ts';
import type { Database } from './open.ts';
import { saltedHash } from './register/texts.ts';
import { liftBody, linksIn, parseEntry, streamsIn } from './stored.ts';

/** What does not fit, a sentence each; none when all words are as they were written. Erased ones are no fault (J10). */
export function wordsAstray(db: Database): string[] {
  const astray = db
    .prepare<[], { hash: string; salt: string; body: string }>('SELECT hash, salt, body FROM texts')
    .all()
    .filter(({ hash, salt, body }) => saltedHash(salt, body) !== hash)
    .map(({ hash }) => hash);
  if (astray.length === 0) return [];
  const places = placesOf(db);
  const sentences = astray.map(
    (hash) => `${places.get(hash) ?? `The words kept under ${hash}`} are not those that were written.`,
  );
  return sentences.toSorted();
}

/** Which place each hash was written for. */
function placesOf(db: Database): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const stream of streamsIn(db))
    for (const link of linksIn(db)(stream.stream, 0)) {
      const body = liftBody(stream.kind, parseEntry(link));
      if (!('textHash' in body) || body.textHash === undefined) continue;
      places.set(body.textHash, placeIn(stream, body));
    }
  return places;
}

function placeIn({ kind, number }: Stream, body: EntryBody | FundEntryBody): string {
  if (body.type === 'bid-added' || body.type === 'bid-changed')
    return `The words of project ${body.bid} in event ${number}`;
  if (body.type === 'picture-added')
    return `What is said of the picture of project ${body.bid} in event ${number}`;
  if (body.type === 'order-set') return `The words of the draw in event ${number}`;
  if (kind === 'event') return `The name, place and day of event ${number}`;
  const area = 'area' in body ? body.area : null;
  return area === null ? `The words of fund ${number}` : `The words of area ${area} in fund ${number}`;
}
