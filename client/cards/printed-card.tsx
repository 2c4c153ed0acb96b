import type { ReactNode } from 'react';
import {
  howToVote,
  printedNumber,
  typedAddress,
  votingCardWords as words,
  type SheetCell,
} from '../../domain/paper/voting-card.ts';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import type { Book } from '../../domain/wire/http.ts';
import { classNames } from '../ui/class-names.ts';
import { Qr } from '../ui/qr.tsx';
import styles from './printed-card.module.css';

export interface PrintedCardProps {
  card: PrintedCard;
  book: Book;
}

/** One voting card as it is cut out and handed over: black on white, and the same on every printer. */
export function PrintedCardPiece({ card, book }: PrintedCardProps): ReactNode {
  const { practice } = book;
  const number = printedNumber(card.number);
  return (
    <article className={classNames(styles.card, practice && styles.practice)}>
      {practice ? <p className={styles.ribbon}>{words.practice}</p> : null}
      <div className={styles.qr}>
        <Qr text={card.url} label={words.qrLabel(number)} />
      </div>
      <div className={styles.words}>
        <p className={styles.event}>{book.text.name}</p>
        <p className={styles.kind}>
          {card.bid === null ? words.card : words.teamCard(groupOf(book, card.bid))}
        </p>
        <p className={styles.number}>{number}</p>
        <p className={styles.code}>{card.code}</p>
      </div>
      <p className={styles.how}>
        <strong>{howToVote(book.rules)}</strong>
        <br />
        {words.scan} {words.type(typedAddress(card.url))} {words.keep}
      </p>
    </article>
  );
}

/** The label of a group's envelope, as large as a card. */
export function EnvelopeLabel({
  label,
  book,
}: {
  label: Extract<SheetCell<PrintedCard>, { kind: 'label' }>;
  book: Book;
}): ReactNode {
  return (
    <article className={classNames(styles.card, styles.label)}>
      <p>{words.envelope}</p>
      <p className={styles.group}>{groupOf(book, label.bid)}</p>
      <p className={styles.code}>{words.envelopeCards(printedNumber(label.from), printedNumber(label.to))}</p>
      <p>{words.envelopeHow}</p>
    </article>
  );
}

function groupOf(book: Book, bid: number): string {
  return book.bids.find((each) => each.bid === bid)?.organisation ?? '';
}
