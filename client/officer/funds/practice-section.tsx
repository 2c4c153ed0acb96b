import { useState, type ReactNode } from 'react';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { officerWords as words } from '../../words/officer.ts';
import { problemSentence } from '../../words/problems.ts';
import { loadFunds } from '../funds-store.ts';
import { wipePractice } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './funds.module.css';

/** Wipes everything that was only tried out. */
export function PracticeSection({ funds }: { funds: number }): ReactNode {
  const [problem, setProblem] = useState<string>();

  async function wipe(): Promise<void> {
    const reply = await wipePractice();
    if (reply.kind !== 'value') return setProblem(problemSentence(reply));
    await loadFunds();
    goSaying({ at: 'funds' }, words.wiped);
  }

  return (
    <section className={styles.practice}>
      <h2>{words.practiceTitle}</h2>
      <p>{words.practiceSentence}</p>
      {problem === undefined ? null : <Notice kind="stop">{problem}</Notice>}
      <ConfirmAct
        question={words.wipeQuestion}
        consequence={<p>{words.wipeMeans({ funds })}</p>}
        confirm={words.wipeConfirm}
        danger
        onConfirm={() => void wipe()}
      >
        {words.wipe}
      </ConfirmAct>
    </section>
  );
}
