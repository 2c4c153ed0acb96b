import { useState, type ReactNode } from 'react';
import type { CardPrinting } from '../../domain/wire/http-cards.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { cardWords as words } from '../words/cards.ts';

export interface AskToPrintProps {
  printing: CardPrinting;
  /** This officer said a moment ago that they are printed. */
  justPrinted: boolean;
  /** Shows the cards; what is wrong when they cannot be shown. */
  onBegin: (destroyed: boolean) => Promise<string | null>;
}

/** Before cards are shown: what showing them means, and of cards that were printed before that their paper is destroyed. */
export function AskToPrint({ printing, justPrinted, onBegin }: AskToPrintProps): ReactNode {
  const { cards, printedBefore, sealed } = printing;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isAgain = printedBefore > 0;

  async function begin(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(await onBegin(isAgain));
    setBusy(false);
  }

  // Nothing to press under the thumb that has just pressed: the cards in hand would open nothing any more.
  if (justPrinted)
    return (
      <Notice kind="good" heading={words.isPrinted({ cards })}>
        {words.isPrintedMeans({ cards })}
      </Notice>
    );
  if (sealed) return <p>{words.noPrinting}</p>;
  return (
    <>
      {isAgain ? <h2>{beforeWords(printedBefore, cards)}</h2> : null}
      {isAgain ? <p>{words.againMeans}</p> : null}
      <p>{words.showMeans}</p>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      <div>
        <Button kind={isAgain ? 'danger' : 'primary'} busy={busy} onClick={() => void begin()}>
          {isAgain ? words.destroyed : words.show({ cards })}
        </Button>
      </div>
    </>
  );
}

function beforeWords(before: number, cards: number): string {
  return before === cards ? words.allPrintedBefore({ cards }) : words.somePrintedBefore({ before, cards });
}
