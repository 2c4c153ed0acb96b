import { useState, type ReactNode } from 'react';
import { forgetBallot, isLeftToSend } from '../../stores/ballots.ts';
import { labelCard, longestLabel, removeCard, type PhoneCard } from '../../stores/cards.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Page } from '../../ui/page.tsx';
import { PracticeRibbon } from '../../ui/practice-ribbon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import { WayBack } from '../frame.tsx';
import { LinkButton } from '../link-button.tsx';
import { nameOf } from '../room.ts';
import styles from './cards.module.css';

interface ManageProps {
  cards: readonly PhoneCard[];
  practice: boolean;
  done: () => void;
}

/** The cards on this phone: their names, and taking one off. */
export function ManagePage({ cards, practice, done }: ManageProps): ReactNode {
  const [naming, setNaming] = useState<PhoneCard | null>(null);
  if (naming !== null)
    return <NamePage card={naming} practice={practice} done={() => setNaming(null)} act={words.nameSave} />;
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
            {card.label === '' ? null : <p>{words.cardNumber(card.number)}</p>}
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
      question={words.takeOffQuestion(nameOf(card))}
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

interface NameProps {
  card: PhoneCard;
  practice: boolean;
  /** Why a name is asked for, when it was not the person's own idea. */
  means?: string;
  act: string;
  done: () => void;
}

/** Gives a card the name that people on this phone know it by. */
export function NamePage({ card, practice, means, act, done }: NameProps): ReactNode {
  const [name, setName] = useState(card.label);
  const title = means === undefined ? words.nameTitle : words.newCardTitle(card.number);
  return (
    <Page
      title={title}
      heading={title}
      above={words.cardNumber(card.number)}
      top={practice ? <PracticeRibbon /> : null}
    >
      {means === undefined ? null : <p>{means}</p>}
      <form
        className={styles.form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          labelCard(card.token, name);
          done();
        }}
      >
        <TextField
          id="card-name"
          label={words.nameLabel}
          hint={words.nameHint}
          value={name}
          onChange={setName}
          maxLength={longestLabel}
          autoComplete="off"
        />
        <Button kind="primary" huge type="submit">
          {act}
        </Button>
      </form>
    </Page>
  );
}
