import { useCallback, useMemo, type ReactNode } from 'react';
import type { BidId, EventId } from '../../../domain/ids.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import type { PresenterShown } from '../../../domain/wire/http-bids.ts';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { bidWords as words } from '../../words/bids.ts';
import { officerWords } from '../../words/officer.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { command, readPresenter } from '../requests.ts';
import { goSaying } from '../said.ts';
import { BidForm } from './bid-form.tsx';
import { hasAdult, ShowAdult } from './show-adult.tsx';
import { emptyBid, typedBid } from './bid-fields.ts';
import { DocumentsSection } from './documents-section.tsx';
import { PictureSection } from './picture-section.tsx';
import { RemoveAct } from './remove-act.tsx';
import styles from './bids.module.css';

export interface BidPageProps {
  event: LiveEvent;
  bid: BidId | 'new';
}

/** One bid: to write, to change, to remove, or only to read once voting has opened. */
export function BidPage({ event, bid }: BidPageProps): ReactNode {
  const { book, view } = event;
  const standing = book.bids.find((each) => each.bid === bid);
  const heading = bid === 'new' ? words.newTitle : (standing?.name ?? words.gone);
  const back = { name: words.title, to: { at: 'event', event: book.event, part: 'bids' } } as const;
  return (
    <EventFrame event={event} heading={heading} between={[back]}>
      {view.rulesFrozen ? <p>{words.frozen}</p> : null}
      {view.rulesFrozen && standing ? <BidSummary event={book.event} bid={standing} /> : null}
      {!view.rulesFrozen && standing ? <StandingBid event={event} bid={standing} /> : null}
      {!view.rulesFrozen && bid === 'new' ? (
        <BidForm
          event={book.event}
          potPence={book.potPence}
          stalls={hasStalls(book)}
          bid={bid}
          saved={emptyBid}
          known={null}
        />
      ) : null}
      {standing ? <PictureSection event={book.event} bid={standing} isFrozen={view.rulesFrozen} /> : null}
      {standing ? (
        <DocumentsSection event={book.event} bid={standing.bid} isFrozen={view.rulesFrozen} />
      ) : null}
      {!view.rulesFrozen && standing ? <RemoveBid event={book.event} bid={standing} /> : null}
    </EventFrame>
  );
}

/** What is known of the presenter; it is not in the book, which everybody reads. */
function usePresenter(event: EventId, bid: BidId) {
  return useFetched(
    useCallback(async () => {
      const reply = await readPresenter(event, bid);
      return reply.kind === 'value' ? { ...reply, value: { presenter: reply.value } } : reply;
    }, [event, bid]),
  );
}

function StandingBid({ event, bid }: { event: LiveEvent; bid: BookBid }): ReactNode {
  const { event: number, potPence } = event.book;
  const { value, problem } = usePresenter(number, bid.bid);
  const known = value?.presenter ?? null;
  const saved = useMemo(() => typedBid(bid, known), [bid, known]);
  if (problem !== null) return <Notice kind="stop">{problem}</Notice>;
  if (value === null) return <p role="status">{officerWords.loading}</p>;
  const given = { event: number, potPence, stalls: hasStalls(event.book), bid: bid.bid };
  return <BidForm {...given} saved={saved} known={known} />;
}

function hasStalls({ rules }: LiveEvent['book']): boolean {
  return rules.format.kind === 'stalls';
}

function presenterItems(known: PresenterShown | null | undefined) {
  if (!known) return [];
  const who = known.under18
    ? [{ term: words.presenter, value: words.under18Is }]
    : [
        { term: words.presenter, value: known.name },
        { term: words.contact, value: known.contact },
      ];
  const items = [
    ...who,
    { term: words.reference, value: known.reference },
    { term: words.charity, value: known.charity },
    { term: words.company, value: known.company },
    { term: words.postcode, value: known.postcode },
  ];
  return items.filter(({ value }) => value !== '');
}

function BidSummary({ event, bid }: { event: EventId; bid: BookBid }): ReactNode {
  const { value } = usePresenter(event, bid.bid);
  const spoken = [
    { term: words.priorities, value: bid.priorities },
    { term: words.period, value: bid.period },
    { term: words.stall, value: bid.stall ?? '' },
  ]
    .filter(({ value: text }) => text !== '')
    .map(({ term, value: text }) => ({ term, value: <bdi>{text}</bdi> }));
  return (
    <>
      <SummaryList
        items={[
          { term: words.organisation, value: <bdi>{bid.organisation}</bdi> },
          { term: words.purpose, value: <bdi>{bid.purpose}</bdi> },
          { term: words.beneficiaries, value: <bdi>{bid.beneficiaries}</bdi> },
          { term: words.ask, value: <Money pence={bid.askPence} /> },
          {
            term: words.least,
            value: bid.leastPence === null ? words.noLeast : <Money pence={bid.leastPence} />,
          },
          ...spoken,
          ...presenterItems(value?.presenter),
        ]}
      />
      {hasAdult(value?.presenter) ? <ShowAdult event={event} bid={bid.bid} /> : null}
    </>
  );
}

function RemoveBid({ event, bid }: { event: EventId; bid: BookBid }): ReactNode {
  return (
    <div className={styles.part}>
      <RemoveAct
        act={words.remove}
        question={words.removeQuestion({ name: bid.name })}
        means={words.removeMeans}
        remove={() => command(event, { type: 'remove-bid', bid: bid.bid })}
        done={() => goSaying({ at: 'event', event, part: 'bids' }, words.removed({ name: bid.name }))}
      />
    </div>
  );
}
