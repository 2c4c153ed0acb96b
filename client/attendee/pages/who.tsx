import { useState, type ReactNode } from 'react';
import { chooseCard, type PhoneCard } from '../../stores/cards.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { Page } from '../../ui/page.tsx';
import { PracticeRibbon } from '../../ui/practice-ribbon.tsx';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';
import { turnWords } from '../../words/turns.ts';
import { LinkButton } from '../link-button.tsx';
import { nameOf } from '../room.ts';
import { go, home } from '../route.ts';
import { setOneTap, useOneTap } from '../one-phone/one-tap.ts';
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
  const { on } = useOneTap();
  if (managing || cards.length === 1)
    return <ManagePage cards={cards} practice={practice} done={() => setManaging(false)} />;
  if (asked !== null) return <ConfirmPage card={asked} practice={practice} back={() => setAsked(null)} />;
  return (
    <Page title={words.whoTitle} heading={words.whoTitle} top={practice ? <PracticeRibbon /> : null}>
      <p>{words.whoMeans}</p>
      <ul className={styles.names}>
        {cards.map((card) => (
          <li key={card.token}>
            <Button huge onClick={() => (on ? takeTurn(card) : setAsked(card))}>
              {nameOf(card)}
            </Button>
          </li>
        ))}
      </ul>
      <CheckField
        id="one-tap"
        label={turnWords.oneTap}
        hint={turnWords.oneTapMeans}
        checked={on}
        onChange={setOneTap}
      />
      <div className={styles.acts}>
        <LinkButton to={{ page: 'code' }}>{words.addCard}</LinkButton>
        <Button kind="quiet" onClick={() => setManaging(true)}>
          {words.manage}
        </Button>
      </div>
    </Page>
  );
}

function takeTurn(card: PhoneCard): void {
  chooseCard(card.token);
  go(home);
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
  return (
    <Page
      title={title}
      heading={title}
      above={words.cardNumber({ number: String(card.number) })}
      top={practice ? <PracticeRibbon /> : null}
    >
      <p>{words.confirmMeans}</p>
      <Button kind="primary" huge onClick={() => takeTurn(card)}>
        {words.confirmYes({ name: nameOf(card) })}
      </Button>
      <Button onClick={back}>{words.confirmNo}</Button>
    </Page>
  );
}
