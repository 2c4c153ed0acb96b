import { useCallback, type ReactNode } from 'react';
import { doubtLine } from '../../domain/exports/signing-words.ts';
import { doubtWords } from '../words/doubts.ts';
import type { EventId } from '../../domain/ids.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import type { Book } from '../../domain/wire/http.ts';
import { call, type HttpReply } from '../net/http.ts';
import { useReply } from '../net/use-reply.ts';
import { HappenedPage } from '../what-happened/happened-page.tsx';
import { useTold } from '../what-happened/read-told.ts';
import { useQuery } from '../query.ts';
import { apart } from '../stores/read-book.ts';
import { BidPicture } from '../ui/bid-picture.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { happenedWords } from '../words/happened.ts';
import { moneyWords } from '../words/money.ts';
import { publicWords as words } from '../words/public.ts';
import styles from './event-page.module.css';
import { PublishedTurnout } from '../what-happened/published-turnout.tsx';
import { PublicDocuments } from './public-documents.tsx';

/** The event's page, or, behind its question mark, the walk through what happened. */
export function EventPage({ event }: { event: EventId }): ReactNode {
  const query = useQuery();
  return query.has('what-happened') ? <HappenedPage event={event} /> : <AboutPage event={event} />;
}

/** The book that stands now. */
async function readBook(event: EventId): Promise<HttpReply<Book>> {
  return apart(await call('GET /api/events/:event/book', { params: { event } }));
}

/** What is published of an event before and on its day: what, when, where, how, and the projects. */
function AboutPage({ event }: { event: EventId }): ReactNode {
  const { reply, again } = useReply(useCallback(() => readBook(event), [event]));

  if (reply?.kind === 'value') return <EventBook book={reply.value} />;
  if (reply?.kind === 'refused') {
    return (
      <Page title={words.noEventTitle} heading={words.noEventTitle}>
        <p>{words.noEvent}</p>
      </Page>
    );
  }
  return (
    <Page title={words.title} heading={words.title} waiting={reply === null}>
      <p role="status">{reply === null ? words.opening : words.unreached}</p>
      {reply === null ? null : (
        <div>
          <Button onClick={() => void again()}>{words.tryAgain}</Button>
        </div>
      )}
    </Page>
  );
}

function EventBook({ book }: { book: Book }): ReactNode {
  const { reply } = useTold(book.event);
  return <EventFacts book={book} told={reply?.kind === 'value' ? reply.value : null} />;
}

interface EventFactsProps {
  book: Book;
  /** Null until the hall has seen all of it. */
  told: ToldResult | null;
}

/** The page itself, once its facts are here. */
export function EventFacts({ book, told }: EventFactsProps): ReactNode {
  const { text, bids, potPence } = book;
  return (
    <Page title={text.name} heading={text.name} top={book.practice ? <PracticeRibbon /> : null}>
      <p className={styles.pot}>
        {(told === null ? words.pot : words.potTold)({ pot: moneyWords(potPence) })}
      </p>
      <SummaryList
        items={[
          { term: words.when, value: text.date },
          { term: words.where, value: text.venue },
          { term: words.area, value: text.area },
          { term: words.fund, value: text.fund },
        ]}
      />
      <section className={styles.part}>
        <h2>{words.projectsTitle}</h2>
        {bids.length === 0 ? <p>{words.noProjects}</p> : null}
        <ul className={styles.projects}>
          {bids.map(({ bid, name, organisation, askPence, picture, documents = [] }) => (
            <li key={bid}>
              {picture ? (
                <BidPicture event={book.event} picture={picture} className={styles.picture} />
              ) : null}
              <strong>{name}</strong>
              <span>{words.groupAsks({ group: organisation, amount: moneyWords(askPence) })}</span>
              {documents.length === 0 ? null : <PublicDocuments event={book.event} documents={documents} />}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{words.rulesTitle}</h2>
        <ul>
          {book.rulesSentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{words.resultsTitle}</h2>
        <p>{told === null ? words.results : told.signed ? words.resultsSigned : words.resultsTold}</p>
        {told === null ? (
          <p>
            <a href="/works">{words.tryCard}</a>
          </p>
        ) : (
          <PublishedTurnout of={told.result} />
        )}
        {told?.result.phonesFailed === true ? <p>{happenedWords.phonesFailed}</p> : null}
        {told === null || !told.signed || told.doubt === null ? null : (
          <p>{doubtLine(told.doubt, doubtWords)}</p>
        )}
        {told === null ? null : (
          <p>
            <a href={`/events/${book.event}?what-happened`}>{happenedWords.read}</a>
          </p>
        )}
      </section>
    </Page>
  );
}
