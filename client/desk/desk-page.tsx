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

  if (range !== null) {
    return (
      <PrintCards
        event={view.event}
        eventName={book.text.name}
        {...range}
        onBack={() => goTo(location.pathname)}
      />
    );
  }
  const top = (
    <>
      {view.practice ? <PracticeRibbon /> : null}
      <OfflineBar offline={lost} sentence={words.lost} />
    </>
  );
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
        <MoreCards event={view.event} onPrint={print} />
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
