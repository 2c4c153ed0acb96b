import { useState } from 'react';
import type { RefusalCode } from '../../../domain/refusals.ts';
import type { HttpReply } from '../../net/http.ts';
import { messagesAt, type FieldError } from '../../ui/error-summary.tsx';
import { problemSentence } from '../../words/problems.ts';
import type { CheckedForm } from './checked.ts';
import { useSituationState } from '../../ui/situation.ts';

export const submitId = 'submit';

export interface Sending {
  readonly errors: readonly FieldError[];
  /** Grows with each try, so that the summary of errors takes focus again. */
  readonly attempt: number;
  readonly busy: boolean;
  readonly errorOf: (id: string) => string | undefined;
  readonly submit: () => void;
}

export interface SendOptions<Ready, Answer> {
  readonly check: () => CheckedForm<Ready>;
  readonly send: (ready: Ready) => Promise<HttpReply<Answer>>;
  /** The field that a refusal is about; without one it stands beside the button. */
  readonly fieldOf?: Partial<Record<RefusalCode, string>>;
  readonly done: (answer: Answer) => void;
}

/** Reads a form, sends it, and keeps what is wrong with it, whoever found it: the page or the server. */
export function useSending<Ready, Answer>({
  check,
  send,
  fieldOf,
  done,
}: SendOptions<Ready, Answer>): Sending {
  const [found, setErrors] = useSituationState<readonly FieldError[]>();
  const [{ attempt, busy }, setTry] = useState({ attempt: 0, busy: false });
  const errors = found ?? [];
  const fail = (wrong: readonly FieldError[]): void => {
    setErrors(wrong);
    setTry((last) => ({ attempt: last.attempt + 1, busy: false }));
  };

  async function submit(): Promise<void> {
    if (busy) return;
    const read = check();
    if (!read.ok) return fail(read.errors);
    setErrors(null);
    setTry((last) => ({ ...last, busy: true }));
    const reply = await send(read.value);
    if (reply.kind !== 'value') {
      const field = reply.kind === 'refused' ? fieldOf?.[reply.refusal.code] : undefined;
      return fail([{ id: field ?? submitId, message: problemSentence(reply) }]);
    }
    setTry((last) => ({ ...last, busy: false }));
    done(reply.value);
  }

  return {
    errors,
    attempt,
    busy,
    errorOf: (id) => messagesAt(errors, id),
    submit: () => void submit(),
  };
}
