import type { ReactNode } from 'react';
import { sharedWords as words } from '../words/shared.ts';
import { Money } from './money.tsx';
import { OutcomeMark, type FundingOutcome } from './outcome-mark.tsx';
import styles from './outcome-row.module.css';

export interface OutcomeRowProps {
  outcome: FundingOutcome;
  name: ReactNode;
  /** What it gets, in pence; left out when not chosen. */
  amount?: number;
  /** One plain sentence that says why: "Not chosen this time: £640 was left and this project needed £1,200." */
  sentence?: ReactNode;
}

const outcomeWords: Record<FundingOutcome, string> = {
  whole: words.chosen,
  part: words.chosenForPart,
  none: words.notChosen,
};

/** A project and what became of it, by shape, by words and by amount. */
export function OutcomeRow({ outcome, name, amount, sentence }: OutcomeRowProps): ReactNode {
  return (
    <div className={styles.row}>
      <OutcomeMark outcome={outcome} />
      <div className={styles.text}>
        <p className={styles.name}>{name}</p>
        <p className={styles.sentence}>{sentence ?? outcomeWords[outcome]}</p>
      </div>
      {amount === undefined ? null : (
        <p className={styles.amount}>
          <Money pence={amount} />
        </p>
      )}
    </div>
  );
}

/** The line under the last funded project, across the whole list. */
export function FundingLine({ children }: { children: ReactNode }): ReactNode {
  return <p className={styles.line}>{children}</p>;
}
