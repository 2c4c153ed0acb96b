import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepingWords as words } from '../../words/keeping.ts';
import { problemSentence } from '../../words/problems.ts';
import { makeSample } from '../keeping/keeping-requests.ts';
import { goSaying } from '../said.ts';
import styles from './funds.module.css';

/** The sample that the first start makes, again: after practice was wiped, or to show it to somebody. */
export function SampleSection(): ReactNode {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function make(): Promise<void> {
    setBusy(true);
    const reply = await makeSample();
    setBusy(false);
    if (reply.kind !== 'value') return setProblem(problemSentence(reply));
    goSaying({ at: 'event', event: reply.value.event, part: 'overview' }, words.sampleMade);
  }

  return (
    <section className={styles.practice}>
      <h2>{words.sampleTitle}</h2>
      <p>{words.sampleSentence}</p>
      {problem === undefined ? null : <Notice kind="stop">{problem}</Notice>}
      <Button disabled={busy} onClick={() => void make()}>
        {words.sample}
      </Button>
    </section>
  );
}
