import type { ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import { Money } from '../../ui/money.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useFinder } from '../../ui/use-finder.tsx';
import { moneyWords } from '../../words/money.ts';
import { bidWords as words } from '../../words/bids.ts';
import { findingWords } from '../../words/finding.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import { bidText } from './bid-text.ts';
import { WaysToAddBids } from './ways-to-add-bids.tsx';

/** Every bid of the event, each a link to change it. */
export function BidsPage({ event }: { event: LiveEvent }): ReactNode {
  const { book, view } = event;
  const { bids } = book;
  const { field, found } = useFinder({
    id: 'find',
    rows: bids,
    textOf: bidText,
    label: findingWords.project,
    hint: findingWords.projectHint,
    says: findingWords.found,
  });
  const asks = bids.reduce((sum, { askPence }) => sum + askPence, 0);
  return (
    <EventFrame event={event} heading={words.title}>
      <p>
        {bids.length === 0
          ? words.none
          : words.sums({ bids: bids.length, asks: moneyWords(asks), pot: moneyWords(book.potPence) })}
      </p>
      {view.rulesFrozen ? <p>{words.frozen}</p> : <WaysToAddBids event={book.event} />}
      {field}
      {found.length === 0 ? null : (
        <Table
          caption={words.title}
          captionHidden
          columns={columnsFor(book.event)}
          rows={found}
          keyOf={({ bid }) => bid}
          long
        />
      )}
    </EventFrame>
  );
}

function columnsFor(event: EventId): Column<BookBid>[] {
  return [
    { heading: words.numberColumn, cell: ({ bid }) => bid, figures: true },
    {
      heading: words.projectColumn,
      cell: ({ bid, name }) => <PlaceLink to={{ at: 'bid', event, bid }}>{name}</PlaceLink>,
      names: true,
    },
    { heading: words.organisationColumn, cell: ({ organisation }) => organisation },
    { heading: words.asksColumn, cell: ({ askPence }) => <Money pence={askPence} />, figures: true },
    {
      heading: words.leastColumn,
      cell: ({ leastPence }) => (leastPence === null ? words.noLeast : <Money pence={leastPence} />),
      figures: true,
    },
  ];
}
