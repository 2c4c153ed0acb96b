import { writeSync } from 'node:fs';
import { openDatabase } from '../open-newest.ts';
import { SqliteJournal, type JournalHooks } from '../sqlite-journal.ts';
import { ballot, bidAdded, entriesOf, eventCreated, keyOf } from './sample-entries.ts';

// Started by crash.slow.test.ts: appends to event 1, says each confirmed place, and kills itself at a named point.

const [file = '', point = '', times = ''] = process.argv.slice(2);
let left = Number(times);
const hooks: JournalHooks = {
  [point]: () => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
};
const journal = new SqliteJournal(openDatabase(file), hooks);
const isNew = (await journal.streams()).length === 0;
if (isNew) await journal.create('event', 1, false);
let head = await journal.head('event:1');
const confirm = () => writeSync(1, `${head.seq}\n`);
if (head.seq === 0) {
  const cards = { type: 'cards-made', batch: 1, keys: [keyOf(1), keyOf(2)] } as const;
  head = await journal.append('event:1', head, entriesOf(eventCreated(1), bidAdded(1), cards));
  confirm();
}
for (;;) {
  const votes = [1, 2, 1].map((card, place) => ballot(card, head.seq + place, [[1, 1 + (place % 5)]]));
  head = await journal.append('event:1', head, entriesOf(...votes));
  confirm();
}
