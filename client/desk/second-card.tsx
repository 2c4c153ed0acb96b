import { useState, type ReactNode } from 'react';
import type { DeskView } from '../../domain/views/roles.ts';
import { call } from '../net/http.ts';
import column from '../ui/column.module.css';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSituationState } from '../ui/situation.ts';
import { deskWords as words } from '../words/desk.ts';
import { problemSentence } from '../words/problems.ts';
import { turnoutMessages } from '../words/turnout.ts';
import styles from './desk.module.css';

/** A lost card whose number nobody knows (D7): a new card from the pile, and one press that counts it. */
export function SecondCard({ view }: { view: DeskView }): ReactNode {
  const { event, possiblyTwice: cards } = view;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useSituationState<string>();

  async function count(to: number): Promise<void> {
    if (busy) return;
    setBusy(true);
    const body = { from: cards, to };
    const reply = await call('POST /api/events/:event/second-cards', { params: { event }, body });
    setBusy(false);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
  }

  return (
    <section className={column.column}>
      <h2>{words.secondCardTitle}</h2>
      <p>{words.secondCardSentence}</p>
      <div className={styles.acts}>
        <Button busy={busy} onClick={() => void count(cards + 1)}>
          {words.secondCard}
        </Button>
        {cards === 0 ? null : (
          <Button kind="quiet" busy={busy} onClick={() => void count(cards - 1)}>
            {words.secondCardTakeBack}
          </Button>
        )}
      </div>
      <p role="status">{cards === 0 ? null : turnoutMessages.possiblyTwice({ cards })}</p>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
    </section>
  );
}
