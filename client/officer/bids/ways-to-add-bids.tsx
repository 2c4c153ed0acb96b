import type { ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { bidWords as words } from '../../words/bids.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import styles from './bids.module.css';

/** How bids come into an event. */
export function WaysToAddBids({ event }: { event: EventId }): ReactNode {
  return (
    <p className={styles.ways}>
      <PlaceLink to={{ at: 'bid', event, bid: 'new' }}>{words.add}</PlaceLink>
      <PlaceLink to={{ at: 'event', event, part: 'import' }}>{words.import}</PlaceLink>
    </p>
  );
}
