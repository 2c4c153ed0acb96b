import { useCallback, type ReactNode } from 'react';
import type { Compared } from '../../../domain/event/running/compared.ts';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { compareWords as words, ruleName } from '../../words/compare.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords } from '../../words/officer.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { readComparison } from '../requests.ts';

/** The same ballots under every rule that goes with them; never for a real event. */
export function ComparePage({ event }: { event: LiveEvent }): ReactNode {
  return (
    <EventFrame event={event} heading={words.title}>
      {event.view.practice ? <Comparing event={event} /> : <Notice kind="stop">{words.notHere}</Notice>}
    </EventFrame>
  );
}

function Comparing({ event }: { event: LiveEvent }): ReactNode {
  const { run, stage } = event.view;
  if (run === null) return <p>{words.notYet}</p>;
  return <Compare key={`${run.number}-${stage}`} event={event} ballots={event.view.ballots} />;
}

function Compare({ event, ballots }: { event: LiveEvent; ballots: number }): ReactNode {
  const number = event.book.event;
  const { value, problem } = useFetched(useCallback(() => readComparison(number), [number]));
  if (problem !== null) return <Notice kind="stop">{problem}</Notice>;
  if (value === null) return <p role="status">{officerWords.loading}</p>;
  const ties = value.some((each) => each.ties > 0);
  return (
    <>
      <p>{words.means}</p>
      <Table
        caption={words.caption}
        columns={ruleColumns(value, ballots)}
        rows={value}
        keyOf={(each) => JSON.stringify(each.allocation)}
      />
      {ties ? <p>{words.tiesMean}</p> : null}
      <Table
        caption={words.projects}
        columns={projectColumns(value)}
        rows={event.book.bids}
        keyOf={({ bid }) => bid}
      />
    </>
  );
}

function ruleColumns(all: readonly Compared[], ballots: number): Column<Compared>[] {
  return [
    { heading: words.number, cell: (each) => all.indexOf(each) + 1, figures: true },
    {
      heading: words.rule,
      cell: ({ allocation, isToday }) => (
        <>
          {ruleName(allocation)}
          {isToday ? <strong>{` ${words.today}`}</strong> : null}
        </>
      ),
      names: true,
    },
    { heading: words.chosen, cell: ({ given }) => words.count({ projects: given.length }), figures: true },
    { heading: words.left, cell: ({ leftPence }) => <Money pence={leftPence} />, figures: true },
    { heading: words.served, cell: ({ served }) => words.servedOf({ served, of: ballots }), figures: true },
    { heading: words.ties, cell: ({ ties }) => ties, figures: true },
  ];
}

type BookBid = LiveEvent['book']['bids'][number];

function projectColumns(all: readonly Compared[]): Column<BookBid>[] {
  return [
    { heading: words.project, cell: ({ name }) => name, names: true },
    ...all.map((each, place) => ({
      heading: words.short({ place: place + 1 }),
      cell: (bid: BookBid) => cellWords(each, bid),
    })),
  ];
}

/** A word in every cell: what was chosen is not told by a mark or a colour alone. */
function cellWords({ given }: Compared, { bid, askPence }: BookBid): string {
  const gift = given.find((each) => each.bid === bid);
  if (gift === undefined) return words.none;
  return gift.pence === askPence ? words.whole : words.part({ amount: moneyWords(gift.pence) });
}
