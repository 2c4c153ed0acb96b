import type { ReactNode } from 'react';
import {
  envelopeCards,
  howToVote,
  kindLine,
  printedNumber,
  teamNote,
  typedAddress,
  youngNote,
  type SheetCell,
} from '../../domain/paper/voting-card.ts';
import { wifiLine } from '../../domain/paper/hall-wifi.ts';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import { votingCardWords as words } from '../words/paper/voting-card.ts';
import { isolated } from '../words/isolated-names.ts';
import { useFit } from '../scenes/use-fit.ts';
import { classNames } from '../ui/class-names.ts';
import { Qr } from '../ui/qr.tsx';
import styles from './printed-card.module.css';

export interface PrintedCardProps {
  card: PrintedCard;
  book: Book;
  /** The hall's Wi-Fi, where it is to be printed. */
  wifi: Wifi | null;
}

/** One voting card as it is cut out and handed over: black on white, and the same on every printer. */
export function PrintedCardPiece({ card, book, wifi }: PrintedCardProps): ReactNode {
  const { practice } = book;
  const { young = false } = card;
  const number = printedNumber(card.number);
  const beside = useFit<HTMLDivElement>();
  return (
    <article className={styles.card}>
      {practice ? <p className={styles.ribbon}>{words.practice}</p> : null}
      <div className={styles.qr}>
        <Qr text={card.url} label={words.qrLabel({ number })} />
      </div>
      <div ref={beside} className={styles.words}>
        <p className={styles.event}>
          <bdi>{book.text.name}</bdi>
        </p>
        <p className={classNames(styles.kind, young && styles.young)}>
          {kindLine({ group: card.bid === null ? null : isolated(groupOf(book, card.bid)), young }, words)}
        </p>
        <p className={styles.number}>{number}</p>
        <p className={styles.code}>{card.code}</p>
      </div>
      <p className={styles.how}>
        <strong>
          {howToVote(book.rules, words)} {card.bid === null ? null : teamNote(book.rules, words)}
          {young ? youngNote(book.rules, words) : null}
        </strong>
        <br />
        {words.scan} {words.type({ address: typedAddress(card.url) })} {words.keep}
        {wifi === null ? null : (
          <>
            <br />
            <strong>{wifiLine(wifi, words)}</strong>
          </>
        )}
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
  const box = useFit<HTMLElement>();
  return (
    <article ref={box} className={classNames(styles.card, styles.label)}>
      <p>{words.envelope}</p>
      <p className={styles.group}>
        <bdi>{groupOf(book, label.bid)}</bdi>
      </p>
      <p className={styles.code}>{envelopeCards(label.from, label.to, words)}</p>
      <p>{words.envelopeHow}</p>
    </article>
  );
}

function groupOf(book: Book, bid: number): string {
  return book.bids.find((each) => each.bid === bid)?.organisation ?? '';
}
