import { useEffect, useState } from 'react';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import type { ActAnswer } from '../net/staff.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { refusalSentence } from '../words/refusals.ts';
import type { Act } from './act.ts';

/** After the picture has changed, a second tap of the same nervous thumb is not the next act. */
const settleMs = 500;

export interface Acts {
  /** Does an act, or asks first where it cannot be undone. */
  readonly press: (act: Act) => void;
  /** The act that is being asked about. */
  readonly asking: Act | null;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** Sends a command from a form; true when it was done. */
  readonly send: (command: StaffCommand) => Promise<boolean>;
  /** Sent and not moved yet, or moved this very moment: nothing can be pressed. */
  readonly busy: boolean;
  /** What became of the last act, where the picture does not say it. */
  readonly said: string | null;
}

/** What the facilitator presses, one act at a time. `on` is the stage version that the screen shows. */
export function useActs(on: number, act: (command: StaffCommand) => Promise<ActAnswer>): Acts {
  const [asking, setAsking] = useState<Act | null>(null);
  const [sentOn, setSentOn] = useState<number | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [settledOn, setSettledOn] = useState(on);

  useEffect(() => {
    const timer = setTimeout(() => setSettledOn(on), settleMs);
    return () => clearTimeout(timer);
  }, [on]);
  const busy = sentOn === on || settledOn !== on;

  async function send(command: StaffCommand): Promise<boolean> {
    setSentOn(on);
    setSaid(null);
    const answer = await act(command);
    // A stage act is over when the picture moves; what moves no stage is over when it is answered.
    if (answer.kind !== 'done' || !('on' in command)) setSentOn(null);
    setSaid(answerWords(answer));
    return answer.kind === 'done';
  }

  return {
    press(pressed) {
      if (busy) return;
      if (pressed.ask === null) void send(pressed.command);
      else setAsking(pressed);
    },
    asking,
    confirm() {
      if (asking !== null) void send(asking.command);
      setAsking(null);
    },
    cancel: () => setAsking(null),
    send,
    busy,
    said,
  };
}

function answerWords(answer: ActAnswer): string | null {
  switch (answer.kind) {
    case 'done':
      return null;
    case 'unsent':
      return words.unsentAct;
    case 'unanswered':
      return words.unansweredAct;
    case 'refused':
      return answer.refusal.code === 'already-moved' ? words.alreadyMoved : refusalSentence(answer.refusal);
  }
}
