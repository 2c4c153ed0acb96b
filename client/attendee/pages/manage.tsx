import { useState, type ReactNode } from 'react';
import { forgetBallot, isLeftToSend } from '../../stores/ballots.ts';
import { removeCard, type PhoneCard } from '../../stores/cards.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Page } from '../../ui/page.tsx';
import { PracticeRibbon } from '../../ui/practice-ribbon.tsx';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';
import { WayBack } from '../frame.tsx';
import { LinkButton } from '../link-button.tsx';
import { nameOf } from '../room.ts';
import styles from './cards.module.css';
import { NamePage } from './name.tsx';

interface ManageProps {
  cards: readonly PhoneCard[];
  practice: boolean;
  done: () => void;
}

/** The cards on this phone: their names, and taking one off. */
export function ManagePage({ cards, practice, done }: ManageProps): ReactNode {
  const [naming, setNaming] = useState<PhoneCard | null>(null);
  if (naming !== null) return <NamePage card={naming} practice={practice} done={() => setNaming(null)} />;
  return (
    <Page
      title={words.thisPhone}
      heading={words.thisPhone}
      top={practice ? <PracticeRibbon /> : null}
      {...(cards.length === 1 ? { header: <WayBack /> } : {})}
    >
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.token} className={styles.card}>
            <h2>{nameOf(card)}</h2>
            {card.label === '' ? null : <p>{words.cardNumber({ number: String(card.number) })}</p>}
            <div className={styles.acts}>
              <Button onClick={() => setNaming(card)}>
                {card.label === '' ? words.giveName : words.rename}
              </Button>
              <TakeOff card={card} />
            </div>
          </li>
        ))}
      </ul>
      <LinkButton to={{ page: 'code' }}>{words.addCard}</LinkButton>
      {cards.length === 1 ? null : (
        <Button kind="primary" huge onClick={done}>
          {words.managed}
        </Button>
      )}
    </Page>
  );
}

function TakeOff({ card }: { card: PhoneCard }): ReactNode {
  if (isLeftToSend(card.token)) return <p>{words.takeOffNotYet}</p>;
  return (
    <ConfirmAct
      kind="quiet"
      question={words.takeOffQuestion({ name: nameOf(card) })}
      consequence={<p>{words.takeOffMeans}</p>}
      confirm={words.takeOff}
      onConfirm={() => {
        removeCard(card.token);
        forgetBallot(card.token);
      }}
    >
      {words.takeOff}
    </ConfirmAct>
  );
}
