/**
 * A whole fund at a glance: what was asked for, what was heard, what was chosen, by area and in total. Everything comes
 * from the journals' states and the current runs. A result is left out until its hall has seen all of it (E3).
 */

import { currentRun, type Bid, type EventState } from '../event/state.ts';
import { isAllAnnounced, announcementSteps } from '../event/announced.ts';
import { sumPence, type Pence } from '../money.ts';
import type { acrossFile } from '../words/en-GB/tables/across.ts';
import type { Said } from '../words/messages.ts';
import { tableOf, worded, type BareColumn, type ExportColumn, type ExportTable } from './table.ts';

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

/** What one event did, read in one turn: its state may go on in the next. */
export interface EventAcross extends AcrossFigures {
  readonly name: string;
  readonly standing: 'not decided yet' | 'provisional' | 'signed';
}

export function eventAcross(name: string, state: EventState): EventAcross {
  const bids = [...state.bids.values()];
  const run = currentRun(state);
  const told = run !== null && isAllAnnounced(state);
  const decided = isAllAnnounced(state) ? 'provisional' : 'not decided yet';
  return {
    name,
    standing: state.stage === 'signed' ? 'signed' : decided,
    applications: bids.length,
    presented: bids.filter(wasPresented).length,
    chosen: told ? announcementSteps(run).length : null,
    voters: told ? run.ballots : null,
    potPence: state.potPence,
    allocatedPence: told ? run.allocatedPence : null,
    leftPence: told ? run.leftPence : null,
  };
}

/** One area with its events: what they did is added up, and the one pot that they share is counted once (F1, H2). */
export function areaAcross(
  area: { readonly name: string; readonly potPence: Pence },
  events: readonly EventAcross[],
): AreaAcross {
  const inAll = addUp(events);
  // An area and its events have one pot (H2). Before that was so, an event kept the pot that it had decided on.
  const potPence = events.length === 0 ? area.potPence : Math.max(...events.map((event) => event.potPence));
  const { allocatedPence } = inAll;
  return {
    ...inAll,
    area: area.name,
    events: events.map(({ name }) => name),
    potPence,
    leftPence: allocatedPence === null ? null : Math.max(0, potPence - allocatedPence),
    standing: (allocatedPence ?? 0) > potPence ? 'more than its pot' : standingOf(events),
  };
}

/** Areas that are not decided yet are left out of the totals. */
export function acrossInAll(areas: readonly AreaAcross[]): InAll {
  const decided = areas.filter(({ allocatedPence }) => allocatedPence !== null);
  return { ...addUp(areas), decidedPotPence: sumPence(decided.map(({ potPence }) => potPence)) };
}

/** Its pitch was called, whatever became of it afterwards. */
function wasPresented({ status, statusBefore }: Bid): boolean {
  return [status, statusBefore].some((each) => each === 'presenting' || each === 'heard');
}

function standingOf(events: readonly EventAcross[]): AcrossStanding {
  if (events.length === 0) return 'no event yet';
  if (events.every(({ standing }) => standing === 'signed')) return 'signed';
  return events.some(({ standing }) => standing === 'not decided yet') ? 'not decided yet' : 'provisional';
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

/** What of the fund is in no area's pot. */
export function inNoArea({ totalPence, areas }: Pick<AcrossOfFund, 'totalPence' | 'areas'>): Pence {
  return totalPence - sumPence(areas.map(({ potPence }) => potPence));
}

/** A fund with what its table says of it. */
export interface AcrossOfFund {
  readonly name: string;
  readonly totalPence: Pence;
  readonly areas: readonly AreaAcross[];
}

type AcrossWords = Said<typeof acrossFile>;
type AcrossKey = keyof AcrossWords['columns'];

interface AcrossRow extends AcrossFigures, Pick<AreaAcross, 'area' | 'events'> {
  /** Null for money that is in no area. */
  readonly standing: AcrossStanding | null;
  readonly fund: string;
  readonly words: AcrossWords;
}

const figureColumns: readonly BareColumn<AcrossFigures, AcrossKey>[] = [
  {
    key: 'applications',
    kind: 'count',
    cell: ({ applications }) => applications,
  },
  {
    key: 'presented',
    kind: 'count',
    cell: ({ presented }) => presented,
  },
  {
    key: 'chosen',
    kind: 'count',
    cell: ({ chosen }) => chosen,
  },
  {
    key: 'voters',
    kind: 'count',
    cell: ({ voters }) => voters,
  },
  {
    key: 'potPence',
    kind: 'money',
    cell: ({ potPence }) => potPence,
  },
  {
    key: 'allocatedPence',
    kind: 'money',
    cell: ({ allocatedPence }) => allocatedPence,
  },
  {
    key: 'leftPence',
    kind: 'money',
    cell: ({ leftPence }) => leftPence,
  },
];

const areaColumns: readonly BareColumn<AcrossRow, AcrossKey>[] = [
  { key: 'area', kind: 'text', cell: ({ area }) => area },
  { key: 'events', kind: 'text', cell: ({ events }) => events.join('; ') },
];

const lastColumns: readonly BareColumn<AcrossRow, AcrossKey>[] = [
  {
    key: 'standing',
    kind: 'text',
    cell: ({ standing, words }) => (standing === null ? '' : words.standings[standing]),
  },
  { key: 'fund', kind: 'text', cell: ({ fund }) => fund },
];

export function acrossColumns({ columns }: AcrossWords): readonly ExportColumn<AcrossRow>[] {
  return worded([...areaColumns, ...figureColumns, ...lastColumns], columns);
}

/** For programs: a row for each area, and one for the money that is in none. */
export function acrossTable(across: AcrossOfFund, words: AcrossWords): ExportTable {
  const rows = [...areaRows(across, words), ...rowOfNoArea(across, words)];
  return tableOf(words.title, acrossColumns(words), rows);
}

/** For people: the areas with their sums underneath, then the money that is in no area, and the whole fund. */
export function acrossTableWithSums(across: AcrossOfFund, words: AcrossWords): ExportTable {
  const { areas, name, totalPence } = across;
  const table = tableOf(words.title, acrossColumns(words), areaRows(across, words));
  const inAll = acrossInAll(areas);
  const sums = [words.inAll, '', ...figureColumns.map(({ cell }) => cell(inAll)), '', name];
  const below = tableOf(words.title, acrossColumns(words), [
    ...rowOfNoArea(across, words),
    { ...moneyAlone(totalPence), area: words.wholeFund, fund: name, words },
  ]);
  return { ...table, rows: [...table.rows, sums, ...below.rows] };
}

function areaRows({ areas, name }: AcrossOfFund, words: AcrossWords): AcrossRow[] {
  return areas.map((area) => ({ ...area, fund: name, words }));
}

/** Nothing where every pound is in an area. */
function rowOfNoArea(across: AcrossOfFund, words: AcrossWords): AcrossRow[] {
  const pence = inNoArea(across);
  return pence === 0 ? [] : [{ ...moneyAlone(pence), area: words.noArea, fund: across.name, words }];
}

/** Nobody asked for it, and nobody voted on it. */
function moneyAlone(potPence: Pence): Omit<AcrossRow, 'area' | 'fund' | 'words'> {
  const figures = { applications: 0, presented: 0, chosen: null, voters: null };
  return { ...figures, potPence, allocatedPence: null, leftPence: null, events: [], standing: null };
}
