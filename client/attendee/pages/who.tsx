import { useState, type ReactNode } from 'react';
import { chooseCard, type PhoneCard } from '../../stores/cards.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PracticeRibbon } from '../../ui/practice-ribbon.tsx';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';
import { LinkButton } from '../link-button.tsx';
import { nameOf } from '../room.ts';
import { go, home } from '../route.ts';
import styles from './cards.module.css';
import { ManagePage } from './manage.tsx';

export interface CardsProps {
  cards: readonly PhoneCard[];
  practice: boolean;
}

/** The neutral screen between two people on one phone: names only, nobody's scores; the name is confirmed. */
export function WhoPage({ cards, practice }: CardsProps): ReactNode {
  const [asked, setAsked] = useState<PhoneCard | null>(null);
  const [managing, setManaging] = useState(false);
  if (managing || cards.length === 1)
    return <ManagePage cards={cards} practice={practice} done={() => setManaging(false)} />;
  if (asked !== null) return <ConfirmPage card={asked} practice={practice} back={() => setAsked(null)} />;
  return (
    <Page title={words.whoTitle} heading={words.whoTitle} top={practice ? <PracticeRibbon /> : null}>
      <p>{words.whoMeans}</p>
      <ul className={styles.names}>
        {cards.map((card) => (
          <li key={card.token}>
            <Button huge onClick={() => setAsked(card)}>
              {nameOf(card)}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <LinkButton to={{ page: 'code' }}>{words.addCard}</LinkButton>
        <Button kind="quiet" onClick={() => setManaging(true)}>
          {words.manage}
        </Button>
      </div>
    </Page>
  );
}

function ConfirmPage({
  card,
  practice,
  back,
}: {
  card: PhoneCard;
  practice: boolean;
  back: () => void;
}): ReactNode {
  const title = words.confirmTitle({ name: nameOf(card) });
  const yes = (): void => {
    chooseCard(card.token);
    go(home);
  };
  return (
    <Page
      title={title}
      heading={title}
      above={words.cardNumber({ number: String(card.number) })}
      top={practice ? <PracticeRibbon /> : null}
    >
      <p>{words.confirmMeans}</p>
      <Button kind="primary" huge onClick={yes}>
        {words.confirmYes({ name: nameOf(card) })}
      </Button>
      <Button onClick={back}>{words.confirmNo}</Button>
    </Page>
  );
}
