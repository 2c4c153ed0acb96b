import type { FundId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, run, sql } from '../sql/steps.ts';

/** Which column of a fund's spreadsheets says what, as somebody last chose it. */
export interface ImportChoices {
  /** The heading chosen for each field. */
  read(fund: FundId): Promise<ReadonlyMap<string, string>>;
  /** Takes the place of what was chosen before. */
  save(fund: FundId, headings: ReadonlyMap<string, string>): Promise<void>;
}

export const importChoiceSteps: TableSteps<ImportChoices, 'read'> = {
  reads: {
    *read(fund) {
      const rows = yield* all<{ field: string; heading: string }>(
        sql`SELECT field, heading FROM import_columns WHERE fund = ${fund}`,
      );
      return new Map(rows.map(({ field, heading }) => [field, heading]));
    },
  },
  writes: {
    *save(fund, headings) {
      yield* run(sql`DELETE FROM import_columns WHERE fund = ${fund}`);
      for (const [field, heading] of headings)
        yield* run(
          sql`INSERT INTO import_columns (fund, field, heading) VALUES (${fund}, ${field}, ${heading})`,
        );
    },
  },
};
