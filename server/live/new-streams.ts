/** The first entries of a new fund or event, decided before any journal is asked. */

import type { NewEntry, NewStream } from '../../db/journal.ts';
import { apply } from '../../domain/event/apply.ts';
import type { Command } from '../../domain/event/commands.ts';
import { decide } from '../../domain/event/decide.ts';
import { entryVersion } from '../../domain/event/entries.ts';
import { makeRun } from '../../domain/event/make-run.ts';
import { noSheets } from '../../domain/event/card-count.ts';
import type { DecisionContext } from '../../domain/event/decision-context.ts';
import { emptyEvent } from '../../domain/event/state.ts';
import { applyFund } from '../../domain/fund/apply-fund.ts';
import { decideFund } from '../../domain/fund/decide-fund.ts';
import { emptyFund, type FundCommand } from '../../domain/fund/fund.ts';
import { fundEntryVersion } from '../../domain/fund/lift.ts';
import type { Actor, EventId, FundId } from '../../domain/ids.ts';
import { accepted, type Outcome } from '../../domain/outcome.ts';
import { sha256 } from './event-words.ts';
import type { FundWithEvent, StreamsToCreate } from './what-to-create.ts';

/** Who makes it, whether it is practice, and the wall time. */
export interface Creation {
  readonly practice: boolean;
  readonly actor: Actor;
  readonly at: number;
}

/** Before the doors open no clock runs. */
const idleContext: DecisionContext = {
  pitchLeftMs: null,
  countdownLeftMs: null,
  clockHeld: false,
  beforeAct: null,
  sheets: noSheets,
  checkedIn: 0,
  wall: null,
  fingerprint: () => null,
  run: (state, cause) => makeRun(state, cause, sha256),
  sha256,
};

/** An event that takes all of `commands`, one after the other, or the first refusal. */
export function newEventStream(
  number: EventId,
  commands: readonly Command[],
  { practice, actor, at }: Creation,
): Outcome<NewStream> {
  const state = emptyEvent();
  const entries: NewEntry[] = [];
  for (const command of commands) {
    const decided = decide(state, command, actor, idleContext);
    if (!decided.ok) return decided;
    for (const body of decided.value.entries) {
      const entry = { at, by: actor.person, version: entryVersion, body };
      apply(state, { seq: state.seq + 1, ...entry });
      entries.push(entry);
    }
  }
  return accepted({ kind: 'event', number, practice, entries });
}

/** The same for a fund. */
export function newFundStream(
  number: FundId,
  commands: readonly FundCommand[],
  { practice, actor, at }: Creation,
): Outcome<NewStream> {
  const state = emptyFund();
  const entries: NewEntry[] = [];
  for (const command of commands) {
    const decided = decideFund(state, command);
    if (!decided.ok) return decided;
    for (const body of decided.value) {
      applyFund(state, body, { at, by: actor.person });
      entries.push({ at, by: actor.person, version: fundEntryVersion, body });
    }
  }
  return accepted({ kind: 'fund', number, practice, entries });
}

/** A fund with its areas and an event in one of them, or the first refusal. */
export function newFundWithEvent(
  fund: FundId,
  event: EventId,
  { practice, totalPence, textHash, areas, place, words, texts, filling }: FundWithEvent,
  maker: Creation,
): Outcome<StreamsToCreate> {
  const funding: FundCommand[] = [
    { type: 'create-fund', fund, totalPence, practice, textHash },
    ...areas.map((area) => ({ type: 'add-area', ...area }) as const),
    { type: 'add-event', area: place, event },
  ];
  const potPence = areas[place - 1]?.potPence ?? 0;
  const of = { event, fund, area: place, practice, potPence };
  const first = { type: 'create-event', ...of, textHash: words } as const;
  const draftOfFund = newFundStream(fund, funding, maker);
  if (!draftOfFund.ok) return draftOfFund;
  const draftOfEvent = newEventStream(event, [first, ...filling.commands], maker);
  if (!draftOfEvent.ok) return draftOfEvent;
  return accepted({
    streams: [draftOfFund.value, draftOfEvent.value],
    changes: [
      { kind: 'number-given', of: 'event', number: event },
      { kind: 'texts-kept', texts },
      ...filling.changes,
    ],
  });
}
