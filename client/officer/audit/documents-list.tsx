import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { Notice } from '../../ui/notice.tsx';
import { documentWords as words, sizeWords } from '../../words/documents.ts';
import { isolated } from '../../words/isolated-names.ts';
import styles from '../frame/frame.module.css';
import { useFetched } from '../frame/use-fetched.ts';
import { documentAddress, listDocuments } from '../requests.ts';

/** The documents of an event's projects, for whoever signs or checks; nothing where there are none. */
export function DocumentsList({ event, name }: { event: EventId; name: string }): ReactNode {
  const { value, problem } = useFetched(useCallback(() => listDocuments(event), [event]));
  if (problem !== null) return <Notice kind="stop">{problem}</Notice>;
  if (value === null || value.length === 0) return null;
  return (
    <>
      <h3>{words.allOf({ event: isolated(name) })}</h3>
      <ul className={styles.downloads}>
        {value.map(({ bid, hash, title, bytes }) => (
          <li key={hash}>
            <a href={documentAddress(event, bid, hash)}>{isolated(title)}</a>{' '}
            {words.ofBid({ bid: String(bid), size: sizeWords(bytes) })}
          </li>
        ))}
      </ul>
    </>
  );
}
