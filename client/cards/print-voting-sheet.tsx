import { useState, type ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { goToField } from '../ui/error-summary.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { cardWords } from '../words/cards.ts';
import { printSheetsWords as words } from '../words/print-sheets.ts';
import { readSheets } from './read-sheets.ts';
import { readCardNumber } from './card-numbers.ts';
import { emergencyPackPdfAddress, votingSheetsPdfAddress, type SheetsWanted } from './card-requests.ts';
import styles from './count-form.module.css';

/** What follows the question mark when voting sheets are to be printed. */
export const votingSheetQuery = 'voting-sheet';

export function asksForVotingSheet(query: URLSearchParams): boolean {
  return query.has(votingSheetQuery);
}

type Which = 'on-paper' | 'range' | 'blank';

/** Asks which voting sheets, and has them made as a PDF. */
export function PrintVotingSheet({ book, onBack }: { book: Book; onBack: () => void }): ReactNode {
  return (
    <Page
      title={words.title}
      heading={words.title}
      above={book.text.name}
      top={book.practice ? <PracticeRibbon /> : null}
    >
      <h2>{words.sheetsTitle}</h2>
      <p>{words.means}</p>
      <SheetsForm event={book.event} />
      <h2>{words.packTitle}</h2>
      <p>{words.packMeans}</p>
      <PackForm event={book.event} />
      <div>
        <Button onClick={onBack}>{cardWords.back}</Button>
      </div>
    </Page>
  );
}

function SheetsForm({ event }: Pick<Book, 'event'>): ReactNode {
  const [which, setWhich] = useState<Which>('on-paper');
  const [large, setLarge] = useState(false);
  const [typed, setTyped] = useState({ from: '', to: '', count: '50' });
  const [error, setError] = useState<string>();
  const type = (part: Partial<typeof typed>): void => setTyped({ ...typed, ...part });

  function make(): void {
    const wanted = wantedOf(which, typed);
    setError(wanted === null ? (which === 'blank' ? words.countWrong : words.rangeWrong) : undefined);
    if (wanted === null) goToField(which === 'blank' ? 'sheets-count' : 'sheets-from');
    // The server answers with a file to keep, or with a page that says why there is none.
    else location.assign(votingSheetsPdfAddress(event, { ...wanted, ...(large ? { large: 'yes' } : {}) }));
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        make();
      }}
    >
      <ChoiceField<Which>
        id="sheets-which"
        legend={words.which}
        choices={[
          { value: 'on-paper', label: words.onPaper, hint: words.onPaperMeans },
          { value: 'range', label: words.range, hint: words.rangeMeans },
          { value: 'blank', label: words.blank, hint: words.blankMeans },
        ]}
        value={which}
        onChange={(chosen) => {
          setWhich(chosen);
          setError(undefined);
        }}
      />
      {which === 'range' ? (
        <>
          <NumberField
            id="sheets-from"
            label={words.from}
            error={error}
            value={typed.from}
            onChange={(from) => type({ from })}
          />
          <NumberField id="sheets-to" label={words.to} value={typed.to} onChange={(to) => type({ to })} />
        </>
      ) : null}
      {which === 'blank' ? (
        <NumberField
          id="sheets-count"
          label={words.count}
          error={error}
          value={typed.count}
          onChange={(count) => type({ count })}
        />
      ) : null}
      <CheckField id="sheets-large" label={words.large} checked={large} onChange={setLarge} />
      <Button type="submit" kind="primary">
        {words.print}
      </Button>
    </form>
  );
}

/** One button for everything that is needed without a computer. */
function PackForm({ event }: Pick<Book, 'event'>): ReactNode {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();

  function make(): void {
    const count = typed.trim() === '' ? undefined : readSheets(typed);
    setError(count === null ? words.countWrong : undefined);
    if (count === null) goToField('pack-count');
    else location.assign(emergencyPackPdfAddress(event, count));
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        make();
      }}
    >
      <NumberField
        id="pack-count"
        label={words.packCount}
        hint={words.packCountHint}
        error={error}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit">{words.packMake}</Button>
    </form>
  );
}

/** Null where what was typed is no range and no number of sheets. */
function wantedOf(which: Which, typed: { from: string; to: string; count: string }): SheetsWanted | null {
  if (which === 'on-paper') return {};
  if (which === 'blank') {
    const blank = readSheets(typed.count);
    return blank === null ? null : { blank };
  }
  const [from, to] = [readCardNumber(typed.from), readCardNumber(typed.to)];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
