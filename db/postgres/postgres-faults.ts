/** What keeps a server from using a database of PostgreSQL, as a sentence for whoever starts it. */

import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { Connection } from '../sql/postgres-connections.ts';

/** The message is one sentence for the operator. It names no user and no password. */
export class CannotUsePostgres extends Error {
  override readonly name = 'CannotUsePostgres';
}

/** Something stands already where everything of another database was to go. The message is one sentence. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
  /** @param place a file, or an address, of which only the last part is said */
  constructor(place: string) {
    super(wordsIn(english).start.notEmpty({ place: place.slice(place.lastIndexOf('/') + 1) }));
  }
}

/** The console speaks English: nobody has said yet what they read. */
const { postgres: words } = wordsIn(english).start;

const minute = 60_000;
/** A hall would not notice less; times in journals and limits on guessing would be wrong by more. */
const mostApartMs = 2 * minute;

/**
 * Looks whether the database is one that a server can work on. Writes nothing.
 *
 * @param wall what this computer's clock says, in milliseconds
 * @throws CannotUsePostgres
 */
export async function fitToOpen(connection: Connection, wall = Date.now()): Promise<void> {
  const { rows } = await connection.ask(
    `SELECT current_setting('transaction_read_only') = 'on' AS "onlyReads",
       current_setting('server_encoding') AS encoding,
       extract(epoch FROM clock_timestamp())::double precision * 1000 AS now,
       to_regclass('migrations') IS NULL AND EXISTS (
         SELECT 1 FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
       ) AS "isOfAnother"`,
  );
  const { onlyReads, encoding, now, isOfAnother } = rows[0] ?? {};
  if (onlyReads === true) throw new CannotUsePostgres(words.onlyReads);
  if (encoding !== 'UTF8') throw new CannotUsePostgres(words.encoding({ encoding: String(encoding) }));
  if (isOfAnother === true) throw new CannotUsePostgres(words.ofAnother);
  const apart = Math.abs(wall - Number(now));
  if (apart > mostApartMs) throw new CannotUsePostgres(words.clocks({ minutes: Math.round(apart / minute) }));
}

const network = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
]);
const certificate = /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

const byCode: Readonly<Record<string, string>> = {
  '28P01': words.notLetIn,
  '28000': words.notLetIn,
  '3D000': words.noSuchDatabase,
  '42501': words.mayNot,
  '25006': words.onlyReads,
  '57P03': words.notReady,
  '53300': words.full,
};

/** The fault as a sentence; one that we did not expect as it is. */
export function saidPlainly(fault: unknown): unknown {
  const said = sentenceFor(fault);
  return said === null ? fault : new CannotUsePostgres(said, { cause: fault });
}

function sentenceFor(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  const code = 'code' in fault ? String(fault.code) : '';
  const known = byCode[code];
  if (known !== undefined) return known;
  if (certificate.test(code)) return words.certificate({ code });
  if (network.has(code)) return words.unreachable({ code });
  // The driver gives these no code.
  if (/does not support SSL/.test(fault.message)) return words.noTls;
  if (/timeout|terminated unexpectedly/i.test(fault.message)) return words.unreachable({ code: 'ETIMEDOUT' });
  return null;
}
