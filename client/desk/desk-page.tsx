import { useState, type ReactNode } from 'react';
import type { DeskView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { PrintCards } from '../cards/print-cards.tsx';
import { readRange, rangeAddress } from '../cards/print-range.ts';
import { openKeeper } from '../net/storage.ts';
import { goTo, useQuery } from '../query.ts';
import { Button } from '../ui/button.tsx';
import { OfflineBar } from '../ui/offline-bar.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { deskWords as words } from '../words/desk.ts';
import { PrintDeskCard, asksForDeskCard, deskCardQuery } from '../cards/print-desk-card.tsx';
import { PrintVotingSheet, asksForVotingSheet } from '../cards/print-voting-sheet.tsx';
import { cardWords } from '../words/cards.ts';
import { CountPiles } from './count-piles.tsx';
import { Reconciliation } from './reconciliation.tsx';
import { CardDesk } from './card-desk.tsx';
import { Counters } from './counters.tsx';
import styles from './desk.module.css';
import { MoreCards } from './more-cards.tsx';

const keeper = openKeeper();
const soundKept = 'desk.sound';

export interface DeskPageProps {
  view: DeskView;
  book: Book;
  /** The line is down: the last counts stay. */
  lost: boolean;
}

export function DeskPage({ view, book, lost }: DeskPageProps): ReactNode {
  const range = readRange(useQuery());
  const [sound, setSound] = useState(() => keeper.read(soundKept) !== false);
  const print = (from: number, to: number): void => goTo(rangeAddress(location.pathname, from, to));

  const query = useQuery();
  const goHome = (): void => goTo(location.pathname);
  if (asksForDeskCard(query)) return <PrintDeskCard book={book} onBack={goHome} />;
  // Offered to nobody until somebody can type in what stands on it.
  if (asksForVotingSheet(query)) return <PrintVotingSheet book={book} onBack={goHome} />;
  if (range !== null) {
    return <PrintCards book={book} {...range} onBack={goHome} />;
  }
  const top = (
    <>
      {view.practice ? <PracticeRibbon /> : null}
      <OfflineBar offline={lost} sentence={words.lost} />
    </>
  );
  if (query.has('piles')) {
    return (
      <Page title={words.countPiles} heading={words.countPiles} above={book.text.name} top={top} wide>
        <CountPiles book={book} onDone={goHome} />
        <div>
          <Button onClick={goHome}>{cardWords.back}</Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={words.title} heading={words.title} above={book.text.name} top={top} wide>
      <CardDesk view={view} sound={sound} onPrint={print} />
      <div className={styles.aside}>
        <section className={styles.block}>
          <h2>{words.sayTitle}</h2>
          <ul className={styles.say}>
            {words.say.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <Counters cards={view.cards} />
        <section className={styles.block}>
          <h2>{words.paperTitle}</h2>
          <p>{cardWords.deskCardSentence}</p>
          <Button onClick={() => goTo(`${location.pathname}?${deskCardQuery}`)}>
            {cardWords.printDeskCard}
          </Button>
        </section>
        <MoreCards event={view.event} onPrint={print} />
        <section className={styles.block}>
          <h2>{words.countPiles}</h2>
          <p>{words.countPilesSentence}</p>
          <Button onClick={() => goTo(`${location.pathname}?piles`)}>{words.countPiles}</Button>
          <Reconciliation count={view.count} />
        </section>
      </div>
      <div>
        <Button
          kind="quiet"
          onClick={() => {
            keeper.write(soundKept, !sound);
            setSound(!sound);
          }}
        >
          {sound ? words.turnSoundOff : words.turnSoundOn}
        </Button>
      </div>
    </Page>
  );
}
