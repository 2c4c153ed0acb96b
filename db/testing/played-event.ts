import { cardKey, heardPlay, must, sealPlay, tellPlay, type PlaySetup } from '../../domain/testing/set-up.ts';
import type { Play } from '../../domain/testing/play.ts';
import type { EntryBody } from '../../domain/event/entries.ts';
import type { Database } from '../open.ts';
import { sha256 } from '../recount/runs.ts';
import { openRegister } from '../sqlite-register.ts';
import type { Texts } from '../register/texts.ts';
import { SqliteJournal } from '../sqlite-journal.ts';
import { start } from './sample-event.ts';

/** Three projects of £200, £300 and £400 for a pot of £500; ten people score, one card is cancelled. */
export function votedPlay(setup: PlaySetup = {}): Play {
  const play = heardPlay(sha256, { cards: 12, ...setup });
  for (let card = 1; card <= 10; card += 1) {
    const marks = [
      [1, 5],
      [2, 4],
      [3, card <= 5 ? 2 : 3],
    ] as const;
    must(play.vote(cardKey(card), card === 10 ? marks.slice(0, 1) : marks));
  }
  must(play.vote(cardKey(1), [[2, 5]]));
  must(play.ask({ type: 'cancel-card', key: cardKey(2), reason: 'lost' }));
  return play;
}

/** The whole evening: sealed, a tie settled by a draw, a "no thank you", told and signed by two. */
export function signedPlay(): Play {
  const play = heardPlay(sha256, { asks: [300_00, 300_00, 300_00, 100_00], potPence: 600_00, cards: 6 });
  for (let card = 1; card <= 4; card += 1) {
    must(
      play.vote(cardKey(card), [
        [1, 3],
        [2, 3],
        [3, 3],
        [4, 1],
      ]),
    );
  }
  must(play.ask({ type: 'cancel-card', key: cardKey(4), reason: 'spoilt' }));
  sealPlay(play);
  for (const drawn of [3, 1]) {
    must(play.ask({ type: 'number-the-draw' }));
    must(play.ask({ type: 'settle-by-draw', drawn, drawnAgain: drawn, drewBy: 5, watchedBy: 6 }));
  }
  tellPlay(play);
  must(play.ask({ type: 'decline', bid: 3 }));
  while (play.ask({ type: 'show-next-result' }).ok);
  const fingerprint = play.fingerprint() ?? '';
  const run = play.state.runs.length;
  must(play.ask({ type: 'sign', run, fingerprint, as: 'officer', person: 1 }));
  must(play.ask({ type: 'sign', run, fingerprint, as: 'second', person: 2 }));
  return play;
}

/** Writes what was played into the journal of event 1, with its words beside it. */
export async function write(db: Database, play: Play): Promise<void> {
  const { texts } = openRegister(db);
  const journal = new SqliteJournal(db);
  const { stream } = await journal.create('event', 1, play.state.practice);
  const entries = [];
  for (const entry of play.entries)
    entries.push({ ...entry, body: await withWords(entry.body, play, texts) });
  await journal.append(stream, start, entries);
}

async function withWords(body: EntryBody, { words }: Play, texts: Texts): Promise<EntryBody> {
  if (body.type === 'event-created') return { ...body, textHash: await texts.save({ ...words.text }) };
  if (body.type !== 'bid-added') return body;
  return { ...body, textHash: await texts.save({ ...words.bids.get(body.bid) }) };
}
