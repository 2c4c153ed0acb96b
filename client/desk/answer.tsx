import type { ReactNode } from 'react';
import { isBeforeClose, type Stage } from '../../domain/event/stages.ts';
import type { CardNumber } from '../../domain/ids.ts';
import type { CardStanding } from '../../domain/wire/http-cards.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import { classNames } from '../ui/class-names.ts';
import { deskWords as words } from '../words/desk.ts';
import type { AnswerKind } from './answer-kind.ts';
import { AnswerSign } from './answer-sign.tsx';
import styles from './answer.module.css';

type Said = readonly [word: string, sentence: string];

const headings: Record<Exclude<AnswerKind, 'problem'>, Said> = {
  waiting: [words.waiting, words.waitingSentence],
  fresh: [words.fresh, words.freshSentence],
  opened: [words.opened, words.openedSentence],
  voted: [words.voted, words.votedSentence],
  cancelled: [words.cancelled, words.cancelledSentence],
  notOut: [words.notOut, words.notOutSentence],
  onPaper: [words.votesOnPaper, words.onPaperSentence],
  sheetCounted: [words.sheetCounted, words.sheetCountedSentence],
  sheetSpoilt: [words.sheetSpoilt, words.sheetSpoiltSentence],
  unknown: [words.unknown, words.unknownSentence],
  wrong: [words.numberWrong, words.numberWrongSentence],
};

/** The same when voting is over. */
const closed: Partial<typeof headings> = {
  fresh: [words.fresh, words.freshClosed],
  opened: [words.opened, words.openedClosed],
  voted: [words.voted, words.votedFixed],
};

/** What is said while a vote that was made can, and cannot, be changed. */
function saidOf(kind: Exclude<AnswerKind, 'problem'>, { stage, locking }: VotingNow): Said {
  if (!isBeforeClose(stage)) return closed[kind] ?? headings[kind];
  return kind === 'voted' && locking ? [words.voted, words.votedFixed] : headings[kind];
}

/** Whether votes are made now, and can be changed until the close. */
export interface VotingNow {
  readonly stage: Stage;
  readonly locking: boolean;
}

export interface AnswerProps {
  now: VotingNow;
  kind: AnswerKind;
  number: CardNumber | null;
  /** What became of the card, where there is one of that number. */
  standing?: Pick<CardStanding, 'young'> | null;
  /** For a problem: what went wrong. */
  problem?: string | undefined;
  /** What can be done about it, under the sentence. */
  children?: ReactNode;
}

/** The desk's answer: a colour over the full width, a sign, a word. Read out when it changes; never a dialog. */
export function Answer({ kind, number, standing, now, problem = '', children }: AnswerProps): ReactNode {
  const [word, sentence] = kind === 'problem' ? [words.problem, problem] : saidOf(kind, now);
  return (
    <section className={classNames(styles.answer, styles[kind])} aria-label={words.answer} data-answer={kind}>
      <div className={styles.said} role="status">
        <AnswerSign kind={kind} />
        <div className={styles.words}>
          {number === null ? null : (
            <p className={styles.number}>
              {(standing?.young ? words.youngCard : words.card)({ number: printedNumber(number) })}
            </p>
          )}
          <p className={styles.word}>{word}</p>
          <p>{sentence}</p>
        </div>
      </div>
      {children}
    </section>
  );
}
