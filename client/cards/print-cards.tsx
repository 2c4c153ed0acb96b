import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CardBatch } from '../../domain/wire/http-cards.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { Reply } from '../net/http.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { cardWords as words } from '../words/cards.ts';
import { problemSentence } from '../words/problems.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import { allCards, cardsPdfAddress } from './card-requests.ts';
import { PrintPage } from './print-page.tsx';

export interface PrintCardsProps {
  book: Book;
  /** The numbers of the first and the last card. */
  from: number;
  to: number;
  onBack: () => void;
}

/** Fetches cards by their numbers and lays them out for the printer; they can be printed again and again the same. */
export function PrintCards({ book, from, to, onBack }: PrintCardsProps): ReactNode {
  const { event } = book;
  const [reply, setReply] = useState<Reply<CardBatch> | null>(null);
  useEffect(() => {
    let gone = false;
    void allCards(event).then((answer) => gone || setReply(answer));
    return () => {
      gone = true;
    };
  }, [event]);

  const title = words.printTitle(printedNumber(from), printedNumber(to));
  const wanted = useMemo(
    () =>
      reply?.kind === 'value' ? reply.value.cards.filter(({ number }) => number >= from && number <= to) : [],
    [reply, from, to],
  );
  if (reply?.kind === 'value') {
    const pdf = cardsPdfAddress(event, from, to);
    return <PrintPage title={title} cards={wanted} book={book} pdf={pdf} onBack={onBack} />;
  }
  return (
    <Page title={title} heading={title}>
      {reply === null ? <p>{words.fetching}</p> : <Notice kind="stop">{problemSentence(reply)}</Notice>}
      <div>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </Page>
  );
}
