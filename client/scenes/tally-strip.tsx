import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { measureOf } from '../words/measure.ts';
import { projectorWords as words } from '../words/projector.ts';
import type { HallView } from './scene.ts';
import { tallyRows, type TallyRow } from './tally-rows.ts';
import styles from './tally-strip.module.css';

/**
 * The scores so far as a low row of bars in running order, under the pitch: the hall sees them grow while the group
 * speaks. Names and figures stand in the full tally, between pitches.
 */
export function TallyStrip({ view, book }: { view: HallView; book: Book }): ReactNode {
  const rows = tallyRows(view, book);
  const { soFar } = measureOf(book.rules);
  return (
    <div
      className={styles.strip}
      role="img"
      aria-label={words.stripLabel({ soFar, rows: rows.map(rowWords).join(' ') })}
    >
      <p className={styles.title}>{soFar}</p>
      <div className={styles.bars}>
        {rows.map(({ bid, standing, figure }) => (
          <span key={bid} className={styles.bar} data-standing={standing}>
            <span
              className={styles.fill}
              data-bar="tall"
              style={{ height: `${(figure?.fraction ?? 0) * 100}%` }}
            />
          </span>
        ))}
      </div>
    </div>
  );
}

function rowWords({ name, figure }: TallyRow): string {
  return figure === null ? words.stripNone({ name }) : words.stripFigure({ name, figure: figure.words });
}
