/** Moments of a made-up day, played in memory, for looking at the phone's pages. Development only. */

import type { BidText } from '../../../domain/event/texts.ts';
import type { Marks } from '../../../domain/ballots/marks.ts';
import { recommendedRules } from '../../../domain/event/rules.ts';
import { cardKey, must, setUpPlay } from '../../../domain/testing/set-up.ts';
import type { Play } from '../../../domain/testing/play.ts';
import { mineView } from '../../../domain/views/mine.ts';
import { phoneView } from '../../../domain/views/phone.ts';
import type { MineView, PhoneView } from '../../../domain/views/roles.ts';
import type { Book } from '../../../domain/wire/http.ts';

export interface Moment {
  readonly view: PhoneView;
  readonly mine: MineView | null;
}

type Line = readonly [name: string, organisation: string, ask: number, least: number | null, purpose: string];

const lines: readonly Line[] = [
  [
    'Crewe Repair Café',
    'Fix It Together',
    1850,
    900,
    'Tools, a safe bench and six months’ rent, so that people can bring in what is broken and learn to mend it with a neighbour.',
  ],
  [
    'Memory Café on Mill Street',
    'St Bede’s Friends',
    4200,
    2500,
    'A warm Tuesday afternoon for people who live with dementia and those who care for them: music, cake and a visiting nurse.',
  ],
  [
    'Juice Bar on Wheels',
    'Idris (9) and Grandad',
    180,
    null,
    'A blender, a cool box and a sign. We will sell fresh juice at the park and give half of the money to the school.',
  ],
  [
    'Walking Football for over-50s',
    'Nantwich Road Striders',
    2600,
    1300,
    'Balls, bibs and the indoor hall on Thursdays through the winter.',
  ],
  [
    'Allotment for Everyone: raised beds that a wheelchair can reach, and a tea hut',
    'Wistaston Green Growers',
    9500,
    4000,
    'Eight raised beds, a level path from the gate, a hut with a kettle, and seeds for the first two years.',
  ],
  [
    'Men’s Shed Saturdays',
    'Leighton Shed',
    3100,
    2000,
    'Open the shed on Saturdays as well. A lathe guard, dust masks and a first-aid course.',
  ],
  [
    'Świetlica: stories in two languages',
    'Polska Biblioteka Crewe',
    1240,
    600,
    'Picture books in Polish and English and a reading hour for families every other Sunday.',
  ],
  [
    'Bike Library',
    'Pedal Forward CIC',
    5750,
    3000,
    'Twelve children’s bikes to borrow like books, with helmets and a repair stand.',
  ],
];

const rules = {
  ...recommendedRules,
  allocation: { ...recommendedRules.allocation, borderline: 'part-fund-then-skip' as const },
};
const potPence = 14_000_00;

function bidText([name, organisation, , , purpose]: Line): BidText {
  return {
    name,
    organisation,
    purpose,
    beneficiaries: 'About forty people a month, mostly from Crewe South.',
    priorities: '',
    period: '',
  };
}

export const book: Book = {
  hash: 'sample',
  event: 1,
  practice: true,
  text: {
    name: 'Crewe decides',
    venue: 'Crewe Community Hall',
    date: 'Saturday 28 January',
    fund: 'Healthy Neighbourhoods',
    area: 'Crewe',
    sample: true,
  },
  potPence,
  rules,
  rulesFingerprint: '3f9ac2d1e0b74c55',
  bids: lines.map((line, place) => ({
    ...bidText(line),
    bid: place + 1,
    askPence: line[2] * 100,
    leastPence: line[3] === null ? null : line[3] * 100,
  })),
  joinUrl: 'http://192.168.1.20:3000/join/1',
};

const hall = {
  book: 'sample',
  pitchLeftMs: 130_000,
  countdownLeftMs: 95_000,
  clockHeld: false,
  connected: 41,
  joined: 38,
  unsent: 0,
  saving: true,
  crowd: 0,
  fingerprint: '9b1e44c07a52d8f3',
};

/** No fingerprint of a sample is worth computing. */
const sha256 = (text: string): string => text.length.toString(16).padStart(64, '0');
const card = cardKey(1);

export function newPlay(): Play {
  return setUpPlay(sha256, {
    potPence,
    asks: lines.map(([, , ask]) => ask * 100),
    least: lines.map(([, , , least]) => (least === null ? null : least * 100)),
    cards: 12,
    rules,
    practice: true,
  });
}

export function momentOf(play: Play, device = 'this-phone', openElsewhere = false): Moment {
  return { view: phoneView(play.state, hall), mine: mineView(play.state, card, device, openElsewhere) };
}

export function openTo(play: Play, heard: number): Play {
  must(play.ask({ type: 'open-doors' }));
  must(play.ask({ type: 'open-voting' }));
  for (let bid = 1; bid <= heard; bid += 1) must(play.ask({ type: 'call-bid', bid }));
  return play;
}

export function score(play: Play, upTo: number): Play {
  const marks: Marks = Array.from(
    { length: upTo },
    (_, place) => [place + 1, 1 + ((place * 3 + 2) % 5)] as const,
  );
  must(play.vote(card, marks, { device: 'this-phone' }));
  return play;
}

export function crowdScores(play: Play): Play {
  for (let key = 2; key <= 12; key += 1) {
    const marks: Marks = lines.map(
      (_, place) => [place + 1, 1 + ((key * 7 + place * place * 3 + place) % 5)] as const,
    );
    must(play.vote(cardKey(key), marks));
  }
  return play;
}

export function sealed(play: Play): Play {
  for (const type of ['start-last-call', 'close-voting', 'end-grace', 'seal'] as const)
    must(play.ask({ type }));
  return play;
}
