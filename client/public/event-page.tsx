import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { EventFactsTold } from '../../domain/wire/http-open-data.ts';
import type { QuestionsTold } from '../../domain/wire/http-questions.ts';
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
import { isolated } from '../words/isolated-names.ts';
import { moneyWords } from '../words/money.ts';
import { publicWords as words } from '../words/public.ts';
import styles from './event-page.module.css';
import { CheckIt, WhatNext } from './check-and-next.tsx';
import { Decided } from './decided.tsx';
import { PublicQuestions } from './public-questions.tsx';
import { useQuestionsTold } from './use-questions-told.ts';
import { PublicDocuments } from './public-documents.tsx';
import { SinceSigning } from './since-signing.tsx';

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
  const { event } = book;
  const { reply } = useTold(event);
  const questions = useQuestionsTold(event);
  const facts = useReply(
    useCallback(() => call('GET /api/events/:event/facts', { params: { event } }), [event]),
  );
  return (
    <EventFacts
      book={book}
      told={reply?.kind === 'value' ? reply.value : null}
      facts={facts.reply?.kind === 'value' ? facts.reply.value : null}
      questions={questions}
    />
  );
}

/** Each opening time. */
function Hours({ hours }: { hours: readonly string[] }): ReactNode {
  return (
    <ul>
      {hours.map((period) => (
        <li key={period}>{period}</li>
      ))}
    </ul>
  );
}

interface EventFactsProps {
  book: Book;
  /** Null until the hall has seen all of it. */
  told: ToldResult | null;
  /** Null while they are not here. */
  facts: EventFactsTold | null;
  /** Null while they are not here. */
  questions: QuestionsTold | null;
}

/** The page itself, once its facts are here: what was decided first, as soon as it is known. */
export function EventFacts({ book, told, facts, questions }: EventFactsProps): ReactNode {
  const { text, potPence } = book;
  return (
    <Page title={text.name} heading={text.name} top={book.practice ? <PracticeRibbon /> : null}>
      <p className={styles.pot}>
        {(told === null ? words.pot : words.potTold)({ pot: moneyWords(potPence) })}
      </p>
      {told === null ? null : (
        <>
          <Decided told={told} />
          {facts === null ? null : <SinceSigning event={book.event} told={told} facts={facts} />}
          <CheckIt event={book.event} told={told} facts={facts} />
        </>
      )}
      {told === null || facts === null ? null : <WhatNext told={told} facts={facts} />}
      <SummaryList
        items={[
          { term: words.when, value: text.date },
          ...(book.hours === undefined ? [] : [{ term: words.hours, value: <Hours hours={book.hours} /> }]),
          { term: words.where, value: text.venue },
          { term: words.area, value: text.area },
          { term: words.fund, value: text.fund },
        ]}
      />
      <Projects book={book} />
      <section className={styles.part}>
        <h2>{words.rulesTitle}</h2>
        <ul>
          {book.rulesSentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {told === null ? (
        <section className={styles.part}>
          <h2>{words.resultsTitle}</h2>
          <p>{words.results}</p>
          <p>
            <a href="/works">{words.tryCard}</a>
          </p>
        </section>
      ) : null}
      {questions === null ? null : <PublicQuestions told={questions} />}
      <nav aria-label={words.aboutTitle}>
        <ul className={styles.documents}>
          {facts === null ? null : (
            <li>
              <a href={`/funds/${facts.fund}`}>{words.toFund({ fund: text.fund })}</a>
            </li>
          )}
          <li>
            <a href={`/privacy/${book.event}`}>{words.toPrivacy}</a>
          </li>
          <li>
            <a href="/accessibility">{words.toAccessibility}</a>
          </li>
        </ul>
      </nav>
    </Page>
  );
}

function Projects({ book }: { book: Book }): ReactNode {
  const { bids, event } = book;
  return (
    <section className={styles.part}>
      <h2>{words.projectsTitle}</h2>
      {bids.length === 0 ? <p>{words.noProjects}</p> : null}
      <ul className={styles.projects}>
        {bids.map(({ bid, name, organisation, purpose, askPence, stall, picture, documents = [] }) => (
          <li key={bid}>
            {picture ? <BidPicture event={event} picture={picture} className={styles.picture} /> : null}
            <strong>{name}</strong>
            <span>{words.groupAsks({ group: organisation, amount: moneyWords(askPence) })}</span>
            {stall === undefined ? null : <span>{words.stallIs({ stall: isolated(stall) })}</span>}
            {purpose === '' ? null : <p className={styles.purpose}>{purpose}</p>}
            {documents.length === 0 ? null : <PublicDocuments event={event} documents={documents} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
