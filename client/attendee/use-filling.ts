import { useState } from 'react';
import { flawInMarks, withRoomMade } from '../../domain/ballots/index.ts';
import type { Stage } from '../../domain/event/stages.ts';
import type { PadProps } from '../pads/pad-kind.ts';
import { fillBallot } from '../stores/ballots.ts';
import { fillingOf, sheetOf, type Refused, type Room } from './room.ts';
import { hrefOf } from './route.ts';

/** What the refused change was asked of: it is over when the page, the stage or the ballot is another. */
interface Asked extends Refused {
  readonly page: string;
  readonly stage: Stage;
  readonly send: number;
}

/** Filling in this person's ballot: checked as the server will check it, before it is saved. */
export function useFilling(
  room: Omit<Room, 'fill' | 'refused' | 'following'>,
): Pick<Room, 'fill' | 'refused'> {
  const { voter, book, kind, route } = room;
  const [asked, setAsked] = useState<Asked | null>(null);
  const page = hrefOf(route);
  const { stage } = room.view;
  const send = voter?.outbox.send ?? 0;

  const fill: PadProps['fill'] = (change) => {
    if (voter === null) return;
    const { ballot } = book.rules;
    const sheet = sheetOf(room);
    // What was given to a project that is out makes room for another (B17).
    const flaw = fillBallot(
      voter.card.token,
      (marks) => withRoomMade(ballot, marks, sheet, change),
      (marks) => flawInMarks(ballot, marks, sheet),
    );
    if (flaw === null) return setAsked(null);
    const sentence = kind.refusal(flaw, fillingOf(room, voter));
    setAsked((before) => ({ sentence, time: (before?.time ?? 0) + 1, page, stage, send }));
  };
  const isOver = asked === null || asked.page !== page || asked.stage !== stage || asked.send !== send;
  return { fill, refused: isOver ? null : asked };
}
