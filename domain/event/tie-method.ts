/** How the records of settled ties answer the allocation, and which method is next for an open one (E2). */

import type { BidId } from '../ids.ts';
import type { Tie, TieSettlement } from '../allocation/ties.ts';
import { bidOfProject, projectIdOf } from './project-ids.ts';
import type { OpenTie, TieRecord } from './run.ts';
import type { EventState } from './state.ts';

/**
 * The method to use now: the rules' own, their second one after equal hands or a share that is not possible, and a
 * draw when that leads nowhere either, so that no tie stays open for ever.
 */
export function tieMethod(state: EventState, tie: OpenTie): TieRecord['method'] {
  const { method, otherwise } = state.rules.tie;
  const leadsNowhere = (tried: TieRecord['method']): boolean =>
    (tried === 'share' && tie.shares === null) ||
    (tried === 'hands' && handsFor(state.ties, tie.tied) !== undefined);
  if (!leadsNowhere(method)) return method;
  return leadsNowhere(otherwise) ? 'draw' : otherwise;
}

/** What the records so far say about a tie; `open` when nothing settles it yet. */
export function settlementFrom(records: readonly TieRecord[], tie: Tie): TieSettlement | 'open' {
  const tied = tie.tied.map(bidOfProject);
  const own = records.findLast((record) => sameSet(record.tied, tied));
  if (own?.method === 'share') return tie.share === null ? 'open' : { kind: 'share' };
  if (own?.method === 'draw') return { kind: 'first', id: projectIdOf(own.first) };
  const hands = handsFor(records, tied);
  return hands ? apartBy(hands, tied) : 'open';
}

type HandsRecord = Extract<TieRecord, { method: 'hands' }>;

/** The latest show of hands that counted every one of these bids. */
function handsFor(records: readonly TieRecord[], tied: readonly BidId[]): HandsRecord | undefined {
  return records
    .filter((record): record is HandsRecord => record.method === 'hands')
    .findLast((record) => tied.every((bid) => record.tied.includes(bid)));
}

/** Groups from most hands to fewest; all equal settles nothing. */
function apartBy(record: HandsRecord, tied: readonly BidId[]): TieSettlement | 'open' {
  const counted = record.hands.filter(([bid]) => tied.includes(bid));
  const figures = [...new Set(counted.map(([, hands]) => hands))].sort((a, b) => b - a);
  if (figures.length === 1) return 'open';
  const groups = figures.map((figure) =>
    counted.filter(([, hands]) => hands === figure).map(([bid]) => projectIdOf(bid)),
  );
  return { kind: 'apart', groups };
}

function sameSet(a: readonly BidId[], b: readonly BidId[]): boolean {
  return a.length === b.length && a.every((bid) => b.includes(bid));
}
