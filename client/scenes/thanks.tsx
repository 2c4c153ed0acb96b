import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import type { ResultLine, ResultsView } from '../../domain/views/parts.ts';
import { OutcomeMark } from '../ui/outcome-mark.tsx';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './name-list.module.css';
import { byName, nameIn } from './projects.ts';
import { columnsFor } from './tally-rows.ts';
import { useFit } from './use-fit.ts';

const marks = { chosen: 'whole', part: 'part', 'not-chosen': 'none' } as const;

/** The last scene: every group by name, what each was chosen for, and the check code of the result. */
export function Thanks({ book, results }: { book: Book; results: ResultsView }): ReactNode {
  const list = useFit<HTMLUListElement>();
  const columns = columnsFor(results.lines.length);
  const everybody = [...results.lines].sort(byName(book));
  return (
    <div className={styles.scene}>
      <p className={styles.heading}>{words.thanksHeading}</p>
      <ul
        ref={list}
        className={styles.names}
        data-columns={columns}
        data-dense={everybody.length > 24 || undefined}
        style={{ gridTemplateRows: `repeat(${Math.ceil(everybody.length / columns)}, auto)` }}
      >
        {everybody.map((line) => (
          <li key={line.bid} className={styles.thanked}>
            <OutcomeMark outcome={marks[line.outcome]} />
            <span className={styles.name}>{nameIn(book, line.bid)}</span>
            <span className={styles.amount}>{amountWords(line)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function amountWords(line: ResultLine): string {
  return line.outcome === 'not-chosen' ? '' : moneyWords(line.amountPence);
}
