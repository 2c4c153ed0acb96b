import type { ReactNode } from 'react';
import type { HttpReply } from '../../net/http.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSituationState } from '../../ui/situation.ts';
import { problemSentence } from '../../words/problems.ts';

interface RemoveActProps {
  /** The button, and what confirms it. */
  act: string;
  /** The button’s words where what stands beside it says the rest. */
  seen?: string;
  question: string;
  means: string;
  remove: () => Promise<HttpReply<unknown>>;
  done: () => void;
}

/** A button that removes something once somebody has read what that means; a problem stands over it. */
export function RemoveAct({ act, seen, question, means, remove, done }: RemoveActProps): ReactNode {
  const [problem, setProblem] = useSituationState<string>();

  async function confirmed(): Promise<void> {
    const reply = await remove();
    if (reply.kind === 'value') done();
    else setProblem(problemSentence(reply));
  }

  return (
    <>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      <ConfirmAct
        question={question}
        consequence={<p>{means}</p>}
        confirm={act}
        danger
        {...(seen === undefined ? {} : { label: act })}
        onConfirm={() => void confirmed()}
      >
        {seen ?? act}
      </ConfirmAct>
    </>
  );
}
