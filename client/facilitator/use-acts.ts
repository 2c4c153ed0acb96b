import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import type { ActAnswer } from '../net/staff.ts';
import { settleMs } from '../staff/use-offer.ts';
import { useSituationState } from '../ui/situation.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { refusalSentence } from '../words/refusals.ts';
import type { Act } from './act.ts';

/** What somebody else did takes longer to be seen: nobody here was waiting for it. */
const surpriseMs = 1_000;

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
  /** The same, asked at the moment in which a finger comes down. */
  readonly isSettled: () => boolean;
  /** What became of the last act, where the picture does not say it. */
  readonly said: string | null;
}

/**
 * What the facilitator presses, one act at a time.
 *
 * @param on the stage version that the screen shows
 * @param picture differs whenever a press would mean something else
 */
export function useActs(
  on: number,
  picture: string,
  act: (command: StaffCommand) => Promise<ActAnswer>,
): Acts {
  const [asking, ask] = useSituationState<Act>(on);
  const [said, say] = useSituationState<string>(on);
  const [sentOn, setSentOn] = useState<number | null>(null);
  const { settled, isSettled } = useSettled(on, picture, sentOn);
  const busy = sentOn === on || !settled;

  // A question about an earlier stage disappears; a person who was reading it is told why.
  const asked = useRef<Act | null>(null);
  useEffect(() => {
    const { current: before } = asked;
    asked.current = asking;
    if (before !== null && asking === null) say(isByItself(before) ? words.movedOn : words.alreadyMoved);
  }, [asking, say]);

  const stopAsking = (): void => {
    asked.current = null;
    ask(null);
  };

  async function send(command: StaffCommand): Promise<boolean> {
    if (sentOn === on) return false;
    setSentOn(on);
    say(null);
    const answer = await act(command);
    // A stage act is over when the picture moves; what moves no stage is over when it is answered.
    if (answer.kind !== 'done' || !('on' in command)) setSentOn(null);
    say(answerWords(answer), aboutStage(answer, on));
    return answer.kind === 'done';
  }

  return {
    press(pressed) {
      const isOfBefore = 'on' in pressed.command && pressed.command.on !== on;
      if (isOfBefore) say(words.alreadyMoved);
      else if (sentOn === on) return;
      else if (pressed.ask === null) void send(pressed.command);
      else ask(pressed);
    },
    asking,
    confirm() {
      stopAsking();
      if (asking !== null) void send(asking.command);
    },
    cancel: stopAsking,
    send,
    busy,
    isSettled: () => sentOn !== on && isSettled(),
    said,
  };
}

/** Whether the picture has stood long enough to be read. What this screen asked for is expected, and read sooner. */
function useSettled(
  on: number,
  picture: string,
  sentOn: number | null,
): { settled: boolean; isSettled: () => boolean } {
  const [settledOn, setSettledOn] = useState(picture);
  const settlesAt = useRef(0);
  const before = useRef({ on, picture });
  useLayoutEffect(() => {
    const { current: was } = before;
    before.current = { on, picture };
    if (was.picture === picture) return;
    settlesAt.current = performance.now() + (sentOn === was.on ? settleMs : surpriseMs);
  }, [on, picture, sentOn]);
  useEffect(() => {
    const timer = setTimeout(() => setSettledOn(picture), settlesAt.current - performance.now());
    return () => clearTimeout(timer);
  }, [picture]);
  return { settled: settledOn === picture, isSettled: () => performance.now() >= settlesAt.current };
}

/** A countdown does it too, when nobody presses. */
function isByItself({ command }: Act): boolean {
  return command.type === 'close-voting' || command.type === 'end-grace';
}

/** The stage that an answer is about: who was too late is told on the picture that was new to them. */
function aboutStage(answer: ActAnswer, pressedOn: number): number {
  const now = answer.kind === 'refused' ? answer.refusal.detail?.['on'] : undefined;
  return typeof now === 'number' ? now : pressedOn;
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
