import type { ReactNode } from 'react';
import type { BidId } from '../../domain/ids.ts';
import { fillingState } from '../../domain/ballots/index.ts';
import { markFor, withMark } from '../../domain/ballots/marks.ts';
import { ChoiceBox } from '../ui/choice-box.tsx';
import { Tick } from '../ui/tick.tsx';
import { moneyWords } from '../words/money.ts';
import { knapsackWords as words } from '../words/pads/knapsack.ts';
import type { BallotInProgress, PadKind, PadProps } from './pad-kind.ts';
import styles from './pad.module.css';
import { saidOf } from './said.ts';

/** One box for one project, with what it costs and what would be left. */
function Pad({ filling, bid, name, lockedBecause, fill }: PadProps): ReactNode {
  const isChosen = markFor(filling.marks, bid) !== null;
  const ask = moneyWords(askOf(filling, bid));
  return (
    <>
      <p className={styles.question}>{lockedBecause ?? words.question}</p>
      <ChoiceBox
        words={isChosen ? words.isSpent({ ask }) : words.spend({ ask })}
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
      of={words.legend({ name, ask: moneyWords(askOf(filling, bid)) })}
      checked={markFor(filling.marks, bid) !== null}
      locked={lockedBecause !== null}
      onChange={(chosen) => fill((marks) => withMark(marks, bid, chosen ? 1 : null))}
    />
  );
}

function askOf({ sheet }: BallotInProgress, bid: BidId): number {
  return sheet.asks.get(bid) ?? 0;
}

/** Pence that this person has not spent. */
function leftIn({ rules, marks, sheet }: BallotInProgress): number {
  return fillingState(rules, marks, sheet).left ?? 0;
}

/** Everybody spends the pot themselves. */
export const knapsackPad: PadKind = {
  Pad,
  RowPad,
  Given: null,
  howFar(filling) {
    const { potPence } = filling.sheet;
    const left = leftIn(filling);
    return { words: words.left({ left: moneyWords(left) }), done: potPence - left, total: potPence };
  },
  said: (filling) =>
    saidOf(filling, { ...words, spare: ({ left }) => words.spare({ left: moneyWords(left) }) }),
  sign: () => <Tick />,
  marked: () => words.marked,
  takeBack: (marks, bid) => withMark(marks, bid, null),
  refusal(flaw, filling) {
    // The ballot without this project is within the pot, so the excess is what this one project needs.
    const left = leftIn(filling);
    const wanted = flaw.code === 'more-than-the-pot' ? flaw.limits.chosenPence : 0;
    return words.tooMuch({
      ask: moneyWords(wanted - (filling.sheet.potPence - left)),
      left: moneyWords(left),
    });
  },
  words: { ...words, next: null },
};
