import type { ReactNode } from 'react';
import { reasonLine, shortReason } from '../../domain/reasons/reason-words.ts';
import { figureWords, placeWords } from '../../domain/reasons/place-words.ts';
import type { Book } from '../../domain/wire/http.ts';
import { projectorWords as words } from '../words/projector.ts';
import { Paged } from './paged.tsx';
import { byName, nameIn } from './projects.ts';
import type { NotChosenLine } from './scene.ts';
import styles from './name-list.module.css';
import { speechIn } from './place-words.ts';
import { columnsFor } from './tally-rows.ts';

export interface NotChosenProps {
  book: Book;
  lines: readonly NotChosenLine[];
}

/** The projects not chosen this time: together, in alphabetical order, with thanks, each with its reason. */
export function NotChosen({ book, lines }: NotChosenProps): ReactNode {
  const columns = columnsFor(lines.length);
  const speech = speechIn(book);
  const { money } = speech;
  const sorted = [...lines].sort(byName(book)).map(({ bid, standing, reason }) => ({
    bid,
    stands: standing
      ? speech.list([placeWords(standing, speech), figureWords(standing.figure, speech)])
      : null,
    reason: columns > 1 ? shortReason(reason, speech) : reasonLine(reason, speech),
  }));
  const [first] = lines;
  const isAlike = columns > 1 && new Set(sorted.map(({ reason }) => reason)).size === 1;
  const forAll =
    isAlike && first ? shortReason(first.reason, { lines: { short: words.forAll }, money }) : null;
  return (
    <div className={styles.scene}>
      <p className={styles.heading}>{words.notChosenHeading}</p>
      {forAll === null ? null : <p className={styles.forAll}>{forAll}</p>}
      <Paged rows={sorted} className={styles.names} columnsFor={columnsFor}>
        {({ bid, stands, reason }) => (
          <li key={bid}>
            <span className={styles.name}>
              <bdi>{nameIn(book, bid)}</bdi>
              {columns > 1 || stands === null ? null : <span className={styles.stands}>{stands}</span>}
            </span>
            {forAll === null ? <span className={styles.reason}>{reason}</span> : null}
          </li>
        )}
      </Paged>
    </div>
  );
}
