/**
 * A whole fund at a glance: what was asked for, what was heard, what was chosen, by area and in total. Everything comes
 * from the journals' states and the current runs. A result is left out until its hall has seen all of it (E3).
 */

import { currentRun, type Bid, type EventState } from '../event/state.ts';
import { isAllAnnounced, announcementSteps } from '../event/announced.ts';
import { sumPence, type Pence } from '../money.ts';
import { tableOf, type ExportColumn, type ExportTable } from './table.ts';

export type AcrossStanding =
  | 'no event yet'
  | 'not decided yet'
  | 'provisional'
  | 'signed'
  /** Its events gave, all together, more than the one pot that they have. */
  | 'more than its pot';

/** Figures of one area, or of all. Null: not decided yet. */
export interface AcrossFigures {
  readonly applications: number;
  readonly presented: number;
  readonly chosen: number | null;
  readonly voters: number | null;
  readonly potPence: Pence;
  readonly allocatedPence: Pence | null;
  readonly leftPence: Pence | null;
}

export interface AreaAcross extends AcrossFigures {
  readonly area: string;
  /** The names of its events; empty while there is none. */
  readonly events: readonly string[];
  readonly standing: AcrossStanding;
}

/** Totals of the decided areas, their pots included, so that allocated and left over add up to something. */
export interface InAll extends AcrossFigures {
  readonly decidedPotPence: Pence;
}

/** One area with its events: what they did is added up, and the one pot that they share is counted once (F1, H2). */
export function areaAcross(
  area: { readonly name: string; readonly potPence: Pence },
  events: readonly { readonly name: string; readonly state: EventState }[],
): AreaAcross {
  const inAll = addUp(events.map(({ state }) => figuresOf(state)));
  // An area and its events have one pot (H2). Before that was so, an event kept the pot that it had decided on.
  const potPence =
    events.length === 0 ? area.potPence : Math.max(...events.map(({ state }) => state.potPence));
  const { allocatedPence } = inAll;
  return {
    ...inAll,
    area: area.name,
    events: events.map(({ name }) => name),
    potPence,
    leftPence: allocatedPence === null ? null : Math.max(0, potPence - allocatedPence),
    standing:
      (allocatedPence ?? 0) > potPence ? 'more than its pot' : standingOf(events.map(({ state }) => state)),
  };
}

/** Areas that are not decided yet are left out of the totals. */
export function acrossInAll(areas: readonly AreaAcross[]): InAll {
  const decided = areas.filter(({ allocatedPence }) => allocatedPence !== null);
  return { ...addUp(areas), decidedPotPence: sumPence(decided.map(({ potPence }) => potPence)) };
}

function figuresOf(state: EventState): AcrossFigures {
  const bids = [...state.bids.values()];
  const run = currentRun(state);
  const told = run !== null && isAllAnnounced(state);
  return {
    applications: bids.length,
    presented: bids.filter(wasPresented).length,
    chosen: told ? announcementSteps(run).length : null,
    voters: told ? run.ballots : null,
    potPence: state.potPence,
    allocatedPence: told ? run.allocatedPence : null,
    leftPence: told ? run.leftPence : null,
  };
}

/** Its pitch was called, whatever became of it afterwards. */
function wasPresented({ status, statusBefore }: Bid): boolean {
  return [status, statusBefore].some((each) => each === 'presenting' || each === 'heard');
}

function standingOf(states: readonly EventState[]): AcrossStanding {
  if (states.length === 0) return 'no event yet';
  if (states.every(({ stage }) => stage === 'signed')) return 'signed';
  return states.every(isAllAnnounced) ? 'provisional' : 'not decided yet';
}

function addUp(parts: readonly AcrossFigures[]): AcrossFigures {
  const known = (figure: 'chosen' | 'voters' | 'allocatedPence' | 'leftPence'): number | null => {
    const figures = parts.flatMap((part) => part[figure] ?? []);
    return figures.length === 0 ? null : sumPence(figures);
  };
  return {
    applications: sumPence(parts.map(({ applications }) => applications)),
    presented: sumPence(parts.map(({ presented }) => presented)),
    chosen: known('chosen'),
    voters: known('voters'),
    potPence: sumPence(parts.map(({ potPence }) => potPence)),
    allocatedPence: known('allocatedPence'),
    leftPence: known('leftPence'),
  };
}

const figureColumns: readonly ExportColumn<AcrossFigures>[] = [
  {
    key: 'applications',
    heading: 'Applications',
    kind: 'count',
    means: 'How many bids came in.',
    cell: ({ applications }) => applications,
  },
  {
    key: 'presented',
    heading: 'Presented',
    kind: 'count',
    means: 'How many of them were presented in the hall.',
    cell: ({ presented }) => presented,
  },
  {
    key: 'chosen',
    heading: 'Chosen',
    kind: 'count',
    means: 'How many were chosen, for all or part of what they asked; empty until it is decided.',
    cell: ({ chosen }) => chosen,
  },
  {
    key: 'voters',
    heading: 'Voters',
    kind: 'count',
    means: 'How many ballots were counted; empty until it is decided.',
    cell: ({ voters }) => voters,
  },
  {
    key: 'potPence',
    heading: 'Pot (pounds)',
    kind: 'money',
    means: 'The money there was to decide on.',
    cell: ({ potPence }) => potPence,
  },
  {
    key: 'allocatedPence',
    heading: 'Allocated (pounds)',
    kind: 'money',
    means: 'What the chosen projects get in all; empty until it is decided.',
    cell: ({ allocatedPence }) => allocatedPence,
  },
  {
    key: 'leftPence',
    heading: 'Left over (pounds)',
    kind: 'money',
    means: 'What is left of the pot; empty until it is decided.',
    cell: ({ leftPence }) => leftPence,
  },
];

export const acrossColumns: readonly ExportColumn<AreaAcross>[] = [
  { key: 'area', heading: 'Area', kind: 'text', means: 'The area of the fund.', cell: ({ area }) => area },
  {
    key: 'events',
    heading: 'Event',
    kind: 'text',
    means: 'The decision event of the area; several are separated by semicolons.',
    cell: ({ events }) => events.join('; '),
  },
  ...figureColumns,
  {
    key: 'standing',
    heading: 'Result',
    kind: 'text',
    means:
      'Signed, provisional, not decided yet, or more than its pot: its events gave more than the area has.',
    cell: ({ standing }) => standing,
  },
];

/** For programs: a row for each area and nothing else. */
export function acrossTable(areas: readonly AreaAcross[]): ExportTable {
  return tableOf('Across the fund', acrossColumns, areas);
}

/** For people: the same with the sums underneath. */
export function acrossTableWithSums(areas: readonly AreaAcross[]): ExportTable {
  const table = acrossTable(areas);
  const inAll = acrossInAll(areas);
  const sums = ['In all', '', ...figureColumns.map(({ cell }) => cell(inAll)), ''];
  return { ...table, rows: [...table.rows, sums] };
}
