import { dayText } from '../../domain/day.ts';
import { numbers, rows, run, sql } from '../sql/steps.ts';
import type { Takes } from './takes.ts';

/** `awards`, `award_returns` and `direct_grants`: what the council decided after its events, and beside them. */
export const awardTakes: Takes = {
  *'award-made'({ number: fund }, { award, event, run: number, fingerprint, day, textHash: hash, lines }) {
    const awarded = rows({
      bid: numbers(lines.map(({ bid }) => bid)),
      pence: numbers(lines.map(({ amountPence }) => amountPence)),
    });
    yield* run(
      sql`INSERT INTO awards (fund, award, event, bid, run, fingerprint, day, amount_pence, text_hash)
          SELECT ${fund}, ${award}, ${event}, bid, ${number}, ${fingerprint}, ${dayText(day)}, pence, ${hash}
          FROM ${awarded} AS awarded`,
    );
  },
  *'award-given-back'({ number: fund }, { event, bid, because, day, backPence }) {
    yield* run(
      sql`INSERT INTO award_returns (fund, number, event, bid, because, day, back_pence)
          SELECT ${fund}, COUNT(*) + 1, ${event}, ${bid}, ${because}, ${dayText(day)}, ${backPence}
          FROM award_returns WHERE fund = ${fund}`,
    );
  },
  *'direct-grant-made'({ number: fund }, { grant, day, amountPence, textHash }) {
    yield* run(
      sql`INSERT INTO direct_grants (fund, number, day, amount_pence, ended, text_hash)
          VALUES (${fund}, ${grant}, ${dayText(day)}, ${amountPence}, 0, ${textHash})`,
    );
  },
  *'direct-grant-ended'({ number: fund }, { grant }) {
    yield* run(sql`UPDATE direct_grants SET ended = 1 WHERE fund = ${fund} AND number = ${grant}`);
  },
};
