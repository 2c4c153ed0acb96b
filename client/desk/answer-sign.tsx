import type { ReactNode } from 'react';
import type { AnswerKind } from './answer-kind.ts';
import styles from './answer.module.css';

/** Each answer has its own shape, so that it is known without its colour. */
export function AnswerSign({ kind }: { kind: AnswerKind }): ReactNode {
  return (
    <svg className={styles.sign} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect className={styles.cardShape} x="9" y="3" width="30" height="42" rx="5" />
      <path d={drawings[kind]} />
    </svg>
  );
}

const phone = 'M19 12 H29 V36 H19 Z M23 31.5 H25';
const pencil = 'M17 33 L18.5 26.5 L29 16 L33 20 L22.5 30.5 Z M26.5 18.5 L30.5 22.5';
const tick = 'M16 25 L22 31.5 L33 17';
const cross = 'M17 17 L31 31 M31 17 L17 31';
const question = 'M19 19 a5 5 0 1 1 7 4.6 c-1.6 .8 -2 1.8 -2 4 M24 33.5 v.1';

const drawings: Record<AnswerKind, string> = {
  waiting: 'M17 24 H31',
  fresh: 'M17 15 H31 M17 22 H31 M17 29 H25',
  opened: phone,
  voted: tick,
  cancelled: cross,
  notOut: cross,
  onPaper: pencil,
  sheetCounted: tick,
  sheetSpoilt: cross,
  unknown: question,
  wrong: question,
  problem: 'M24 14 V27 M24 33 v.1',
};
