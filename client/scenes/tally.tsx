import type { ReactNode } from 'react';
import { Countdown } from '../ui/countdown.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { castOf, measureOf, type Measure } from '../words/measure.ts';
import { countWords } from '../words/numbers.ts';
import { projectorWords as words } from '../words/projector.ts';
import { Paged } from './paged.tsx';
import type { HallView } from './scene.ts';
import type { SceneProps } from './scene-props.ts';
import { columnsFor, tallyRows, type TallyRow } from './tally-rows.ts';
import styles from './tally.module.css';
import { Around } from '../ui/around.tsx';

/** The scores so far, in running order: a bar, a figure, how many scored. Nobody is ahead until the results. */
export function Tally({ view, book }: SceneProps): ReactNode {
  const rows = tallyRows(view, book);
  const columns = columnsFor(rows.length);
  const current = view.current;
  const measure = measureOf(book.rules);
  return (
    <div className={styles.tally}>
      <p className={styles.means}>
        <span>{meansWords(view, book, columns > 1)}</span>
        <LastCall view={view} />
      </p>
      <Paged rows={rows} className={styles.rows} columnsFor={columnsFor} leastPlaces={6}>
        {(row, side) => (
          <Row key={row.bid} row={row} current={row.bid === current} short={side > 1} measure={measure} />
        )}
      </Paged>
    </div>
  );
}

/** What the figures are, said in words: no secret that they are a few ballots behind. */
function meansWords(view: HallView, book: SceneProps['book'], short: boolean): string {
  const { figures, both } = measureOf(book.rules);
  return `${whenWords(view, book)} ${short ? (both ?? figures) : figures}`;
}

function whenWords({ practice }: HallView, { rules }: SceneProps['book']): string {
  const cast = castOf(rules);
  if (practice) return words.practiceFigures({ cast });
  return rules.screen.policy === 'after-each' ? words.afterEach({ cast }) : words.aFewBehind;
}

/** The countdown stays in sight when the facilitator puts the scores up during the last call. */
function LastCall({ view }: { view: HallView }): ReactNode {
  if (view.stage !== 'last-call' || view.countdown === null) return null;
  const { leftMs, held } = view.countdown;
  return (
    <strong className={styles.lastCall}>
      <Around said={(clock) => words.closesIn({ clock })}>
        <Countdown remainingMs={leftMs} running={!held && !view.paused} />
      </Around>
    </strong>
  );
}

interface RowProps {
  row: TallyRow;
  current: boolean;
  short: boolean;
  measure: Measure;
}

function Row({ row, current, short, measure }: RowProps): ReactNode {
  const { figure } = row;
  return (
    <li
      className={styles.row}
      data-current={current || undefined}
      data-single={measure.both === null || undefined}
      data-standing={row.standing}
    >
      <span className={styles.place}>{row.place}</span>
      <span className={styles.name}>
        <bdi>{row.name}</bdi>
      </span>
      {figure === null ? (
        <Waiting standing={row.standing} short={short} />
      ) : (
        <>
          <strong className={styles.figure}>{figure.words}</strong>
          {measure.both === null ? null : (
            <span className={styles.scorers}>
              {short ? countWords(figure.scorers) : measure.scorers({ count: figure.scorers })}
            </span>
          )}
        </>
      )}
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.bar}
          data-bar="wide"
          style={{ transform: `scaleX(${figure?.fraction ?? 0})` }}
        />
      </span>
    </li>
  );
}

/** Twenty times the same words would leave no room for names: in two columns a fainter name says it to the eye. */
function Waiting({ standing, short }: { standing: TallyRow['standing']; short: boolean }): ReactNode {
  const said = waitingWords[standing];
  return (
    <span className={styles.soon}>
      {short && standing === 'to-come' ? <VisuallyHidden>{said}</VisuallyHidden> : said}
    </span>
  );
}

const waitingWords = {
  'to-come': words.stillToCome,
  later: words.orderStatus.later,
  speaking: words.nowPitching,
  scoring: words.tooFewYet,
  over: words.tooFew,
} as const;
