import { useCallback, useState, type ReactNode } from 'react';
import type { BidId, EventId } from '../../../domain/ids.ts';
import { mostDocuments } from '../../../domain/event/uploads.ts';
import type { KeptDocument } from '../../../domain/wire/http-documents.ts';
import { Notice } from '../../ui/notice.tsx';
import { documentWords as words, sizeWords } from '../../words/documents.ts';
import { isolated } from '../../words/isolated-names.ts';
import { officerWords } from '../../words/officer.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { documentAddress, listDocuments, removeDocument } from '../requests.ts';
import { AddDocument } from './add-document.tsx';
import styles from './bids.module.css';
import { RemoveAct } from './remove-act.tsx';

interface DocumentsSectionProps {
  event: EventId;
  bid: BidId;
  /** Voting has opened: what is public can only be removed. */
  isFrozen: boolean;
}

/** The documents of a bid: to download, to add, to remove. */
export function DocumentsSection({ event, bid, isFrozen }: DocumentsSectionProps): ReactNode {
  const { value, problem, again } = useFetched(useCallback(() => listDocuments(event), [event]));
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState(0);
  const documents = value?.filter((each) => each.bid === bid);

  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {documents === undefined && problem === null ? <p>{officerWords.loading}</p> : null}
      {documents === undefined ? null : <p>{documents.length === 0 ? words.none : words.means}</p>}
      <ul className={styles.documents}>
        {documents?.map((each) => (
          <DocumentRow
            key={each.hash}
            event={event}
            document={each}
            removed={() => {
              setSaid(words.removed({ title: isolated(each.title) }));
              void again();
            }}
          />
        ))}
      </ul>
      <p role="status">{said}</p>
      {documents === undefined ? null : documents.length >= mostDocuments ? (
        <p>{words.most({ most: mostDocuments })}</p>
      ) : (
        <AddDocument
          key={added}
          event={event}
          bid={bid}
          isFrozen={isFrozen}
          done={(title) => {
            setSaid(words.added({ title: isolated(title) }));
            setAdded((before) => before + 1);
            void again();
          }}
        />
      )}
    </section>
  );
}

interface DocumentRowProps {
  event: EventId;
  document: KeptDocument;
  removed: () => void;
}

function DocumentRow({ event, document, removed }: DocumentRowProps): ReactNode {
  const { bid, hash, isPublic, bytes } = document;
  const title = isolated(document.title);
  const size = sizeWords(bytes);
  return (
    <li>
      <div>
        <a href={documentAddress(event, bid, hash)}>{title}</a>
        <p>{isPublic ? words.public({ size }) : words.forStaff({ size })}</p>
      </div>
      <RemoveAct
        seen={words.removeShort}
        act={words.remove({ title })}
        question={words.removeQuestion({ title })}
        means={words.removeMeans}
        remove={() => removeDocument(event, bid, hash)}
        done={removed}
      />
    </li>
  );
}
