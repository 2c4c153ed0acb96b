import { expect, test } from 'vitest';
import { tempDatabase } from '../../../db/testing/temp-database.ts';
import { english } from '../../../domain/words/language.ts';
import { dictionaryFile } from '../across.ts';
import { awardsDictionary, awardTableNames } from './award-columns.ts';

test('[J8] the data dictionary says what every column of the tables of awards and direct grants means', () => {
  const db = tempDatabase();
  const columns = awardTableNames.map((table) =>
    db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck(true).all(table),
  );
  const told = awardsDictionary(english);
  expect(told.map(({ columns: of }) => of.map(({ key }) => key))).toEqual(columns);
  const { content } = dictionaryFile(english);
  for (const { files } of told) expect(content).toContain(files);
});
