import { memo, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CardsToPrint, PrintedCard } from '../../domain/wire/http-cards.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import { Button } from '../ui/button.tsx';
import { DownloadLink } from '../ui/download-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { sharedWords } from '../words/shared.ts';
import { cardWords as words } from '../words/cards.ts';
import { cellsOf, sheetsOf, type SheetCell } from '../../domain/paper/voting-card.ts';
import { EnvelopeLabel, PrintedCardPiece } from './printed-card.tsx';
import { ShownFor } from './shown-for.tsx';
import { usePaperWifi, withWifi } from './paper-wifi.tsx';
import styles from './print-page.module.css';

export interface PrintPageProps {
  title: string;
  shown: CardsToPrint;
  book: Book;
  /** Where the same sheets are had as a PDF. */
  pdf: string;
  /** The time in which they are shown is over. */
  onOver: () => void;
  /** They are on paper; what is wrong when that cannot be said. */
  onPrinted: () => Promise<string | null>;
  onBack: () => void;
}

/** Sheets of voting cards, as they come out of the printer; on the screen with a bar of buttons above. */
export function PrintPage(props: PrintPageProps): ReactNode {
  const { title, book, pdf, onOver, onBack } = props;
  const { wifi, field } = usePaperWifi(book.event, false);
  const { practice, cards, cancelled, leftMs } = props.shown;
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const sheets = useMemo(() => sheetsOf(cellsOf(cards)), [cards]);
  const drawn = useGrowing(sheets.length);
  const [taken, setTaken] = useState(false);

  async function printed(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(await props.onPrinted());
    setBusy(false);
  }

  return (
    <>
      <title>{`${title} · ${sharedWords.product}`}</title>
      {practice ? (
        <div className={styles.ribbon}>
          <PracticeRibbon />
        </div>
      ) : null}
      <main className={styles.page}>
        <div className={styles.bar}>
          <h1>{title}</h1>
          <p role="status">
            {sheets.length === 0 ? words.noCards : null}
            {drawn < sheets.length ? words.preparing({ ready: drawn, all: sheets.length }) : null}
            {drawn === sheets.length && drawn > 0
              ? words.toPrint({ cards: cards.length, sheets: sheets.length })
              : null}{' '}
            {cancelled === 0 ? null : words.leftOut({ cancelled })}
          </p>
          <p>{words.secret}</p>
          {leftMs === null ? null : <ShownFor leftMs={leftMs} onOver={onOver} />}
          {field}
          <div className={styles.acts}>
            <Button
              kind="primary"
              disabled={drawn < sheets.length || drawn === 0}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
            {cards.length === 0 ? null : (
              <DownloadLink to={withWifi(pdf, wifi)} onTaken={() => setTaken(true)}>
                {words.pdf}
              </DownloadLink>
            )}
            {leftMs === null ? null : (
              <Button busy={busy} onClick={() => void printed()}>
                {words.printed}
              </Button>
            )}
            <Button onClick={onBack}>{words.back}</Button>
          </div>
          {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
          <p role="status">
            {taken && sheets.length >= manySheets ? words.pdfComing({ sheets: sheets.length }) : null}
          </p>
        </div>
        {sheets.slice(0, drawn).map((sheet, place) => (
          <Sheet key={keyOf(sheet)} number={place + 1} cells={sheet} book={book} wifi={wifi} />
        ))}
      </main>
    </>
  );
}

interface SheetProps {
  number: number;
  cells: readonly SheetCell<PrintedCard>[];
  book: Book;
  wifi: Wifi | null;
}

/** Drawn once, however many sheets come after it. */
const Sheet = memo(function Sheet({ number, cells, book, wifi }: SheetProps): ReactNode {
  return (
    <section className={styles.sheet} aria-label={words.sheet({ number })}>
      {cells.map((cell) =>
        cell.kind === 'card' ? (
          <PrintedCardPiece key={cell.card.number} card={cell.card} book={book} wifi={wifi} />
        ) : (
          <EnvelopeLabel key={`label-${cell.from}`} label={cell} book={book} />
        ),
      )}
    </section>
  );
});

function keyOf([first]: readonly SheetCell<PrintedCard>[]): string {
  return first?.kind === 'card' ? `card-${first.card.number}` : `label-${first?.from ?? 0}`;
}

const SHEETS_A_TURN = 4;
/** From here on a PDF takes long enough for somebody to press again. */
const manySheets = 50;

/** Counts up to `all` a few at a time: two thousand QR codes at once would leave the page standing still. */
function useGrowing(all: number): number {
  const [ready, setReady] = useState(Math.min(all, SHEETS_A_TURN));
  useEffect(() => {
    if (ready >= all) return;
    const timer = setTimeout(() => setReady((before) => Math.min(all, before + SHEETS_A_TURN)), 0);
    return () => clearTimeout(timer);
  }, [ready, all]);
  return Math.min(ready, all);
}
