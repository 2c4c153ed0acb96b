/** At the end of a rehearsal: every promise held against the database, the export and the published bundle. */

import { canonicalJson } from '../../domain/canonical.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { currentRun, type EventState } from '../../domain/event/state.ts';
import { sumPence } from '../../domain/money.ts';
import { assert } from '../../domain/outcome.ts';
import { openBundle, recountBundle } from '../commands/recount-bundle.ts';
import type { OpenedHall } from '../hall/officer.ts';
import type { Published } from '../independent/published.ts';
import { recountPublished } from '../independent/recount.ts';
import { recountYoung } from '../independent/young.ts';

/** Holds the rows against what phones were told and sheets say, and the export against a stranger's recount. */
export async function check(state: EventState, hall: OpenedHall, given: readonly Marks[]) {
  const run = currentRun(state);
  assert(run, 'a run stands');
  const counted = [...state.ballots.values()].map(({ marks }) => text(marks)).sort();
  const promised = given.map(text).sort();
  const lines = run.lines.filter((line) => line.outcome !== 'not-chosen');
  const exported = await hall.officer.fetch(`/api/events/${hall.event}/export/result.json`);
  const file = (await exported.json()) as {
    signed: boolean;
    fingerprint: string;
    result: Published;
  };
  const found = recountPublished(file.result);
  return {
    acknowledged: given.length,
    counted: run.ballots,
    different: counted.filter((ballot, place) => ballot !== promised[place]).length,
    pot: run.potPence,
    allocated: sumPence(lines.map(({ amountPence }) => amountPence)),
    leftover: run.leftPence,
    ties: run.ties.length,
    runs: state.runs.length,
    chosen: lines.map(({ bid }) => bid),
    strangerAgrees:
      found.leftPence === run.leftPence &&
      found.amounts.size === lines.length &&
      lines.every(({ bid, amountPence }) => found.amounts.get(bid) === amountPence),
    bundleHolds: await bundleHolds(hall, file.fingerprint),
    young: recountYoung(file.result),
    signed: file.signed && state.stage === 'signed',
    fingerprint: file.fingerprint,
  };
}

/** As anybody can who has the address of the event: no cookie, no key, no database. */
async function bundleHolds({ event, officer }: OpenedHall, fingerprint: string): Promise<boolean> {
  const answer = await fetch(`${officer.url}/open-data/events/${event}/bundle.zip`);
  const files = openBundle(new Uint8Array(await answer.arrayBuffer()));
  if (files === null) return false;
  const recount = recountBundle(files);
  return recount.problems.length === 0 && recount.fingerprint === fingerprint;
}

function text(marks: readonly (readonly [number, number])[]): string {
  return canonicalJson(marks);
}
