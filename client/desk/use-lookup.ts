import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardNumber, EventId } from '../../domain/ids.ts';
import type { CardStanding } from '../../domain/wire/http-cards.ts';
import { readCardNumber } from '../cards/card-numbers.ts';
import { standingOf } from '../cards/card-requests.ts';
import { problemSentence } from '../words/problems.ts';
import type { AnswerKind } from './answer-kind.ts';
import { cardStateOf } from './card-state.ts';

export interface Lookup {
  readonly kind: AnswerKind;
  readonly number: CardNumber | null;
  readonly standing: CardStanding | null;
  readonly problem?: string;
}

const nothingYet: Lookup = { kind: 'waiting', number: null, standing: null };

/**
 * Looks cards up by the number that was typed, and looks again whenever `moved` changes: a volunteer sees the card
 * turn to “opened” while its holder scans it.
 */
export function useLookup(
  event: EventId,
  moved: string,
): { answer: Lookup; lookUp: (typed: string) => Promise<Lookup>; clear: () => void } {
  const [answer, setAnswer] = useState(nothingYet);
  const latest = useRef(0);
  /** The number that the desk is about, from the moment it was asked for. */
  const about = useRef<CardNumber | null>(null);

  const show = useCallback(
    async (asked: Lookup): Promise<Lookup> => {
      latest.current += 1;
      const mine = latest.current;
      about.current = asked.number;
      const found = asked.number === null ? asked : await find(event, asked.number);
      // An answer that was overtaken by a newer question is not shown.
      if (mine === latest.current) setAnswer(found);
      return found;
    },
    [event],
  );

  const lookedAt = useRef(moved);
  useEffect(() => {
    if (lookedAt.current === moved) return;
    lookedAt.current = moved;
    if (about.current !== null) void show({ ...nothingYet, number: about.current });
  }, [moved, show]);

  const lookUp = useCallback((typed: string) => show(questionIn(typed)), [show]);
  const clear = useCallback(() => void show(nothingYet), [show]);
  return { answer, lookUp, clear };
}

/** What was typed, as far as it can be answered without asking the server. */
function questionIn(typed: string): Lookup {
  if (typed.trim() === '') return nothingYet;
  const number = readCardNumber(typed);
  return number === null ? { ...nothingYet, kind: 'wrong' } : { ...nothingYet, number };
}

async function find(event: EventId, number: CardNumber): Promise<Lookup> {
  const reply = await standingOf(event, number);
  if (reply.kind === 'value') return { kind: cardStateOf(reply.value), number, standing: reply.value };
  if (reply.kind === 'refused' && reply.refusal.code === 'unknown-card')
    return { kind: 'unknown', number, standing: null };
  return { kind: 'problem', number, standing: null, problem: problemSentence(reply) };
}
