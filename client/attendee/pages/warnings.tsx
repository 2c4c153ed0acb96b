import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import { isTooLate } from '../delivery.ts';
import type { Room } from '../room.ts';
import { useDurableStorage } from '../use-durable-storage.ts';

/** What could make this person lose something. */
export function Warnings({ room }: { room: Room }): ReactNode {
  const lasting = useDurableStorage();
  const { voter } = room;
  return (
    <>
      {lasting || voter === null ? null : (
        <Notice kind="hurry" heading={words.keepOpenTitle}>
          {words.keepOpen}
        </Notice>
      )}
      {voter !== null && isTooLate(voter.outbox) ? (
        <Notice heading={words.tooLateTitle}>{words.tooLate}</Notice>
      ) : null}
    </>
  );
}
