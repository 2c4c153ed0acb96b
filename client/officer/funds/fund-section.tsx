import type { ReactNode } from 'react';
import { someOf } from '../../../domain/reasons/speech.ts';
import type { FundId } from '../../../domain/ids.ts';
import type { EventSummary, FundSummary } from '../../../domain/wire/http.ts';
import { Money } from '../../ui/money.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { awardWords } from '../../words/awards.ts';
import { isolated } from '../../words/isolated-names.ts';
import { keepingWords } from '../../words/keeping.ts';
import { moneyWords } from '../../words/money.ts';
import { countWords } from '../../words/numbers.ts';
import { acrossWords } from '../../words/across.ts';
import { openDataWords } from '../../words/open-data-office.ts';
import { officerWords as words } from '../../words/officer.ts';
import { leftOf } from '../funds-store.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import styles from './funds.module.css';

type Area = FundSummary['areas'][number];

/** An area takes one row for each of its events, or one without. */
interface Row {
  readonly fund: FundId;
  readonly area: Area;
  readonly event: EventSummary | null;
  readonly first: boolean;
}

export function FundSection({ fund }: { fund: FundSummary }): ReactNode {
  const rows = fund.areas.flatMap((area) => rowsOf(fund.fund, area));
  return (
    <section className={styles.fund}>
      <div className={styles.head}>
        <h2>{fund.name}</h2>
        {fund.practice ? <Tag>{words.practiceFund}</Tag> : null}
      </div>
      <p>{fundLine(fund)}</p>
      {rows.length === 0 ? (
        <p>{words.noAreas}</p>
      ) : (
        <Table caption={fund.name} captionHidden columns={columns} rows={rows} keyOf={keyOf} />
      )}
      <p>
        <PlaceLink
          to={{ at: 'new-area', fund: fund.fund }}
          label={words.areaTitle({ fund: isolated(fund.name) })}
        >
          {words.newArea}
        </PlaceLink>
      </p>
      <p>
        <PlaceLink to={{ at: 'fund', fund: fund.fund }}>
          {keepingWords.fundTitle({ name: fund.name })}
        </PlaceLink>
      </p>
      <p>
        <PlaceLink to={{ at: 'across', fund: fund.fund }}>
          {acrossWords.titleOf({ fund: isolated(fund.name) })}
        </PlaceLink>
      </p>
      <p>
        <PlaceLink to={{ at: 'awards', fund: fund.fund }}>
          {awardWords.fundTitle({ fund: isolated(fund.name) })}
        </PlaceLink>
      </p>
      {isAnySigned(fund) ? (
        <p>
          <PlaceLink to={{ at: 'open-data', fund: fund.fund }}>
            {openDataWords.title({ fund: isolated(fund.name) })}
          </PlaceLink>
        </p>
      ) : null}
    </section>
  );
}

/** Nobody has to think of open data before there is anything to publish. */
function isAnySigned({ areas }: FundSummary): boolean {
  return areas.some(({ events }) => events.some(({ signedRun }) => signedRun !== null));
}

/** How much it has, how much of that is in pots or directly granted, and what is left. */
function fundLine(fund: FundSummary): string {
  const left = leftOf(fund);
  return words.fundLine({
    total: moneyWords(fund.totalPence),
    pots: moneyWords(fund.totalPence - fund.directPence - left),
    granted: someOf(fund.directPence),
    direct: moneyWords(fund.directPence),
    left: moneyWords(left),
  });
}

function rowsOf(fund: FundId, area: Area): Row[] {
  const events = area.events.filter(({ archived }) => !archived);
  if (events.length === 0) return [{ fund, area, event: null, first: true }];
  return events.map((event, place) => ({ fund, area, event, first: place === 0 }));
}

function keyOf({ area, event }: Row): string {
  return `${area.area}-${event?.event ?? ''}`;
}

const columns: Column<Row>[] = [
  {
    heading: words.areaColumn,
    cell: ({ fund, area, first }) =>
      first ? <PlaceLink to={{ at: 'pot', fund, area: area.area }}>{area.name}</PlaceLink> : area.name,
    names: true,
  },
  {
    heading: words.potColumn,
    cell: ({ area, first }) => (first ? <Money pence={area.potPence} /> : null),
    figures: true,
  },
  {
    heading: words.eventColumn,
    cell: ({ fund, area, event }) =>
      event === null ? (
        <PlaceLink
          to={{ at: 'new-event', fund, area: area.area }}
          label={words.newEventIn({ area: isolated(area.name) })}
        >
          {words.newEvent}
        </PlaceLink>
      ) : (
        <PlaceLink to={{ at: 'event', event: event.event, part: 'overview' }}>{event.text.name}</PlaceLink>
      ),
  },
  { heading: words.stageColumn, cell: ({ event }) => (event === null ? '' : words.stages[event.stage]) },
  { heading: words.bidsColumn, cell: ({ event }) => count(event?.bids), figures: true },
  { heading: words.cardsColumn, cell: ({ event }) => count(event?.cards), figures: true },
  { heading: words.ballotsColumn, cell: ({ event }) => count(event?.ballots), figures: true },
];

function count(figure: number | undefined): string {
  return figure === undefined ? '' : countWords(figure);
}
