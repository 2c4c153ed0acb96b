import { allMigrations } from '../migrate.ts';
import { openDatabase } from '../open-newest.ts';
import { upgrade } from '../upgrade.ts';

// Started by upgrade.slow.test.ts: takes one more step on a database, and kills itself half-way through it, when more was
// changed than fits in memory: some of it stands in the log by then.

const [file = ''] = process.argv.slice(2);
const db = openDatabase(file);
db.function('die', () => {
  process.kill(process.pid, 'SIGKILL');
  return null;
});
const sql =
  'CREATE TABLE notes (note TEXT) STRICT; DELETE FROM allocations; INSERT INTO notes VALUES (hex(zeroblob(20000000))); SELECT die();';
const known = allMigrations();
upgrade(db, file, [...known, { number: known.length + 1, name: 'killed', sql, checksum: sql }]);
