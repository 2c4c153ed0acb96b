import type { ReactNode } from 'react';
import { attendeeHoursWords as words } from '../words/attendee-hours.ts';
import type { Room } from './room.ts';
import styles from './frame.module.css';

/** Over every page of an event with opening times: whether voting is open, and until or from when. */
export function HoursBar({ room: { view, book } }: { room: Room }): ReactNode {
  const { hours, paused } = view;
  if (hours === undefined || paused) return null;
  const period = hours.period === null ? undefined : book.hours?.[hours.period];
  // Opened again by a person after the last: no time to tell.
  if (period === undefined && hours.vote === 'open') return null;
  return <p className={styles.clock}>{period === undefined ? words.over : words[hours.vote]({ period })}</p>;
}
