import type { ReactNode } from 'react';
import { fillingState } from '../../domain/ballots/index.ts';
import { isInRange, markFor, withMark } from '../../domain/ballots/marks.ts';
import { ScoreRow } from '../ui/score-row.tsx';
import { scoreWords as words } from '../words/pads/score.ts';
import { isType, type BallotInProgress, type PadKind, type PadProps, type PadTexts } from './pad-kind.ts';
import styles from './pad.module.css';

/** One row of numbered buttons for one project. */
function Pad({ filling, bid, name, lockedBecause, fill }: PadProps): ReactNode {
  const { ballot } = filling.rules;
  if (!isType(ballot, 'score')) return null;
  const mark = (score: number | null): void => {
    if (score === null || isInRange(ballot, score)) fill((marks) => withMark(marks, bid, score));
  };
  return (
    <>
      <p className={styles.question}>{lockedBecause ?? words.question}</p>
      <ScoreRow
        legend={words.legend({ name })}
        legendHidden
        least={ballot.lowest}
        most={ballot.highest}
        lowWords={words.low({ lowest: ballot.lowest })}
        highWords={words.high}
        value={markFor(filling.marks, bid)}
        locked={lockedBecause !== null}
        onChange={mark}
      />
    </>
  );
}

function said({ rules, marks, sheet }: BallotInProgress, open: number): PadTexts {
  const { left, missing } = fillingState(rules, marks, sheet);
  if (left === 0) return { missing: null, spare: null, done: words.done };
  if (open === 0) return { missing: null, spare: null, done: null };
  return {
    missing: { heading: words.missing({ count: open }), consequence: consequence() },
    spare: null,
    done: null,
  };

  function consequence(): string {
    if (rules.blanks.kind === 'left-out') return words.asItStands;
    if (missing === 0) return words.enough;
    const { completeness } = rules;
    return completeness.kind === 'at-least'
      ? words.notCountedBelow({ asked: completeness.bids })
      : words.notCounted;
  }
}

/** Every project gets a score. */
export const scorePad: PadKind = {
  Pad,
  RowPad: null,
  Given: null,
  howFar({ marks, sheet }) {
    const scored = sheet.bids.filter((bid) => markFor(marks, bid) !== null).length;
    return { words: words.howFar({ scored, of: sheet.bids.length }), done: scored, total: sheet.bids.length };
  },
  said,
  sign: String,
  marked: (score) => words.marked({ score }),
  takeBack: null,
  refusal: () => words.question,
  words: { ...words, none: null },
};
