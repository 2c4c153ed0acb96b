/** A data folder with a hall that can vote and, beside it, events of the largest size: some counted, one announced. */

import { join } from 'node:path';
import { openDatabase } from '../../../db/open-newest.ts';
import type { Register } from '../../../db/register/register.ts';
import { openRegister } from '../../../db/sqlite-register.ts';
import { SqliteJournal } from '../../../db/sqlite-journal.ts';
import type { NewEntry, NewStream } from '../../../db/journal.ts';
import { entryVersion, type EntryBody } from '../../../domain/event/entries.ts';
import type { Rules } from '../../../domain/event/rules/rules.ts';
import type { FundEntryBody } from '../../../domain/fund/fund.ts';
import { fundEntryVersion } from '../../../domain/fund/lift.ts';
import {
  areaId,
  bidId,
  eventId,
  fundId,
  nobody,
  type BidId,
  type EventId,
  type FundId,
} from '../../../domain/ids.ts';
import type { Play } from '../../../domain/testing/play.ts';
import { heardPlay, must, tellPlay } from '../../../domain/testing/set-up.ts';
import { databaseName } from '../../../server/data-folder.ts';
import { sha256 } from '../../../server/live/event-words.ts';
import { SeededRandom } from '../../hall/seeded-random.ts';

export interface Size {
  readonly ballots: number;
  readonly projects: number;
}

export interface Largest {
  /** All of it told. */
  readonly told: EventId;
  /** Sealed in practice, nothing told. */
  readonly sealed: EventId;
  /** The projects with money in it, in the order of choice. */
  readonly chosen: readonly BidId[];
  /** Counted, to be sealed. */
  readonly counted: readonly EventId[];
}

/** Every ballot marks every project, and the rule looks at whole ballots: they are in every file that may hold them. */
const potPence = 100_000_00;
const rules: Partial<Rules> = {
  ballot: { type: 'score', lowest: 0, highest: 5 },
  allocation: { rule: 'equal-shares', utility: 'score-cost', completion: 'greedy', incrementPence: null },
};

/** Adds the large events to a folder that no server has open. */
export async function addLargest(
  dataDir: string,
  size: Size,
  counted: number,
  seed: number,
): Promise<Largest> {
  const db = openDatabase(join(dataDir, databaseName));
  try {
    const register = openRegister(db);
    const fund = fundId(await register.numbers.take('fund'));
    const numbers: EventId[] = [];
    while (numbers.length < counted + 2) numbers.push(eventId(await register.numbers.take('event')));
    const [told = eventId(0), sealed = eventId(0), ...toSeal] = numbers;
    const words = await wordsIn(register, size.projects);
    const play = countedPlay(size, seed);
    const before = play.entries.length;
    must(play.ask({ type: 'seal' }));
    while (play.state.runs.at(-1)?.openTie) drawOne(play);
    const atSeal = play.entries.length;
    const chosen = (play.state.runs.at(-1)?.lines ?? []).flatMap((line) =>
      line.outcome === 'chosen' ? line.bid : [],
    );
    tellPlay(play);
    const stream = (event: EventId, entries: number, practice: boolean): NewStream => ({
      kind: 'event',
      number: event,
      practice,
      entries: play.entries
        .slice(0, entries)
        .map(({ body }) => entryOf(body, { event, fund, practice }, words)),
    });
    const journal = new SqliteJournal(db);
    await journal.begin({ streams: [fundStream(fund, numbers, words('a fund'))] });
    await journal.begin({ streams: [stream(told, play.entries.length, false)] });
    await journal.begin({ streams: [stream(sealed, atSeal, true)] });
    for (const event of toSeal) await journal.begin({ streams: [stream(event, before, false)] });
    return { told, sealed, chosen, counted: toSeal };
  } finally {
    db.close();
  }
}

function countedPlay({ ballots, projects }: Size, seed: number): Play {
  const random = new SeededRandom(seed);
  const asks = Array.from({ length: projects }, () => random.whole(1_000_00, 6_000_00));
  const play = heardPlay(sha256, {
    asks,
    potPence,
    cards: ballots,
    rules: { ...rules, opening: 'all-at-once' },
  });
  for (const key of play.state.cards.keys()) {
    const marks = asks.map((_, place) => [bidId(place + 1), random.whole(0, 5)] as const);
    must(play.vote(key, marks));
  }
  for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) must(play.ask({ type }));
  return play;
}

function drawOne(play: Play): void {
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 1, watchedBy: 2 }));
}

type Words = (what: string) => string;

async function wordsIn(register: Register, projects: number): Promise<Words> {
  const bids: (readonly [string, string])[] = [];
  for (let bid = 1; bid <= projects; bid += 1) {
    const words = {
      name: `Project ${bid}`,
      organisation: `Group ${bid}`,
      purpose: 'What it is for. '.repeat(40),
      beneficiaries: 'Everybody',
      priorities: '',
      period: '',
    };
    bids.push([`bid-text-${bid}`, await register.texts.save(words)]);
  }
  const saved = new Map([
    ['a fund', await register.texts.save({ name: 'The largest fund' })],
    [
      'event-text',
      await register.texts.save({
        name: 'The largest',
        venue: 'Hall',
        date: 'today',
        fund: 'Fund',
        area: 'Area',
        sample: false,
      }),
    ],
    ...bids,
  ]);
  return (what) => saved.get(what) ?? what;
}

interface Of {
  readonly event: EventId;
  readonly fund: FundId;
  readonly practice: boolean;
}

/** The same entry in the journal of another event, with words that stand in the register. */
function entryOf(body: EntryBody, { event, fund, practice }: Of, words: Words): NewEntry {
  const named = 'textHash' in body ? { ...body, textHash: words(body.textHash) } : body;
  const own = named.type === 'event-created' ? { ...named, event, fund, practice } : named;
  return { at: 1_800_000_000_000, by: nobody, version: entryVersion, body: own };
}

function fundStream(fund: FundId, events: readonly EventId[], textHash: string): NewStream {
  const bodies: readonly FundEntryBody[] = [
    { type: 'fund-created', fund, totalPence: potPence * events.length, practice: false, textHash },
    { type: 'area-added', area: areaId(1), potPence, textHash },
    ...events.map((event) => ({ type: 'event-added', area: areaId(1), event }) as const),
  ];
  const entries = bodies.map((body) => ({
    at: 1_800_000_000_000,
    by: nobody,
    version: fundEntryVersion,
    body,
  }));
  return { kind: 'fund', number: fund, practice: false, entries };
}
