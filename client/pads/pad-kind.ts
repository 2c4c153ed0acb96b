/** What the phone's pages have to know of each way to fill in a ballot. Each is one file; `pad-kinds.ts` lists them. */

import type { ComponentType, ReactNode } from 'react';
import type { MarksFlaw, BallotSheet } from '../../domain/ballots/ballot-type.ts';
import type { BallotRules, BallotTypeName } from '../../domain/ballots/index.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { BidId } from '../../domain/ids.ts';

/** One voter's ballot as it stands, with all that it is filled in against. */
export interface BallotInProgress {
  readonly rules: Rules;
  readonly marks: Marks;
  readonly sheet: BallotSheet;
}

export interface PadProps {
  readonly filling: BallotInProgress;
  readonly bid: BidId;
  readonly name: string;
  /** Why nothing can be changed now, in a sentence; null while it can. */
  readonly lockedBecause: string | null;
  /** Asks for a change of the ballot. What would be no ballot is not taken; the page says why. */
  readonly fill: (change: (marks: Marks) => Marks) => void;
}

/** How far somebody is, for the bar that never leaves. */
export interface PadProgress {
  readonly words: string;
  readonly done: number;
  readonly total: number;
}

/** Where a ballot stands, in sentences; each is null where there is nothing to say. */
export interface PadTexts {
  /** What today's rules still ask for, and what happens to a ballot without it. */
  readonly missing: { readonly heading: string; readonly consequence: string } | null;
  /** What more can be given, and need not be. */
  readonly spare: string | null;
  readonly done: string | null;
}

export interface GivenProps {
  readonly filling: BallotInProgress;
  readonly nameOf: (bid: BidId) => string;
  /** Null while nothing can be changed. */
  readonly fill: PadProps['fill'] | null;
}

export interface PadKind {
  /** The pad on a project's own page. */
  readonly Pad: ComponentType<PadProps>;
  /** The pad beside a project's name in the list; null where it needs a page of its own. */
  readonly RowPad: ComponentType<PadProps> | null;
  /** Everything that is marked, where that is more than a list of projects. */
  readonly Given: ComponentType<GivenProps> | null;
  readonly howFar: (filling: BallotInProgress) => PadProgress;
  /** @param open how many projects can be marked now and are not. */
  readonly said: (filling: BallotInProgress, open: number) => PadTexts;
  /** A mark as it stands in a small square. */
  readonly sign: (mark: number) => ReactNode;
  /** A mark in words: "Your score: 4". */
  readonly marked: (mark: number) => string;
  /** Takes a mark off a project that has left the day; null where it costs nothing to leave it there. */
  readonly takeBack: ((marks: Marks, bid: BidId) => Marks) | null;
  /** Why a change was not taken, and what to do. */
  readonly refusal: (flaw: MarksFlaw, filling: BallotInProgress) => string;
  readonly words: {
    /** What somebody calls all of it: "Your scores". */
    readonly mine: string;
    readonly mineOf: (values: { name: string }) => string;
    /** What there is to do with the project being presented. */
    readonly act: string;
    readonly unmarked: string;
    /** Over the projects that are marked. */
    readonly given: (values: { count: number }) => string;
    /** Before anything is marked. */
    readonly none: string | null;
    /** Leads to the next project without a mark; null where most stay without. */
    readonly next: string | null;
    /** Nothing more has to be pressed. */
    readonly sent: string;
  };
}

/** True when the ballot is of that type. */
export function isType<T extends BallotTypeName>(ballot: BallotRules, type: T): ballot is BallotRules<T> {
  return ballot.type === type;
}
