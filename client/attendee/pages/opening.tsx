import { useEffect, useState, type ReactNode } from 'react';
import type { CardOpened } from '../../../domain/wire/http.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import { openCard } from '../open-card.ts';

/** Between scanning a card and voting: a moment, or what is wrong and what to do. */
export function OpeningPage({
  code,
  onOpened,
  onType,
}: {
  code: string;
  onOpened: (card: CardOpened) => void;
  onType: () => void;
}): ReactNode {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let left = false;
    const open = async (): Promise<void> => {
      const answer = await openCard(code);
      if (left) return;
      if (answer.kind === 'opened') onOpened(answer.card);
      else setTrouble(answer.sentence);
    };
    void open();
    return () => {
      left = true;
    };
    // Once for each attempt; who is told does not matter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [code, attempt]);

  const again = (): void => {
    setTrouble(null);
    setAttempt(attempt + 1);
  };

  if (trouble === null) return <Page title={words.openingCard} heading={words.openingCard} waiting />;
  return (
    <Page title={words.cardNotOpened} heading={words.cardNotOpened}>
      <p role="alert">{trouble}</p>
      <Button kind="primary" huge onClick={again}>
        {words.tryAgain}
      </Button>
      <Button onClick={onType}>{words.typeCode}</Button>
    </Page>
  );
}
