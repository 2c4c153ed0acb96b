import type { FundId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

/** Which column of a fund's spreadsheets says what, as somebody last chose it. */
export interface ImportChoices {
  /** The heading chosen for each field. */
  read(fund: FundId): Promise<ReadonlyMap<string, string>>;
  /** Takes the place of what was chosen before. */
  save(fund: FundId, headings: ReadonlyMap<string, string>): Promise<void>;
}

export function openImportChoices(db: Database): AtOnce<ImportChoices> {
  const read = db.prepare<[number], { field: string; heading: string }>(
    'SELECT field, heading FROM import_columns WHERE fund = ?',
  );
  const clear = db.prepare<[number]>('DELETE FROM import_columns WHERE fund = ?');
  const add = db.prepare<[number, string, string]>(
    'INSERT INTO import_columns (fund, field, heading) VALUES (?, ?, ?)',
  );
  return {
    read: (fund) => new Map(read.all(fund).map(({ field, heading }) => [field, heading])),
    save: db.transaction((fund: FundId, headings: ReadonlyMap<string, string>) => {
      clear.run(fund);
      for (const [field, heading] of headings) add.run(fund, field, heading);
    }),
  };
}
