import { useEffect, useRef, useState } from 'react';
import { worthTryingAgain } from '../../domain/refusals.ts';
import type { Answers } from '../../domain/questions/questions.ts';
import { call, type HttpReply } from '../net/http.ts';
import { backOff, poll, type Poll } from '../net/poll.ts';
import type { PhoneCard } from '../stores/cards.ts';
import { noteAnswered, noteNotAnswered, noteSent } from './answered.ts';

/** How far this card's answers are. `not-known`: the server was started again before it said that it had them. */
export type Answering = 'asking' | 'sending' | 'retrying' | 'thanked' | 'not-known' | 'over' | 'not-counted';

export interface AnsweringState {
  readonly phase: Answering;
  readonly send: (answers: Answers) => void;
}

/** Sends a card's answers until the server took them, at most once to each start of the server (K4). */
export function useAnswering(card: PhoneCard): AnsweringState {
  const [phase, setPhase] = useState<Answering>('asking');
  const sending = useRef<Poll | null>(null);
  useEffect(() => () => sending.current?.stop(), []);
  return {
    phase,
    send(answers) {
      setPhase('sending');
      sending.current?.stop();
      sending.current = sendAnswers(card, answers, setPhase);
    },
  };
}

function sendAnswers(card: PhoneCard, answers: Answers, tell: (phase: Answering) => void): Poll {
  const { event, token } = card;
  /** The server's round; null until it is known. */
  let round: string | null = null;
  /** Something was sent that got no answer. */
  let isOpen = false;

  const ask = async (): Promise<HttpReply<null>> => {
    if (round === null) {
      const told = await call('GET /api/events/:event/questions', { params: { event } });
      if (told.kind !== 'value') return told;
      ({ round } = told.value);
    }
    noteSent(card, round);
    const reply = await call('POST /api/events/:event/answers', {
      params: { event },
      body: { token, round, answers },
    });
    if (reply.kind === 'unreached') isOpen = true;
    return reply;
  };
  const end = (phase: Answering): null => {
    if (phase === 'thanked' || phase === 'not-known') noteAnswered(card);
    else noteNotAnswered(card);
    tell(phase);
    return null;
  };
  return poll(ask, (reply, before) => {
    if (reply.kind === 'value') return end('thanked');
    if (reply.kind === 'unreached' || worthTryingAgain(reply.refusal)) {
      tell('retrying');
      return backOff(before, 10_000);
    }
    switch (reply.refusal.code) {
      case 'questions-anew':
        // What got no answer may have been counted by the server before: it is not sent to another.
        if (isOpen) return end('not-known');
        round = null;
        return 0;
      case 'questions-closed':
      case 'not-all-shown':
        return end('over');
      default:
        return end('not-counted');
    }
  });
}
