import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import type { CardPrinting, CardRange, CardsToPrint } from '../../domain/wire/http-cards.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { HttpReply } from '../net/http.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { cardWords as words } from '../words/cards.ts';
import { problemSentence } from '../words/problems.ts';
import { AskToPrint } from './ask-to-print.tsx';
import { beginPrinting, cardsPdfAddress, endPrinting, printingOf, shownCards } from './card-requests.ts';
import { PrintPage } from './print-page.tsx';

export interface PrintCardsProps extends CardRange {
  book: Book;
  onBack: () => void;
}

/** What the page knows: how the cards stand, and what opens them while they are shown. */
interface Known {
  readonly printing: HttpReply<CardPrinting>;
  readonly shown: HttpReply<CardsToPrint> | null;
}

/**
 * Cards by their numbers, for the officer who prints them (S10): asked first, then shown for a while, then nobody's. What
 * opens them leaves the page as soon as they are printed or the time is over.
 */
export function PrintCards({ book, from, to, onBack }: PrintCardsProps): ReactNode {
  const { event } = book;
  const [known, setKnown] = useState<Known | null>(null);
  const [justPrinted, setJustPrinted] = useState(false);
  const title = titleOf(printedNumber(from), printedNumber(to));

  const take = useCallback(
    async (printing: HttpReply<CardPrinting>): Promise<void> => {
      const isShown =
        printing.kind === 'value' && (printing.value.practice || printing.value.leftMs !== null);
      setKnown({ printing, shown: isShown ? await shownCards(event, { from, to }) : null });
    },
    [event, from, to],
  );
  const look = useCallback(() => void printingOf(event, { from, to }).then(take), [event, from, to, take]);
  useEffect(look, [look]);

  const shown = known?.shown?.kind === 'value' ? known.shown.value : null;
  if (shown !== null)
    return (
      <PrintPage
        title={title}
        shown={shown}
        book={book}
        pdf={cardsPdfAddress(event, { from, to })}
        onOver={look}
        onPrinted={async () => {
          const reply = await endPrinting(event, { from, to });
          if (reply.kind !== 'value') return problemSentence(reply);
          setJustPrinted(true);
          await take(reply);
          return null;
        }}
        onBack={onBack}
      />
    );
  const problem = known?.shown ?? known?.printing;
  return (
    <Page title={title} heading={title} above={book.text.name}>
      {known === null ? <p>{words.fetching}</p> : null}
      {problem === undefined || problem.kind === 'value' ? null : (
        <Notice kind="stop">{problemSentence(problem)}</Notice>
      )}
      {known?.printing.kind === 'value' && known.shown === null ? (
        <AskToPrint
          printing={known.printing.value}
          justPrinted={justPrinted}
          onBegin={async (destroyed) => {
            const reply = await beginPrinting(event, { from, to, destroyed });
            if (reply.kind !== 'value') return problemSentence(reply);
            setJustPrinted(false);
            await take(reply);
            return null;
          }}
        />
      ) : null}
      <div>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </Page>
  );
}

function titleOf(from: string, to: string): string {
  return from === to ? words.printTitleOfOne({ from }) : words.printTitle({ from, to });
}
