import { useState, type ReactNode } from 'react';
import { isSealed } from '../../domain/event/stages.ts';
import { mostSheetsAtOnce, typedTwiceFrom } from '../../domain/sheets/sheet-book.ts';
import type { BatchView } from '../../domain/wire/http-sheets.ts';
import { goTo } from '../query.ts';
import column from '../ui/column.module.css';
import { Button } from '../ui/button.tsx';
import { focusFirstFlaw } from '../ui/focus-flaw.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { countWords } from '../words/numbers.ts';
import { sheetsWords as words } from '../words/sheets.ts';
import { readSheets } from '../cards/read-sheets.ts';
import { beginBatch } from './sheet-requests.ts';
import { stepOf, type SheetPageProps } from './sheet-page.ts';
import { SheetsField } from './sheets-field.tsx';
import styles from './sheets.module.css';

/** How all sheets stand, the batches to do, and a new one. */
export function AllBatches({ view, book, desk, sheets, top }: SheetPageProps): ReactNode {
  const { open, phonesFailed, figures, batches, counted } = desk;
  const shown = [
    [words.onPaper, figures.onPaper],
    [words.counted, figures.counted],
    [words.spoilt, figures.spoilt],
    [words.notReturned, figures.notReturned],
    [words.replaced, figures.replaced],
  ] as const;
  return (
    <Page title={words.title} heading={words.title} above={book.text.name} top={top} wide>
      {open ? null : (
        <Notice announced={false}>
          {isSealed(view.stage) ? words.notOpen.sealed : words.notOpen.before}
        </Notice>
      )}
      {phonesFailed ? <Notice kind="hurry">{words.phonesFailed}</Notice> : null}
      {sheets.problem === null ? null : <Notice kind="stop">{sheets.problem}</Notice>}
      <div className={styles.columns}>
        {open ? <Begin {...{ view, sheets }} /> : null}
        <section className={column.column} aria-labelledby="batches">
          <h2 id="batches">{words.batches}</h2>
          {batches.length === 0 ? <p>{words.noBatches}</p> : null}
          <ul className={styles.batches}>
            {batches.map((batch) => (
              <BatchLine key={batch.batch} batch={batch} />
            ))}
          </ul>
        </section>
        <section className={column.column} aria-labelledby="figures">
          <h2 id="figures">{words.figures}</h2>
          <dl className={styles.figures}>
            {shown.map(([term, figure]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{countWords(figure)}</dd>
              </div>
            ))}
          </dl>
        </section>
        {counted.length === 0 ? null : (
          <section className={column.column} aria-labelledby="counted">
            <h2 id="counted">{words.doneBatches}</h2>
            <ul role="status" className={styles.counted}>
              {[...counted].reverse().map((batch) => (
                <li key={batch.batch}>{words.batchCounted({ ...batch })}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <p>
        <a href={`/desk/${view.event}`}>{words.toDesk}</a>
      </p>
    </Page>
  );
}

function Begin({ view, sheets }: Pick<SheetPageProps, 'view' | 'sheets'>): ReactNode {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  async function begin(): Promise<void> {
    const count = readSheets(typed);
    setError(count === null ? words.sheetsMissing({ most: mostSheetsAtOnce }) : undefined);
    if (count === null) return focusFirstFlaw();
    const begun = beginBatch(view.event, count);
    if (!(await sheets.take(begun))) return;
    const reply = await begun;
    // Whoever types on at once types a sheet: in this field its number would begin another batch.
    if (reply.kind === 'value') goTo(addressOf(newest(reply.value.batches)));
  }
  return (
    <form
      className={column.column}
      noValidate
      aria-labelledby="begin"
      onSubmit={(submit) => {
        submit.preventDefault();
        void begin();
      }}
    >
      <h2 id="begin">{words.begin}</h2>
      <p>{words.how({ twice: typedTwiceFrom })}</p>
      <SheetsField id="batch-sheets" typed={typed} error={error} onChange={setTyped} />
      <Button type="submit" kind="primary">
        {words.begin}
      </Button>
    </form>
  );
}

function addressOf(batch: number): string {
  return `${location.pathname}?batch=${batch}`;
}

function newest(batches: readonly BatchView[]): number {
  return Math.max(...batches.map(({ batch }) => batch));
}

function BatchLine({ batch }: { batch: BatchView }): ReactNode {
  const step = stepOf(batch);
  return (
    <li className={styles.batch}>
      <div>
        <h3>{words.batch({ batch: batch.batch })}</h3>
        <p>{words.batchOf({ sheets: batch.sheets })}</p>
        <p>{standsSentence(batch)}</p>
      </div>
      <Button
        kind={step === 'wait' ? 'secondary' : 'primary'}
        aria-label={`${words.batch({ batch: batch.batch })}: ${step === 'wait' ? words.next.look : words.next[step]}`}
        onClick={() => goTo(addressOf(batch.batch))}
      >
        {step === 'wait' ? words.next.look : words.next[step]}
      </Button>
    </li>
  );
}

/** How far a batch is, for the person at the screen. */
export function standsSentence(batch: BatchView): string {
  const { sheets, part, typed, counts, why, mismatches } = batch;
  const { stands } = words;
  if (why === null) return stands.ready;
  if (why === 'differ' && part !== 'other') return stands.differ({ count: mismatches.length });
  if (part === 'other') return words.other;
  if (why === 'unconfirmed') return stands.confirm;
  if (part === 'next') return stands.others({ typed: counts[0], sheets });
  if (why === 'typed-once') return stands.second;
  if (typed.length === sheets) return stands.waiting({ typed: otherCount(batch), sheets });
  return stands.typing({ typed: typed.length, sheets });
}

/** How far the other of the two is who type the batch. */
function otherCount({ part, counts: [first, second] }: BatchView): number {
  return part === 'second' ? first : (second ?? 0);
}
