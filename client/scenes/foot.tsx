import { moneyWords } from '../words/money.ts';
import type { ReactNode } from 'react';
import type { ResultsView } from '../../domain/views/parts.ts';
import { projectorWords as words } from '../words/projector.ts';
import { checkCodeWords } from './check-code.ts';
import styles from './foot.module.css';
import { Around } from '../ui/around.tsx';

/** The line under the results: whether they are signed; once everything is told, the sum and the check code. */
export function Foot({ results }: { results: ResultsView }): ReactNode {
  const { finished, lines, leftPence, checkCode } = results;
  const chosen = lines.filter(({ outcome }) => outcome !== 'not-chosen').length;
  return (
    <div className={styles.foot}>
      <p className={styles.sum}>
        {finished ? `${sumWords(chosen, lines.length, leftPence)} ` : null}
        <span className={styles.standing}>{standingWords(results)}</span>
      </p>
      {checkCode === null ? null : (
        <p className={styles.code}>
          <Around said={(code) => words.checkCode({ code })}>
            <strong>{checkCodeWords(checkCode)}</strong>
          </Around>
        </p>
      )}
    </div>
  );
}

function sumWords(chosen: number, of: number, leftPence: number): string {
  return leftPence === 0
    ? words.sumAllGiven({ chosen, of })
    : words.sum({ chosen, of, money: moneyWords(leftPence) });
}

function standingWords({ signed, finished }: ResultsView): string {
  if (signed) return words.signedMeans;
  return finished ? words.provisionalMeans : words.provisional;
}
