import { useState, type ReactNode } from 'react';
import { isBeforeClose, isSealed } from '../../domain/event/stages.ts';
import type { DeskView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { openPageStorage } from '../net/storage.ts';
import { goTo, useQuery } from '../query.ts';
import column from '../ui/column.module.css';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Notice } from '../ui/notice.tsx';
import { OfflineBar } from '../ui/offline-bar.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { deskWords as words } from '../words/desk.ts';
import { PrintDeskCard, asksForDeskCard, deskCardQuery } from '../cards/print-desk-card.tsx';
import { PrintVotingSheet, asksForVotingSheet, votingSheetQuery } from '../cards/print-voting-sheet.tsx';
import { cardWords } from '../words/cards.ts';
import { sharedDeviceWords } from '../words/shared-devices.ts';
import { CountPiles } from './count-piles.tsx';
import { OpenNow } from './open-now.tsx';
import { Reconciliation } from './reconciliation.tsx';
import { CardDesk } from './card-desk.tsx';
import { AtTheDoor } from './at-the-door.tsx';
import { CheckIn } from './check-in.tsx';
import { Counters } from './counters.tsx';
import { SecondCard } from './second-card.tsx';
import { SetUpDevice } from './set-up-device.tsx';
import { SharedDevices, setUpQuery } from './shared-devices.tsx';
import styles from './desk.module.css';

const keeper = openPageStorage();
const soundKept = 'desk.sound';

export interface DeskPageProps {
  view: DeskView;
  book: Book;
  /** The connection is down: the last counts stay. */
  lost: boolean;
}

export function DeskPage({ view, book, lost }: DeskPageProps): ReactNode {
  const [sound, setSound] = useState(() => keeper.read(soundKept) !== false);
  const query = useQuery();
  const goHome = (): void => goTo(location.pathname);
  if (asksForDeskCard(query)) return <PrintDeskCard book={book} onBack={goHome} />;
  if (asksForVotingSheet(query)) return <PrintVotingSheet book={book} onBack={goHome} />;
  /** Nobody is given a card or a sheet once it is over. */
  const isVoting = isBeforeClose(view.stage);
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
  if (query.has(setUpQuery)) {
    return (
      <Page
        title={sharedDeviceWords.setUp}
        heading={sharedDeviceWords.setUp}
        above={book.text.name}
        top={top}
        wide
      >
        <SetUpDevice event={view.event} />
        <div>
          <Button onClick={goHome}>{cardWords.back}</Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={words.title} heading={words.title} above={book.text.name} top={top} wide>
      {view.phonesFailed === true ? <Notice kind="hurry">{words.phonesFailed}</Notice> : null}
      <OpenNow hours={view.hours} book={book} />
      <CardDesk view={view} locking={book.rules.locking} sound={sound} />
      <div className={styles.aside}>
        {isVoting ? <AtTheDoor view={view} book={book} /> : null}
        {book.rules.namesAtDoor && !isSealed(view.stage) ? <CheckIn view={view} /> : null}
        <Counters cards={view.cards} />
        <section className={column.column}>
          <h2>{words.paperTitle}</h2>
          <p>{cardWords.deskCardSentence}</p>
          <Button onClick={() => goTo(`${location.pathname}?${deskCardQuery}`)}>
            {cardWords.printDeskCard}
          </Button>
          {isSealed(view.stage) ? null : <Sheets view={view} />}
          {isSealed(view.stage) ? null : <p>{words.moreCards}</p>}
        </section>
        {isSealed(view.stage) ? null : <SecondCard view={view} />}
        {isVoting ? <SharedDevices event={view.event} /> : null}
        <Piles view={view} />
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

/** Until the seal people can vote on paper, and what came back is typed on a page of its own. */
function Sheets({ view }: { view: DeskView }): ReactNode {
  return (
    <>
      {isBeforeClose(view.stage) ? (
        <>
          <p>{words.sheetsSentence({ change: words.changeToPaper })}</p>
          <Button onClick={() => goTo(`${location.pathname}?${votingSheetQuery}`)}>
            {words.printSheets}
          </Button>
        </>
      ) : null}
      <p>
        {words.sheetsAtEnd} <a href={`/sheets/${view.event}`}>{words.typeSheets}</a>
      </p>
    </>
  );
}

/** What became of the cards; until the seal the piles can be counted, and counted again (C6). */
function Piles({ view }: { view: DeskView }): ReactNode {
  const { kinds = [] } = view;
  return (
    <section className={classNames(column.column, kinds.length > 0 && styles.broad)}>
      <h2>{words.countPiles}</h2>
      {isSealed(view.stage) ? null : (
        <>
          <p>{words.countPilesSentence}</p>
          <Button onClick={() => goTo(`${location.pathname}?piles`)}>{words.countPiles}</Button>
        </>
      )}
      <Reconciliation
        count={view.count}
        kinds={kinds}
        replaced={view.replaced}
        possiblyTwice={view.possiblyTwice}
      />
    </section>
  );
}
