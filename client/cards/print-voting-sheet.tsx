import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { Button } from '../ui/button.tsx';
import { cardWords } from '../words/cards.ts';
import { sharedWords } from '../words/shared.ts';
import { sheetWords as words } from '../words/voting-sheet.ts';
import { RulesSlip, VotingSheet } from './voting-sheet.tsx';
import styles from './voting-sheet.module.css';

const votingSheetQuery = 'voting-sheet';

export function asksForVotingSheet(query: URLSearchParams): boolean {
  return query.has(votingSheetQuery);
}

/** The voting sheet and the rules as they come out of the printer; on the screen with a bar of buttons above. */
export function PrintVotingSheet({ book, onBack }: { book: Book; onBack: () => void }): ReactNode {
  return (
    <>
      <title>{`${words.title} · ${sharedWords.product}`}</title>
      <main className={styles.page}>
        <div className={styles.bar}>
          <h1>{words.make}</h1>
          <p>{words.means}</p>
          <div className={styles.acts}>
            <Button kind="primary" onClick={() => window.print()}>
              {words.print}
            </Button>
            <Button onClick={onBack}>{cardWords.back}</Button>
          </div>
        </div>
        <VotingSheet book={book} />
        <RulesSlip book={book} />
      </main>
    </>
  );
}
