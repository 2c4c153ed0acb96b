import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { CardStanding } from '../../domain/wire/http.ts';
import { readCardNumber } from '../cards/card-numbers.ts';
import { standingOf } from '../cards/card-requests.ts';
import { problemSentence } from '../words/problems.ts';
import type { AnswerKind } from './answer.tsx';
import { standingWord } from './standing.ts';

export interface Lookup {
  readonly kind: AnswerKind;
  readonly number: number | null;
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

  const show = useCallback(
    async (asking: Promise<Lookup>): Promise<Lookup> => {
      latest.current += 1;
      const mine = latest.current;
      const found = await asking;
      // An answer that was overtaken by another question is not shown.
      if (mine === latest.current) setAnswer(found);
      return found;
    },
    [setAnswer],
  );

  const { number } = answer;
  const lookedAt = useRef(moved);
  useEffect(() => {
    if (lookedAt.current === moved) return;
    lookedAt.current = moved;
    if (number !== null) void show(find(event, number));
  }, [event, moved, number, show]);

  const lookUp = useCallback(
    (typed: string): Promise<Lookup> => {
      const asked = readCardNumber(typed);
      return show(
        asked === null ? Promise.resolve({ ...nothingYet, kind: 'wrong' as const }) : find(event, asked),
      );
    },
    [event, show],
  );
  const clear = useCallback(() => void show(Promise.resolve(nothingYet)), [show]);
  return { answer, lookUp, clear };
}

async function find(event: EventId, number: number): Promise<Lookup> {
  const reply = await standingOf(event, number);
  if (reply.kind === 'value') return { kind: standingWord(reply.value), number, standing: reply.value };
  if (reply.kind === 'refused' && reply.refusal.code === 'unknown-card')
    return { kind: 'unknown', number, standing: null };
  return { kind: 'problem', number, standing: null, problem: problemSentence(reply) };
}
