/** Folds an event's journal again and calculates every run again on the way: each must equal the stored one. */

import { hash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '../../domain/canonical.ts';
import { apply } from '../../domain/event/apply.ts';
import type { Entry, EntryBody } from '../../domain/event/entries.ts';
import { makeRun } from '../../domain/event/make-run.ts';
import type { RunCause } from '../../domain/event/running/inputs.ts';
import type { Run } from '../../domain/event/run.ts';
import { emptyEvent, type EventState } from '../../domain/event/state.ts';
import { rulesText } from '../../domain/event/rules/written-rules.ts';
import { sumPence } from '../../domain/money.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';

/** Whoever checks a database reads English: nobody has said yet what they read. */
const { 'database-check': words } = wordsIn(english);

export interface FoldedEvent {
  readonly state: EventState;
  /** What does not hold, a sentence each. */
  readonly problems: readonly string[];
}

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** Folds `entries` from the first to the last. Faults of the fold itself are problems too, and end it. */
export function foldAgain(entries: Iterable<Entry>): FoldedEvent {
  const state = emptyEvent();
  const problems: string[] = [];
  let expected: Run | null = null;
  try {
    for (const entry of entries) {
      const { body } = entry;
      const writesRun = body.type === 'run-made' || body.type === 'further-run-made';
      if (expected && !writesRun) problems.push(words.runNotWritten({ run: String(expected.number) }));
      if (writesRun) problems.push(...runProblems(body.run, expected, state));
      if (body.type === 'rules-approved' || body.type === 'voting-opened')
        problems.push(...rulesProblems(body.rulesFingerprint, state));
      const cause = causeOf(body);
      expected = cause && makeRun(state, cause, sha256);
      apply(state, entry);
    }
  } catch (fault) {
    problems.push(words.doesNotFold({ entry: String(state.seq), fault: String(fault) }));
  }
  if (expected) problems.push(words.runNotWritten({ run: String(expected.number) }));
  return { state, problems };
}

/** A run follows directly on what made it, and is computed from the state before that. */
function causeOf(body: EntryBody): RunCause | null {
  if (body.type === 'sealed') return { because: 'sealed' };
  if (body.type === 'tie-settled') return { because: 'tie-settled', settles: body.record };
  if (body.type === 'part-answered') return { because: 'asked-aloud', answer: body.record };
  if (body.type === 'bid-declined') return { because: 'no-thank-you', declines: body.bid };
  if (body.type === 'part-kept')
    return { because: 'part-kept', keeps: { bid: body.bid, keepsPence: body.keepsPence } };
  if (body.type === 'further-tie-drawn') return { because: 'tie-drawn', settles: body.record };
  return null;
}

function rulesProblems(fingerprint: string, state: EventState): string[] {
  if (sha256(rulesText(state.rules, state.potPence)) === fingerprint) return [];
  return [words.rulesFingerprint];
}

function runProblems(run: Run, expected: Run | null, state: EventState): string[] {
  const number = String(run.number);
  if (!expected) return [words.runFromNothing({ run: number })];
  const same = canonicalJson(run as unknown as JsonValue) === canonicalJson(expected as unknown as JsonValue);
  return [...(same ? [] : [words.runDiffers({ run: number })]), ...moneyProblems(run, state)];
}

/** To the penny, and without the allocation's own arithmetic (M3). */
function moneyProblems(run: Run, state: EventState): string[] {
  const number = String(run.number);
  const chosen = run.lines.filter((line) => line.outcome !== 'not-chosen');
  const spent = sumPence(chosen.map(({ amountPence }) => amountPence));
  const above = chosen.find(({ bid, amountPence }) => amountPence > (state.bids.get(bid)?.askPence ?? 0));
  const isWhole = spent === run.allocatedPence && spent + run.leftPence === run.potPence;
  return [
    ...(isWhole && run.potPence === state.potPence ? [] : [words.runNotThePot({ run: number })]),
    ...(above ? [words.runAboveAsk({ run: number, project: String(above.bid) })] : []),
    ...(new Set(run.lines.map(({ bid }) => bid)).size === run.lines.length
      ? []
      : [words.runTwice({ run: number })]),
  ];
}
