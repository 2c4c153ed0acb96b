import { useEffect, type ReactNode } from 'react';
import { useRemaining } from '../ui/use-remaining.ts';
import { cardWords as words } from '../words/cards.ts';

export interface ShownForProps {
  leftMs: number;
  onOver: () => void;
}

/** How long the cards are still shown, in whole minutes: read out when that changes, and never each second. */
export function ShownFor({ leftMs, onOver }: ShownForProps): ReactNode {
  const left = useRemaining(leftMs, true);
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver, onOver]);
  return <p role="status">{words.shownFor({ minutes: Math.max(1, Math.ceil(left / 60_000)) })}</p>;
}
