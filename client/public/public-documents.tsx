import type { ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { BookDocument } from '../../domain/wire/http-documents.ts';
import { fileAddress } from '../net/http.ts';
import { documentWords as words, sizeWords } from '../words/documents.ts';
import { isolated } from '../words/isolated-names.ts';
import styles from './event-page.module.css';

interface PublicDocumentsProps {
  event: EventId;
  documents: readonly BookDocument[];
}

/** The documents of a project that everybody may read, each with its size: phones may pay for it. */
export function PublicDocuments({ event, documents }: PublicDocumentsProps): ReactNode {
  return (
    <ul className={styles.documents}>
      {documents.map(({ hash, title, bytes }) => (
        <li key={hash}>
          <a href={fileAddress('GET /api/events/:event/documents/:hash', { params: { event, hash } })}>
            {isolated(title)}
          </a>{' '}
          <span>{words.publicFile({ size: sizeWords(bytes) })}</span>
        </li>
      ))}
    </ul>
  );
}
