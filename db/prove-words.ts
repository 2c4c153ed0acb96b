/**
 * Whether the words are those that were written. A journal names them by a salted hash in the entry of their place: the words
 * of a project, of an event, of a fund. Words under the hash of another place, or changed ones, do not fit it (J20).
 */

import type { EntryBody } from '../domain/event/entries.ts';
import type { FundEntryBody } from '../domain/fund/fund.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import type { Stream } from './journal.ts';
import type { Database } from './open.ts';
import { saltedHash } from './register/texts.ts';
import { sqliteEngine } from './sql/sqlite-engine.ts';
import { all, sql, type Steps } from './sql/steps.ts';
import { allStreams, eachPage } from './stored-steps.ts';
import { liftBody, parseEntry } from './stored.ts';

/** Whoever checks a database reads English: nobody has said yet what they read. */
const { 'database-check': words } = wordsIn(english);

/** What does not fit, a sentence each; none when all words are as they were written. Erased ones are no fault (J10). */
export function wordsAstray(db: Database): readonly string[] {
  return sqliteEngine(db).take(whatIsAstray());
}

/** The same as steps. */
export function* whatIsAstray(): Steps<readonly string[]> {
  const kept = yield* all<{ hash: string; salt: string; body: string }>(
    sql`SELECT hash, salt, body FROM texts`,
  );
  const astray = kept.filter(({ hash, salt, body }) => saltedHash(salt, body) !== hash);
  if (astray.length === 0) return [];
  const places = yield* placesOfWords();
  return astray.map(({ hash }) => places.get(hash) ?? words.astray.nowhere({ hash })).toSorted();
}

/** What is said where the words under a hash do not fit: of the place that the hash was written for. */
function* placesOfWords(): Steps<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const stream of yield* allStreams())
    yield* eachPage(stream.stream, (page) => {
      for (const link of page) {
        const body = liftBody(stream.kind, parseEntry(link));
        if ('textHash' in body) places.set(body.textHash, astrayIn(stream, body));
      }
    });
  return places;
}

function isOfAwards(type: EntryBody['type'] | FundEntryBody['type']): boolean {
  return ['award-made', 'award-check-set', 'direct-grant-made', 'signposts-set'].includes(type);
}

function astrayIn({ kind, number }: Stream, body: EntryBody | FundEntryBody): string {
  const event = String(number);
  if (body.type === 'bid-added' || body.type === 'bid-changed')
    return words.astray.project({ project: String(body.bid), event });
  if (body.type === 'picture-added') return words.astray.picture({ project: String(body.bid), event });
  if (body.type === 'document-added') return words.astray.document({ project: String(body.bid), event });
  if (body.type === 'order-set') return words.astray.draw({ event });
  if (kind === 'event') return words.astray.event({ event });
  const fund = String(number);
  if (isOfAwards(body.type)) return words.astray.award({ fund });
  const area = 'area' in body ? body.area : null;
  return area === null ? words.astray.fund({ fund }) : words.astray.area({ area: String(area), fund });
}
