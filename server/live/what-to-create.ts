/** What is to be created: a fund, an event, or both with everything that they hold at first. */

import type { NewStream } from '../../db/journal.ts';
import type { RegisterChange } from '../../db/register/changes.ts';
import type { NewText } from '../../db/register/texts.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { AreaId, EventId, FundId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';

export interface FundToCreate {
  readonly totalPence: Pence;
  readonly practice: boolean;
  /** From `texts.save`. */
  readonly textHash: string;
}

export interface EventToCreate {
  readonly fund: FundId;
  readonly area: AreaId;
  readonly textHash: string;
}

/** What a new event holds at first. */
export interface FirstContents {
  /** The commands that follow its making; when one is refused, nothing is made. */
  readonly commands: readonly Command[];
  /** What these commands name, kept in the register in the commit of the event. */
  readonly changes: readonly RegisterChange[];
}

/** A fund with its areas, and an event in one of them. */
export interface FundWithEvent extends FundToCreate {
  readonly areas: readonly { readonly potPence: Pence; readonly textHash: string }[];
  /** The area of the event, from 1. */
  readonly place: AreaId;
  /** The hash of the words of the event. */
  readonly words: string;
  /** All words that it names, kept in its commit. */
  readonly texts: readonly NewText[];
  readonly filling: FirstContents;
}

/** Says what is to be made, once the number of the event is known. It writes nothing, and may be asked again. */
export type PlanFundWithEvent = (event: EventId) => Promise<FundWithEvent>;

/** Says what a new event holds, once its number is known. It writes nothing. */
export type Fill = (event: EventId) => Promise<FirstContents>;

/** New streams, with what is written beside them. */
export interface StreamsToCreate {
  readonly streams: readonly NewStream[];
  readonly changes: readonly RegisterChange[];
}
