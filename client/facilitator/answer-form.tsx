import type { ReactNode } from 'react';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { nameIn, projectIn } from '../scenes/projects.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { moneyWords } from '../words/money.ts';
import formStyles from './form.module.css';
import type { Acts } from './use-acts.ts';

export interface AnswerFormProps {
  view: FacilitatorView;
  book: Book;
  acts: Acts;
  onClose: () => void;
}

/** What a group said aloud about the part on offer: yes or no, or that nothing was asked after all. */
export function AnswerForm({ view, book, acts, onClose }: AnswerFormProps): ReactNode {
  const { asking, on } = view;
  if (asking === null) return null;
  const ask = projectIn(book, asking.bid)?.askPence ?? 0;
  const send = (command: StaffCommand): void => {
    if (!acts.busy) void acts.send(command);
  };
  const answer = (accepts: boolean): void => send({ type: 'answer-part', accepts, on });
  return (
    <Dialog
      title={words.noteAnswer}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={acts.busy} onClick={() => answer(true)}>
            {words.answerYes}
          </Button>
          <Button kind="primary" busy={acts.busy} onClick={() => answer(false)}>
            {words.answerNo}
          </Button>
          <Button busy={acts.busy} onClick={() => send({ type: 'take-back-ask', on })}>
            {words.takeBackAsk}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          {words.answerAsk({
            name: nameIn(book, asking.bid),
            part: moneyWords(asking.amountPence),
            ask: moneyWords(ask),
          })}
        </strong>
      </p>
      <p>{words.answerYesMeans}</p>
      <p role="alert" className={formStyles.said}>
        {acts.said}
      </p>
    </Dialog>
  );
}
