import type { ReactNode } from 'react';
import type { Change, DayNews, News, RoomNews, SettledTie } from '../../domain/event/news.ts';
import type { BidId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { moneyWords } from '../words/money.ts';
import { newsWords as words, nowWords, wasWords } from '../words/news.ts';
import { reopenedWords } from '../words/reopened.ts';
import styles from './news.module.css';
import { drawnFirst, isStillEqual } from './news-words.ts';
import { Paged } from './paged.tsx';
import { nameIn } from './projects.ts';
import { columnsFor } from './tally-rows.ts';
import { useFit } from './use-fit.ts';

/** News in a picture of its own, until the next act. */
export function NewsScene({ book, news }: { book: Book; news: News }): ReactNode {
  return (
    <div className={styles.news} data-kind={news.kind}>
      {'changes' in news ? (
        <InTheRoom book={book} news={news} />
      ) : (
        <Words alone>
          <OnTheDay book={book} news={news} />
        </Words>
      )}
    </div>
  );
}

/** The text: as large as there is room if nothing else is shown, otherwise above a list. */
function Words({ alone, children }: { alone: boolean; children: ReactNode }): ReactNode {
  const box = useFit<HTMLDivElement>();
  return (
    <div ref={box} className={styles.words} data-alone={alone || undefined}>
      {children}
    </div>
  );
}

function OnTheDay({ book, news }: { book: Book; news: DayNews }): ReactNode {
  if (news.kind === 'reopened')
    return (
      <>
        <p className={styles.name}>{reopenedWords[news.reason]}</p>
        <p className={styles.means}>{book.rules.locking ? words.reopenedLocked : words.reopenedMeans}</p>
      </>
    );
  const isOut = news.kind === 'set-aside' && news.as !== 'later';
  return (
    <>
      <p className={styles.name}>
        <bdi>{nameIn(book, news.bid)}</bdi>
      </p>
      <p className={styles.means}>{news.kind === 'set-aside' ? words.outMeans[news.as] : words.back}</p>
      {isOut ? <p className={styles.means}>{words.chooseAnother[book.rules.ballot.type]}</p> : null}
    </>
  );
}

function InTheRoom({ book, news }: { book: Book; news: RoomNews }): ReactNode {
  const unchanged = news.changes.length === 0;
  return (
    <>
      {news.kind === 'settled' ? (
        <Settled book={book} tie={news.tie} unchanged={unchanged} />
      ) : (
        <Words alone={unchanged}>
          <Said book={book} news={news} />
        </Words>
      )}
      {unchanged ? null : <Changes book={book} changes={news.changes} />}
    </>
  );
}

function Said({ book, news }: { book: Book; news: Exclude<RoomNews, { kind: 'settled' }> }): ReactNode {
  const part = news.kind === 'answered' ? moneyWords(news.amountPence) : '';
  return (
    <>
      <p className={styles.name}>
        <bdi>{nameIn(book, news.bid)}</bdi>
      </p>
      <p className={styles.means}>
        {news.kind === 'declined'
          ? words.declined
          : news.accepts
            ? words.saidYes({ part })
            : words.saidNo({ part })}
      </p>
    </>
  );
}

interface SettledProps {
  book: Book;
  tie: SettledTie;
  unchanged: boolean;
}

function Settled({ book, tie, unchanged }: SettledProps): ReactNode {
  if (tie.method === 'draw')
    return (
      <Words alone={unchanged}>
        <p className={styles.drawn}>{words.drawn({ number: tie.drawn })}</p>
        <p className={styles.name}>{words.goesFirst({ name: nameIn(book, tie.first) })}</p>
      </Words>
    );
  const first = drawnFirst(tie);
  const rows =
    tie.method === 'hands'
      ? [...tie.hands]
          .sort(([, a], [, b]) => b - a)
          .map(([bid, hands]) => row(bid, words.hands({ count: hands })))
      : tie.shares.map(([bid, pence]) => row(bid, moneyWords(pence)));
  return (
    <>
      <Words alone={false}>
        <p className={styles.means}>{tie.method === 'hands' ? words.handsCounted : words.shared}</p>
      </Words>
      <Rows book={book} rows={rows} />
      <Words alone={false}>
        {first === null ? null : (
          <p className={styles.means}>{words.goesFirst({ name: nameIn(book, first) })}</p>
        )}
        {isStillEqual(tie) ? <p className={styles.means}>{words.stillEqual}</p> : null}
      </Words>
    </>
  );
}

/** Each line that the hall was told and that is another now: from what, to what. */
function Changes({ book, changes }: { book: Book; changes: readonly Change[] }): ReactNode {
  return (
    <>
      <p className={styles.changes}>{words.changesHeading}</p>
      <Rows
        book={book}
        rows={changes.map(([bid, from, to]) => ({ bid, before: wasWords(from), now: nowWords(to) }))}
      />
      <p className={styles.stays}>{words.restStays}</p>
    </>
  );
}

interface RowOf {
  readonly bid: BidId;
  readonly before: string | null;
  readonly now: string;
}

function row(bid: BidId, now: string): RowOf {
  return { bid, before: null, now };
}

function Rows({ book, rows }: { book: Book; rows: readonly RowOf[] }): ReactNode {
  return (
    <Paged rows={rows} className={styles.rows} columnsFor={columnsFor}>
      {({ bid, before, now }) => (
        <li key={bid}>
          <span className={styles.who}>
            <bdi>{nameIn(book, bid)}</bdi>
          </span>
          <span className={styles.money}>
            {before === null ? null : <span className={styles.before}>{before}</span>}
            <strong>{now}</strong>
          </span>
        </li>
      )}
    </Paged>
  );
}
