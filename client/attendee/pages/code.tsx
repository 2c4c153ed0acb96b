import { useState, type FormEvent, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { CardOpened } from '../../../domain/wire/http.ts';
import { useCards } from '../../stores/cards.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { focusFirstFlaw } from '../../ui/focus-flaw.ts';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';
import { openCard } from '../open-card.ts';
import { nameOf } from '../room.ts';
import { CodeField } from './code-field.tsx';
import styles from './cards.module.css';

interface CodeProps {
  onOpened: (card: CardOpened) => void;
  /** Cards of this phone to go on with; not offered to somebody who is adding one. */
  onGoOn?: (event: EventId) => void;
  /** Nobody is given a card any more. */
  isOver?: boolean;
}

/** The way in without a camera: the code that stands on the card. */
export function CodePage({ onOpened, onGoOn, isOver = false }: CodeProps): ReactNode {
  const { cards } = useCards();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  const submit = async (submitted: FormEvent): Promise<void> => {
    submitted.preventDefault();
    if (code.trim() === '') return turnBack(words.codeMissing);
    setBusy(true);
    const answer = await openCard(code);
    setBusy(false);
    if (answer.kind === 'opened') onOpened(answer.card);
    else turnBack(answer.sentence);
  };
  const turnBack = (why: string): void => {
    setError(why);
    focusFirstFlaw();
  };

  return (
    <Page title={words.codeTitle} heading={words.codeTitle}>
      {onGoOn === undefined || cards.length === 0 ? null : (
        <section className={styles.form} aria-label={words.cardsHere}>
          {cards.map((card) => (
            <Button key={card.token} kind="primary" huge onClick={() => onGoOn(card.event)}>
              {words.goToCard({ name: nameOf(card) })}
            </Button>
          ))}
        </section>
      )}
      <p>{words.codeIntro}</p>
      <form className={styles.form} onSubmit={(submitted) => void submit(submitted)} noValidate>
        <CodeField label={words.codeLabel} error={error} value={code} onChange={setCode} maxLength={40} />
        <Button kind="primary" huge type="submit" disabled={busy}>
          {busy ? words.openingCard : words.openCard}
        </Button>
      </form>
      {isOver ? null : <p>{words.noCard}</p>}
      {isOver ? null : (
        <p>
          <a href="/works">{words.tryCard}</a>
        </p>
      )}
    </Page>
  );
}
