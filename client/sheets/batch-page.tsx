import { useState, type ReactNode } from 'react';
import { mostSheetsAtOnce } from '../../domain/sheets/sheet-book.ts';
import { goTo } from '../query.ts';
import column from '../ui/column.module.css';
import { Button } from '../ui/button.tsx';
import { ConfirmAct } from '../ui/confirm-act.tsx';
import { focusFirstFlaw } from '../ui/focus-flaw.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { sheetsWords as words } from '../words/sheets.ts';
import { standsSentence } from './all-batches.tsx';
import { BatchTable } from './batch-table.tsx';
import { Mismatches } from './mismatches.tsx';
import { readSheets } from '../cards/read-sheets.ts';
import { confirmBatch, countBatch, dropBatch, resizeBatch } from './sheet-requests.ts';
import { stepOf, type BatchPageProps } from './sheet-page.ts';
import { SheetsField } from './sheets-field.tsx';
import styles from './sheets.module.css';
import { Totals } from './totals.tsx';
import { TypeSheets } from './type-sheets.tsx';

/** An older sheet is corrected by typing its number again. */
const newestShown = 5;

/** One batch: what this person does with it next. */
export function BatchPage(props: BatchPageProps): ReactNode {
  const { book, batch, sheets, top } = props;
  const title = words.batch({ batch: batch.batch });
  const onTheWay = sheets.waiting.filter((each) => each.batch === batch.batch).length;
  const wasRefused = sheets.refused.some((each) => each.batch === batch.batch);
  const place = batch.typed.length + onTheWay + 1;
  const step = stepOf(batch);
  const isTyping = step === 'type' || step === 'typeSecond';
  return (
    <Page title={title} heading={title} above={`${words.title} · ${book.text.name}`} top={top} wide>
      {sheets.problem === null ? null : <Notice kind="stop">{sheets.problem}</Notice>}
      {isTyping ? (
        <p className={styles.place}>
          {place > batch.sheets ? words.allDone : words.sheetOf({ place, sheets: batch.sheets })}
        </p>
      ) : (
        <p role="status">{standsSentence(batch)}</p>
      )}
      {isTyping && (place <= batch.sheets || wasRefused || onTheWay > 0) ? (
        <TypeSheets {...props} onEnded={(typing) => sheets.send({ batch: batch.batch, typing })} />
      ) : null}
      {step === 'settle' ? <Mismatches {...props} /> : null}
      {step === 'confirm' ? <Compare {...props} /> : null}
      {step === 'count' ? <CountIt {...props} /> : null}
      {step === 'confirm' || step === 'settle' ? null : <Totals batch={batch} />}
      {batch.part === 'next' || batch.typed.length === 0 || step === 'settle' ? null : (
        <BatchTable {...props} canTakeBack {...(isTyping ? { newest: newestShown } : {})} />
      )}
      <Rest {...props} />
    </Page>
  );
}

/** Below ten sheets: another person holds each sheet against the list. */
function Compare(props: BatchPageProps): ReactNode {
  const { view, batch, sheets } = props;
  return (
    <section className={column.column} aria-labelledby="compare">
      <h2 id="compare">{words.compareTitle}</h2>
      <p>{words.compareMeans}</p>
      <BatchTable {...props} />
      <Totals batch={batch} />
      <Button kind="primary" onClick={() => void sheets.take(confirmBatch(view.event, batch.batch))}>
        {words.confirm}
      </Button>
    </section>
  );
}

function CountIt({ view, batch, sheets }: BatchPageProps): ReactNode {
  async function count(): Promise<void> {
    if (await sheets.take(countBatch(view.event, batch.batch))) goTo(location.pathname);
  }
  return (
    <div>
      <Button kind="primary" huge onClick={() => void count()}>
        {words.next.count}
      </Button>
    </div>
  );
}

/** What is rarely needed: another number of sheets, giving the batch up, the way back. */
function Rest({ view, batch, sheets }: BatchPageProps): ReactNode {
  const [typed, setTyped] = useState(`${batch.sheets}`);
  const [error, setError] = useState<string>();
  function change(): void {
    const count = readSheets(typed);
    setError(count === null ? words.sheetsMissing({ most: mostSheetsAtOnce }) : undefined);
    if (count === null) return focusFirstFlaw();
    void sheets.take(resizeBatch(view.event, batch.batch, count));
  }
  async function drop(): Promise<void> {
    if (await sheets.take(dropBatch(view.event, batch.batch))) goTo(location.pathname);
  }
  return (
    <>
      <details className={styles.rest}>
        <summary>{words.wrongCount}</summary>
        <div className={column.column}>
          <SheetsField id="batch-size" typed={typed} error={error} onChange={setTyped} />
          <Button onClick={change}>{words.change}</Button>
          <ConfirmAct
            question={words.dropAsk}
            consequence={words.dropMeans}
            confirm={words.drop}
            danger
            onConfirm={() => void drop()}
          >
            {words.drop}
          </ConfirmAct>
        </div>
      </details>
      <div>
        <Button kind="quiet" onClick={() => goTo(location.pathname)}>
          {words.back}
        </Button>
      </div>
    </>
  );
}
