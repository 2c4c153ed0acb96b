import { withIds } from '../../domain/testing/plain-ids.ts';
import { existsSync } from 'node:fs';
import { cardNumber, eventId, type BallotKey } from '../../domain/ids.ts';
import { openDatabase } from '../open-newest.ts';
import { openRegister } from '../sqlite-register.ts';
import { signedPlay, write } from './played-event.ts';

// `node db/testing/write-form.ts db/fixtures/form-N.sqlite`, once, before a program whose databases have form N is given
// to anybody. A fixture that is committed is never written again: it stands for the databases that councils keep.

const [file] = process.argv.slice(2);
if (file === undefined || existsSync(file)) throw new Error('Name a file to write, which is not there yet.');
const now = Date.UTC(2028, 0, 28, 13, 30);
const db = openDatabase(file);
const { people, links, sessions, cards, numbers, clocks } = openRegister(db);
const event = await numbers.take('event');
const cardOf = (number: number) => ({
  number: cardNumber(number),
  secretLookup: `secret ${number}`,
  codeLookup: `code ${number}`,
  ballotKey: withIds<BallotKey>(`key ${number}`),
  bid: null,
});
const person = await people.add({ event: null, name: 'Ann Example', part: 'officer' });
const link = await links.add(
  { role: 'officer', event: null, person, singleUse: false, expiresAt: null },
  'l',
  now,
);
await sessions.start('session', link, now, now + 30 * 86_400_000);
await cards.add({
  event: eventId(event),
  batch: 1,
  address: 'http://hall.test',
  madeAt: now,
  cards: [1, 2, 3].map(cardOf),
});
await cards.markOpened(eventId(event), cardNumber(2));
await cards.markCancelled(eventId(event), cardNumber(3));
await clocks.save(eventId(event), { pitchLeftMs: 90_000, countdownLeftMs: null, followed: 7 });
await write(db, signedPlay());
// One file, without a log beside it.
db.pragma('journal_mode = DELETE');
db.close();
