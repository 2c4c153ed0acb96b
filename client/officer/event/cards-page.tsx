import { useState, type ReactNode } from 'react';
import { isSealed } from '../../../domain/event/stages.ts';
import { cardNumber, type CardNumber } from '../../../domain/ids.ts';
import { printedNumber } from '../../../domain/paper/voting-card.ts';
import { readCardNumber } from '../../cards/card-numbers.ts';
import type { CardRange } from '../../../domain/wire/http-cards.ts';
import { MakeCards } from '../../cards/make-cards.tsx';
import { PrintDeskCard, asksForDeskCard, deskCardQuery } from '../../cards/print-desk-card.tsx';
import { PrintVotingSheet, asksForVotingSheet, votingSheetQuery } from '../../cards/print-voting-sheet.tsx';
import { cardWords } from '../../words/cards.ts';
import { CardBatches } from './card-batches.tsx';
import { PrintCards } from '../../cards/print-cards.tsx';
import { rangeAddress, readRange } from '../../cards/print-range.ts';
import { goTo, useQuery } from '../../query.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { countWords } from '../../words/numbers.ts';
import { printSheetsWords } from '../../words/print-sheets.ts';
import { officerWords as words } from '../../words/officer.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { addressOf, goToPlace } from '../route.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from '../frame/frame.module.css';
import { EntitledForm } from './entitled-form.tsx';
import { TeamCards } from './team-cards.tsx';
import { YoungCards } from './young-cards.tsx';

const usualCount = 100;

/** Making voting cards before the day, and printing them: again too, once the old ones are destroyed. */
export function CardsPage({ event }: { event: LiveEvent }): ReactNode {
  const { book, view } = event;
  const query = useQuery();
  const range = readRange(query);
  const sealed = isSealed(view.stage);
  const [made, setMade] = useState<CardRange | null>(null);
  const here = { at: 'event', event: book.event, part: 'cards' } as const;
  const print = (from: CardNumber, to: CardNumber): void => goTo(rangeAddress(addressOf(here), from, to));

  if (asksForDeskCard(query)) return <PrintDeskCard book={book} onBack={() => goToPlace(here)} />;
  if (asksForVotingSheet(query)) return <PrintVotingSheet book={book} onBack={() => goToPlace(here)} />;
  if (range !== null) {
    return <PrintCards book={book} {...range} onBack={() => goToPlace(here)} />;
  }
  return (
    <EventFrame event={event} heading={words.cardsTitle}>
      <p>{words.cardsSentence}</p>
      <SummaryList
        items={[
          { term: words.cardsMade, value: countWords(view.cards.made) },
          { term: words.cardsCancelled, value: countWords(view.cards.cancelled) },
        ]}
      />
      <section className={styles.block}>
        <h2>{words.makeCards}</h2>
        {sealed ? (
          <p>{words.noMoreCards}</p>
        ) : (
          <MakeCards event={book.event} usual={usualCount} onMade={setMade} />
        )}
        {made === null ? null : (
          <Notice
            kind="good"
            heading={words.cardsMadeNow({
              count: made.to - made.from + 1,
              from: printedNumber(made.from),
              to: printedNumber(made.to),
            })}
          >
            <div>
              <Button kind="primary" onClick={() => print(made.from, made.to)}>
                {words.printThem}
              </Button>
            </div>
          </Notice>
        )}
      </section>
      {sealed ? null : <YoungCards event={event} onMade={setMade} />}
      {book.bids.length === 0 || sealed ? null : <TeamCards event={event} onMade={setMade} />}
      <section className={styles.block}>
        <h2>{cardWords.deskCardTitle}</h2>
        <p>{cardWords.deskCardSentence}</p>
        <div>
          <Button onClick={() => goTo(`${addressOf(here)}&${deskCardQuery}`)}>
            {cardWords.printDeskCard}
          </Button>
        </div>
      </section>
      {sealed ? null : (
        <section className={styles.block}>
          <h2>{printSheetsWords.title}</h2>
          <p>{printSheetsWords.means}</p>
          <div>
            <Button onClick={() => goTo(`${addressOf(here)}&${votingSheetQuery}`)}>
              {printSheetsWords.title}
            </Button>
          </div>
        </section>
      )}
      <CardBatches key={view.cards.made} event={book.event} onPrint={print} />
      {view.cards.made === 0 ? null : <PrintAgain most={cardNumber(view.cards.made)} onPrint={print} />}
      <EntitledForm event={event} />
    </EventFrame>
  );
}

interface PrintAgainProps {
  /** The highest number there is: cards are numbered from 1 without a gap. */
  most: CardNumber;
  onPrint: (from: CardNumber, to: CardNumber) => void;
}

function PrintAgain({ most, onPrint }: PrintAgainProps): ReactNode {
  const [typed, setTyped] = useState<{ from: string; to: string } | null>(null);
  const { from, to } = typed ?? { from: '1', to: String(most) };
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const wrong = words.printWrong({ most });
      const first = reading.take('from', within(readCardNumber(from), 1, most), wrong, cardNumber(1));
      const last = reading.take('to', within(readCardNumber(to), 1, most), wrong, most);
      reading.take('to', first <= last ? last : null, words.printOrder, last);
      return reading.result({ first, last });
    },
    send: async (value) => ({ kind: 'value', value }),
    done: ({ first, last }) => onPrint(first, last),
  });
  return (
    <section className={styles.block}>
      <h2>{words.printTitle}</h2>
      <SendingForm sending={sending} save={words.print}>
        <div className={styles.side}>
          <NumberField
            id="from"
            label={words.printFrom}
            error={sending.errorOf('from')}
            value={from}
            onChange={(value) => setTyped({ from: value, to })}
          />
          <NumberField
            id="to"
            label={words.printTo}
            error={sending.errorOf('to')}
            value={to}
            onChange={(value) => setTyped({ from, to: value })}
          />
        </div>
      </SendingForm>
    </section>
  );
}

function within(number: CardNumber | null, least: number, most: number): CardNumber | null {
  return number !== null && number >= least && number <= most ? number : null;
}
