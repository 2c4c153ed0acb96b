import { useState, type ReactNode } from 'react';
import { labelCard, longestLabel, type PhoneCard } from '../../stores/cards.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PracticeRibbon } from '../../ui/practice-ribbon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import styles from './cards.module.css';

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
