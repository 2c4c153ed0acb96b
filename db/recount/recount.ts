/**
 * Proves a database years later, from its bytes: the chain of every journal, the readable tables against the journals,
 * the count from the rows of ballots, every run calculated again, and what was signed. Writes nothing.
 */

import { currentRun, type EventState } from '../../domain/event/state.ts';
import type { Entry } from '../../domain/event/entries.ts';
import { sumPence } from '../../domain/money.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { walkChain } from '../chain.ts';
import { foldFund } from '../fold-fund.ts';
import type { Stream } from '../journal.ts';
import type { Database } from '../open.ts';
import { wordsAstray } from '../prove-words.ts';
import { checkReadable, type Difference } from '../readable/rebuild.ts';
import { liftEntry, linksIn, parseEntry, streamsIn } from '../stored.ts';
import { ballotProblems } from './ballot-rows.ts';
import { foldAgain } from './runs.ts';

/** Whoever checks a database reads English: nobody has said yet what they read. */
const { 'database-check': words } = wordsIn(english);

export interface StreamRecount {
  readonly stream: string;
  readonly practice: boolean;
  /** The journal's head: compare the hash with the one printed beside the result. */
  readonly entries: number;
  readonly head: string | null;
  /** Null for a fund, and for an event whose journal is not sound. */
  readonly state: EventState | null;
  /** What does not hold, a sentence each; none when everything does. */
  readonly problems: readonly string[];
}

export interface Recount {
  readonly holds: boolean;
  readonly streams: readonly StreamRecount[];
  /** What does not hold of the database as a whole. */
  readonly problems: readonly string[];
}

export function recountDatabase(db: Database): Recount {
  const streams = streamsIn(db).map((stream) => recountStream(db, stream));
  // The tables can only be compared with journals that stand.
  const areSound = streams.every(({ head }) => head !== null);
  const problems = [...(areSound ? readableProblems(db) : []), ...(areSound ? wordsAstray(db) : [])];
  const holds = problems.length === 0 && streams.every((stream) => stream.problems.length === 0);
  return { holds, streams, problems };
}

function recountStream(db: Database, subject: Stream): StreamRecount {
  const { stream, practice } = subject;
  const chain = walkChain(linksIn(db)(stream, 0));
  if (!chain.sound) {
    const at = { entry: String(chain.seq) };
    const problems = [chain.because === 'gap' ? words.entryMissing(at) : words.entryChanged(at)];
    return { stream, practice, entries: chain.seq - 1, head: null, state: null, problems };
  }
  const found = { stream, practice, entries: chain.seq, head: chain.hash };
  if (subject.kind === 'fund') return { ...found, state: null, problems: fundProblems(db, stream) };
  const { state, problems } = foldAgain(entriesOf(db, stream));
  return {
    ...found,
    state,
    problems: [
      ...problems,
      ...ballotProblems(db, subject.number, state),
      ...rowProblems(db, subject.number, state),
    ],
  };
}

function* entriesOf(db: Database, stream: string): Iterable<Entry> {
  for (const link of linksIn(db)(stream, 0)) yield liftEntry(parseEntry(link));
}

function fundProblems(db: Database, stream: string): string[] {
  const state = foldFund(db, stream);
  const pots = sumPence([...state.areas.values()].map(({ potPence }) => potPence));
  return pots <= state.totalPence ? [] : [words.potsAboveFund];
}

/** The readable row of the event against the state that its journal folds to. */
function rowProblems(db: Database, event: number, state: EventState): string[] {
  const row = db
    .prepare<[number], { stage: string; run: number | null; bids: string | null; cards: number }>(
      `SELECT stage, run, (SELECT json_group_array(bid) FROM (SELECT bid FROM bids WHERE event = events.event ORDER BY place)) AS bids,
              (SELECT COUNT(*) FROM voters WHERE event = events.event) AS cards
       FROM events WHERE event = ?`,
    )
    .get(event);
  if (!row) return state.event === null ? [] : [words.noRow];
  return [
    ...(row.stage === state.stage ? [] : [words.rowStage({ row: row.stage, journal: state.stage })]),
    ...(row.run === (currentRun(state)?.number ?? null) ? [] : [words.rowRun]),
    ...(row.bids === JSON.stringify(state.order) ? [] : [words.rowOrder]),
    ...(row.cards === state.cards.size
      ? []
      : [words.rowCards({ rows: row.cards, journal: state.cards.size })]),
  ];
}

function readableProblems(db: Database): string[] {
  try {
    return checkReadable(db).map(sentence);
  } catch (fault) {
    return [words.tablesDiffer({ fault: String(fault) })];
  }
}

function sentence({ table, stored, rebuilt }: Difference): string {
  if (stored === null) return words.missingRow({ table, rebuilt: String(rebuilt) });
  if (rebuilt === null) return words.foreignRow({ table, stored });
  return words.otherRow({ table, stored, rebuilt });
}
