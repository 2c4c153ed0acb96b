import { useEffect, type ReactNode } from 'react';
import { useCards } from '../../stores/cards.ts';
import { Around } from '../../ui/around.tsx';
import { Button } from '../../ui/button.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { Page, startAtHeading } from '../../ui/page.tsx';
import { turnWords as words } from '../../words/turns.ts';
import { Hall } from '../hall.tsx';
import { readRoute, useSearch } from '../route.ts';
import type { SetUp } from './set-up.ts';
import { endTurn, finishTurn, nextPerson } from './turn.ts';
import styles from './turns.module.css';
import { answerMs, useQuiet } from './use-quiet.ts';

interface VotingProps {
  setUp: SetUp;
  /** Its holder has finished, and the vote is on its way. */
  isSending: boolean;
}

/** The ordinary pages of a phone, with a way to finish. */
export function VotingPages({ setUp, isSending }: VotingProps): ReactNode {
  const { isAsking, stay } = useQuiet(leaveAlone);
  useOtherCard();
  const isCovered = isAsking || isSending;
  return (
    <>
      <div className={styles.voting} hidden={isCovered}>
        <section className={styles.bar} aria-label={words.thisTurn}>
          <span className={styles.place}>{words.place[setUp.kind]({ place: setUp.place })}</span>
          <Button kind="primary" onClick={finishTurn}>
            {words.finished}
          </Button>
        </section>
        <Hall event={setUp.event} onOpened={leaveAlone} />
      </div>
      {isSending ? <Page title={words.sending} heading={words.sending} /> : null}
      {isAsking && !isSending ? <StillTherePage stay={stay} /> : null}
    </>
  );
}

/** Nobody has touched the screen for a while: nothing of the vote is shown until somebody says that it is theirs (Y31). */
function StillTherePage({ stay }: { stay: () => void }): ReactNode {
  useEffect(startAtHeading, []);
  return (
    <Page title={words.stillTitle} heading={words.stillTitle}>
      <div role="alert">
        <p>{words.stillMeans}</p>
      </div>
      <p className={styles.left}>
        <Around said={(clock) => words.stillLeft({ clock })}>
          <b>
            <Countdown remainingMs={answerMs} running />
          </b>
        </Around>
      </p>
      <Button kind="primary" huge onClick={stay}>
        {words.still}
      </Button>
      <Button onClick={finishTurn}>{words.finished}</Button>
    </Page>
  );
}

/** Nobody is there to be thanked. */
function leaveAlone(): void {
  endTurn();
  nextPerson();
}

/** A turn has one card: whoever asks for another page of cards, or takes the card off, ends it. */
function useOtherCard(): void {
  const { page } = readRoute(useSearch());
  const isLeft = useCards(({ cards }) => cards.length === 0) || page === 'code' || page === 'cards';
  useEffect(() => {
    if (isLeft) leaveAlone();
  }, [isLeft]);
}
