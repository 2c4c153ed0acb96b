import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import type { ResultLine, ResultsView } from '../../domain/views/parts.ts';
import { OutcomeMark } from '../ui/outcome-mark.tsx';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import { turnoutWords } from '../words/turnout.ts';
import styles from './name-list.module.css';
import { Paged } from './paged.tsx';
import { byName, nameIn } from './projects.ts';
import { columnsFor } from './tally-rows.ts';

/** The last scene: every group by name, what each was chosen for, and the check code of the result. */
export function Thanks({ book, results }: { book: Book; results: ResultsView }): ReactNode {
  const everybody = [...results.lines].sort(byName(book));
  const turnout = turnoutWords(results.turnout);
  return (
    <div className={styles.scene}>
      <p className={styles.heading}>{words.thanksHeading}</p>
      {turnout.length === 0 ? null : <p className={styles.turnout}>{turnout.join(' ')}</p>}
      <Paged rows={everybody} className={styles.names} columnsFor={columnsFor}>
        {(line) => (
          <li key={line.bid} className={styles.thanked}>
            <span className={styles.mark}>
              <Mark outcome={line.outcome} />
            </span>
            <span className={styles.name}>
              <bdi>{nameIn(book, line.bid)}</bdi>
            </span>
            <span className={styles.amount}>{amountWords(line)}</span>
          </li>
        )}
      </Paged>
    </div>
  );
}

/** Everybody is thanked alike: a group that was not chosen has nothing beside its name. */
function Mark({ outcome }: Pick<ResultLine, 'outcome'>): ReactNode {
  return outcome === 'not-chosen' ? null : <OutcomeMark outcome={outcome === 'part' ? 'part' : 'whole'} />;
}

function amountWords(line: ResultLine): string {
  return line.outcome === 'not-chosen' ? '' : moneyWords(line.amountPence);
}
