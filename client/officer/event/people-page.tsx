import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { BookBid, Person } from '../../../domain/wire/http.ts';
import type { HttpReply } from '../../net/http.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { peopleWords as words } from '../../words/people.ts';
import { problemSentence } from '../../words/problems.ts';
import { listPeople, noteKeying, unlinkPerson } from '../requests.ts';
import { AddPerson } from './add-person.tsx';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { LinkPerson } from './link-person.tsx';
import { useFetched } from '../frame/use-fetched.ts';
import { useSituationState } from '../../ui/situation.ts';

/** The people who sign, draw and watch, and whose interests keep them from it. */
export function PeoplePage({ event }: { event: LiveEvent }): ReactNode {
  const { event: number, bids } = event.book;
  const people = useFetched(useCallback(() => listPeople(number), [number]));
  const [said, setSaid] = useSituationState<string>();
  const [problem, setProblem] = useSituationState<string>();
  const done = (sentence: string): void => {
    setSaid(sentence);
    void people.again();
  };
  const act: Act = async (asked, sentence) => {
    const reply = await asked;
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    if (reply.kind === 'value') done(sentence);
  };
  const named = people.value ?? [];
  return (
    <EventFrame event={event} heading={words.title}>
      <p>{words.sentence}</p>
      {people.problem === null ? null : <Notice kind="stop">{people.problem}</Notice>}
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      {people.value?.length === 0 ? <p>{words.none}</p> : null}
      {named.length === 0 ? null : (
        <Table
          caption={words.title}
          captionHidden
          columns={columnsFor(number, bids, act)}
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

type Act = (asked: Promise<HttpReply<Person | null>>, sentence: string) => Promise<void>;

function columnsFor(event: EventId, bids: readonly BookBid[], act: Act): Column<Person>[] {
  const nameOf = (bid: number): string => bids.find((each) => each.bid === bid)?.name ?? String(bid);
  return [
    { heading: words.nameColumn, cell: ({ name }) => name, names: true },
    { heading: words.partColumn, cell: ({ part }) => partWords(part) },
    {
      heading: words.linkedColumn,
      cell: ({ person, name, linkedTo }) =>
        linkedTo.length === 0
          ? words.linkedToNone
          : linkedTo.map((bid) => (
              <p key={bid}>
                {nameOf(bid)}{' '}
                <ConfirmAct
                  kind="quiet"
                  label={words.unlinkFrom({ person: isolated(name), bid: nameOf(bid) })}
                  question={words.unlinkQuestion}
                  consequence={<p>{words.unlinkMeans}</p>}
                  confirm={words.unlink}
                  onConfirm={() =>
                    void act(unlinkPerson(event, person, bid), words.unlinked({ name: isolated(name) }))
                  }
                >
                  {words.unlink}
                </ConfirmAct>
              </p>
            )),
    },
    {
      heading: words.keyedColumn,
      cell: ({ person, name, keyed }) =>
        keyed ? (
          words.keyed
        ) : (
          <ConfirmAct
            kind="quiet"
            label={words.keyOf({ name: isolated(name) })}
            question={words.keyQuestion}
            consequence={<p>{words.keyMeans}</p>}
            confirm={words.key}
            onConfirm={() => void act(noteKeying(event, person), words.keyNoted({ name: isolated(name) }))}
          >
            {words.key}
          </ConfirmAct>
        ),
    },
  ];
}

function partWords(part: string): string {
  return new Map<string, string>(Object.entries(words.parts)).get(part) ?? part;
}
