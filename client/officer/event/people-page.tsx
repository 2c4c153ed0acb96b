import { useCallback, useState, type ReactNode } from 'react';
import type { BookBid, Person } from '../../../domain/wire/http.ts';
import { Notice } from '../../ui/notice.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { peopleWords as words } from '../../words/people.ts';
import { listPeople } from '../requests.ts';
import { AddPerson } from './add-person.tsx';
import { EventFrame, type LiveEvent } from './event-frame.tsx';
import { LinkPerson } from './link-person.tsx';
import { useFetched } from './use-fetched.ts';

/** The people who sign, draw and watch, and whose interests keep them from it. */
export function PeoplePage({ event }: { event: LiveEvent }): ReactNode {
  const { event: number, bids } = event.book;
  const people = useFetched(useCallback(() => listPeople(number), [number]));
  const [said, setSaid] = useState<string | null>(null);
  const done = (sentence: string): void => {
    setSaid(sentence);
    void people.again();
  };
  const named = people.value ?? [];
  return (
    <EventFrame event={event} heading={words.title}>
      <p>{words.sentence}</p>
      {people.problem === null ? null : <Notice kind="stop">{people.problem}</Notice>}
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      {people.value?.length === 0 ? <p>{words.none}</p> : null}
      {named.length === 0 ? null : (
        <Table
          caption={words.title}
          captionHidden
          columns={columnsFor(bids)}
          rows={named}
          keyOf={({ person }) => person}
        />
      )}
      <AddPerson event={number} onDone={done} />
      {named.length === 0 || bids.length === 0 ? null : (
        <LinkPerson event={number} people={named} bids={bids} onDone={done} />
      )}
    </EventFrame>
  );
}

function columnsFor(bids: readonly BookBid[]): Column<Person>[] {
  const nameOf = (bid: number): string => bids.find((each) => each.bid === bid)?.name ?? String(bid);
  return [
    { heading: words.nameColumn, cell: ({ name }) => name, names: true },
    { heading: words.partColumn, cell: ({ part }) => partWords(part) },
    {
      heading: words.linkedColumn,
      cell: ({ linkedTo }) => (linkedTo.length === 0 ? words.linkedToNone : linkedTo.map(nameOf).join('; ')),
    },
  ];
}

function partWords(part: string): string {
  return new Map<string, string>(Object.entries(words.parts)).get(part) ?? part;
}
