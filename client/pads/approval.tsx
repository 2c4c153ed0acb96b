import type { ReactNode } from 'react';
import { inPlay } from '../../domain/ballots/index.ts';
import { markFor, withMark } from '../../domain/ballots/marks.ts';
import { ChoiceBox } from '../ui/choice-box.tsx';
import { Tick } from '../ui/tick.tsx';
import { approvalWords as words } from '../words/pads/approval.ts';
import { isType, type BallotInProgress, type PadKind, type PadProps } from './pad-kind.ts';
import styles from './pad.module.css';
import { saidOf } from './said.ts';

/** One box to tick for one project. */
function Pad(props: PadProps): ReactNode {
  const { filling, bid, name, lockedBecause, fill } = props;
  const isChosen = markFor(filling.marks, bid) !== null;
  return (
    <>
      <p className={styles.question}>{lockedBecause ?? words.question}</p>
      <ChoiceBox
        words={isChosen ? words.isChosen : words.choose}
        of={name}
        checked={isChosen}
        locked={lockedBecause !== null}
        onChange={(chosen) => fill((marks) => withMark(marks, bid, chosen ? 1 : null))}
      />
    </>
  );
}

function RowPad({ filling, bid, name, lockedBecause, fill }: PadProps): ReactNode {
  return (
    <ChoiceBox
      of={words.legend({ name })}
      checked={markFor(filling.marks, bid) !== null}
      locked={lockedBecause !== null}
      onChange={(chosen) => fill((marks) => withMark(marks, bid, chosen ? 1 : null))}
    />
  );
}

function atMost({ rules: { ballot } }: BallotInProgress): number | null {
  return isType(ballot, 'approval') ? ballot.atMost : null;
}

/** Some projects are chosen, all alike. */
export const approvalPad: PadKind = {
  Pad,
  RowPad,
  Given: null,
  howFar(filling) {
    const most = atMost(filling);
    const chosen = inPlay(filling.marks, filling.sheet).length;
    if (most === null)
      return { words: words.chosen({ count: chosen }), done: chosen, total: filling.sheet.bids.length };
    return { words: words.left({ left: Math.max(0, most - chosen), of: most }), done: chosen, total: most };
  },
  said: (filling) => saidOf(filling, words),
  sign: () => <Tick />,
  marked: () => words.marked,
  takeBack: (marks, bid) => withMark(marks, bid, null),
  refusal: (_flaw, filling) => words.full({ atMost: atMost(filling) ?? 0 }),
  words: { ...words, next: null },
};
