import { withIds } from '../../../domain/testing/plain-ids.ts';
import { spokenBook } from '../../../domain/rules-in-words/spoken-book.ts';
import { english } from '../../../domain/words/language.ts';
/** Moments of a made-up day with any type of ballot, played in memory, for looking at the phone's pages. Development only. */

import type { BallotRules, BallotTypeName } from '../../../domain/ballots/index.ts';
import { withMark, type Marks } from '../../../domain/ballots/marks.ts';
import { recommendedRules, type RankedBy, type Rules } from '../../../domain/event/rules/rules.ts';
import { bidId, eventId } from '../../../domain/ids.ts';
import type { Play } from '../../../domain/testing/play.ts';
import { quietHall } from '../../../domain/testing/halls.ts';
import { cardKey, must, sealPlay, setUpPlay } from '../../../domain/testing/set-up.ts';
import { mineView } from '../../../domain/views/mine.ts';
import { phoneView } from '../../../domain/views/phone.ts';
import type { MineView, PhoneView } from '../../../domain/views/roles.ts';
import type { EventBook, Book, BookBid } from '../../../domain/wire/http.ts';
import { withIsolatedNames } from '../../words/isolated-names.ts';
import { nameIn, type Script } from '../../scenes/testing/script-names.ts';
import { sampleBids } from './sample-bids.ts';

export interface SampleState {
  readonly view: PhoneView;
  readonly mine: MineView | null;
}

const ballots: Record<BallotTypeName, { readonly ballot: BallotRules; readonly by: RankedBy }> = {
  score: { ballot: { type: 'score', lowest: 1, highest: 5 }, by: 'average' },
  approval: { ballot: { type: 'approval', atLeast: 3, atMost: 3 }, by: 'votes' },
  points: { ballot: { type: 'points', tokens: 10, capPerBid: 5 }, by: 'total' },
  ranking: { ballot: { type: 'ranking', places: 5 }, by: 'total' },
  knapsack: { ballot: { type: 'knapsack' }, by: 'votes' },
};

const potPence = 14_000_00;
const card = cardKey(1);

const hall = {
  ...quietHall,
  pitchLeftMs: 130_000,
  countdownLeftMs: 95_000,
  connected: 41,
  joined: 38,
  fingerprint: '9b1e44c07a52d8f3',
};

function namedIn(script: Script, bid: BookBid, place: number): BookBid {
  return { ...bid, name: nameIn(script, place), organisation: nameIn(script, place + 1) };
}

/** No fingerprint of a sample is worth computing. */
const sha256 = (text: string): string => text.length.toString(16).padStart(64, '0');

/** One day: its projects and its rules, from the opening to the results. */
export class SampleDay {
  readonly book: Book;
  readonly #type: BallotTypeName;

  /** @param script in which its projects, groups and the event are named; the usual names where it is left out */
  constructor(type: BallotTypeName, bids: number, script?: Script) {
    this.#type = type;
    const book: EventBook = {
      hash: 'sample',
      event: eventId(1),
      practice: true,
      text: {
        name: script === undefined ? 'Crewe decides' : nameIn(script, 0),
        venue: 'Crewe Community Hall',
        date: 'Saturday 28 January',
        fund: 'Healthy Neighbourhoods',
        area: 'Crewe',
        sample: true,
      },
      potPence,
      rules: rulesOf(type),
      rulesFingerprint: '3f9ac2d1e0b74c55',
      bids: sampleBids(bids).map((bid, place) => (script === undefined ? bid : namedIn(script, bid, place))),
      joinUrl: 'http://192.168.1.20:3000/join/1',
    };
    this.book = withIsolatedNames(spokenBook(book, english));
  }

  play(): Play {
    const { bids, rules } = this.book;
    return setUpPlay(sha256, {
      potPence,
      asks: bids.map(({ askPence }) => askPence),
      least: bids.map(({ leastPence }) => leastPence),
      cards: 12,
      rules,
      practice: true,
    });
  }

  /** Voting is open and that many projects were called. */
  openTo(heard: number): Play {
    const play = this.play();
    must(play.ask({ type: 'open-doors' }));
    must(play.ask({ type: 'open-voting' }));
    for (let bid = 1; bid <= heard; bid += 1) must(play.ask({ type: 'call-bid', bid }));
    return play;
  }

  /** The same, with a ballot that marks so many of them, as far as the ballot goes. */
  voted(heard: number, upTo: number): Play {
    const play = this.openTo(heard);
    must(play.vote(card, this.marks(upTo, 0), { device: 'this-phone' }));
    return play;
  }

  crowd(play: Play): Play {
    for (let key = 2; key <= 12; key += 1) must(play.vote(cardKey(key), this.marks(8, key * 7)));
    return play;
  }

  marks(upTo: number, salt: number): Marks {
    const mark: Record<BallotTypeName, (place: number) => number | null> = {
      score: (place) => 1 + ((salt + place * 3 + 2) % 5),
      approval: (place) => ((place + salt) % 3 === 0 && place < 7 ? 1 : null),
      points: (place) => [4, null, 3, null, 2][place] ?? null,
      ranking: (place) => [2, 1, null, 3][place] ?? null,
      knapsack: (place) => ((place + salt) % 3 === 0 ? 1 : null),
    };
    let marks: Marks = [];
    for (let place = 0; place < upTo; place += 1)
      marks = withMark(marks, bidId(place + 1), mark[this.#type](place));
    return marks;
  }
}

/** The count is sealed, and every tie was drawn. */
export function settledPlay(play: Play): Play {
  sealPlay(play);
  while (play.state.runs[play.state.runs.length - 1]?.openTie) {
    must(play.ask({ type: 'number-the-draw' }));
    must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 1, watchedBy: 2 }));
  }
  return play;
}

function rulesOf(type: BallotTypeName): Rules {
  const { ballot, by } = ballots[type];
  return {
    ...recommendedRules,
    ballot,
    blanks: { kind: 'left-out', leastScorersPercent: type === 'score' ? 50 : 0 },
    allocation: { ...recommendedRules.allocation, by },
  };
}

export function momentOf(play: Play, device = 'this-phone', openElsewhere = false): SampleState {
  return {
    view: phoneView(play.state, hall),
    mine: mineView(play.state, card, withIds(device), openElsewhere),
  };
}
