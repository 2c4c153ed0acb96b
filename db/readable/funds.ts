import { run, sql } from '../sql/steps.ts';
import type { Takes } from './takes.ts';

/** `funds` and `areas`: the money and where it goes. */
export const fundTakes: Takes = {
  *'fund-created'(_subject, { fund, totalPence, practice, textHash }) {
    yield* run(
      sql`INSERT INTO funds (fund, total_pence, practice, text_hash)
          VALUES (${fund}, ${totalPence}, ${practice ? 1 : 0}, ${textHash})`,
    );
  },
  *'area-added'({ number: fund }, { area, potPence, textHash }) {
    yield* run(
      sql`INSERT INTO areas (fund, area, pot_pence, text_hash) VALUES (${fund}, ${area}, ${potPence}, ${textHash})`,
    );
  },
  *'pot-changed'({ number: fund }, { area, potPence }) {
    yield* run(sql`UPDATE areas SET pot_pence = ${potPence} WHERE fund = ${fund} AND area = ${area}`);
  },
  *'fund-total-changed'({ number: fund }, { totalPence }) {
    yield* run(sql`UPDATE funds SET total_pence = ${totalPence} WHERE fund = ${fund}`);
  },
  *'area-removed'({ number: fund }, { area }) {
    yield* run(sql`DELETE FROM areas WHERE fund = ${fund} AND area = ${area}`);
  },
  *'fund-words-changed'({ number: fund }, { area, textHash }) {
    yield* run(
      area === null
        ? sql`UPDATE funds SET text_hash = ${textHash} WHERE fund = ${fund}`
        : sql`UPDATE areas SET text_hash = ${textHash} WHERE fund = ${fund} AND area = ${area}`,
    );
  },
};
