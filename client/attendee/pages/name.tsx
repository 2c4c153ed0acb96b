import { useState, type ReactNode } from 'react';
import { labelCard, longestLabel, type PhoneCard } from '../../stores/cards.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PracticeRibbon } from '../../ui/practice-ribbon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';
import styles from './cards.module.css';

interface NameProps {
  card: PhoneCard;
  practice: boolean;
  /** The card was opened just now, beside others: the page says why it asks for a name. */
  isNew?: boolean;
  done: () => void;
}

/** Gives a card the name that people on this phone know it by. */
export function NamePage({ card, practice, isNew = false, done }: NameProps): ReactNode {
  const [name, setName] = useState(card.label);
  const title = isNew ? words.newCardTitle({ number: String(card.number) }) : words.nameTitle;
  return (
    <Page
      title={title}
      heading={title}
      above={words.cardNumber({ number: String(card.number) })}
      top={practice ? <PracticeRibbon /> : null}
    >
      {isNew ? <p>{words.newCardMeans}</p> : null}
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
          {isNew ? words.nameGoOn : words.nameSave}
        </Button>
      </form>
    </Page>
  );
}
