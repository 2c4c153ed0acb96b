import type { ReactNode } from 'react';
import type { AcrossFigures } from '../../domain/exports/across.ts';
import type { EventId } from '../../domain/ids.ts';
import type { FundAcross } from '../../domain/wire/http-across.ts';
import { Money } from '../ui/money.tsx';
import { Table, type Column } from '../ui/table.tsx';
import { isolated } from '../words/isolated-names.ts';
import { acrossWords as words } from '../words/across.ts';
import { countWords } from '../words/numbers.ts';

export interface AcrossTableProps {
  across: FundAcross;
  /** Where an event's name leads. */
  eventAddress: (event: EventId) => string;
  /** Each area has its number, as it stands on a map of them. */
  numbered?: boolean;
}

interface Row extends AcrossFigures {
  readonly number: string;
  readonly area: string;
  readonly events: readonly (readonly [event: EventId, name: string])[];
  readonly standing: string;
}

/** Every area of a fund with what came of it, and the sums underneath. */
export function AcrossTable({ across, eventAddress, numbered = false }: AcrossTableProps): ReactNode {
  const areas = across.areas.map((area, at): Row => {
    const events = area.eventNumbers.map((event, place) => [event, area.events[place] ?? ''] as const);
    return { ...area, number: countWords(at + 1), events, standing: words.standings[area.standing] };
  });
  const inAll: Row = { ...across.inAll, number: '', area: words.inAll, events: [], standing: '' };
  return (
    <Table
      caption={words.titleOf({ fund: isolated(across.name) })}
      captionHidden
      columns={[...(numbered ? [number] : []), area, eventColumn(eventAddress), ...figures, standing]}
      rows={[...areas, inAll]}
      keyOf={(row) => areas.indexOf(row)}
    />
  );
}

const number: Column<Row> = { heading: words.number, cell: (row) => row.number, figures: true };
const area: Column<Row> = { heading: words.area, cell: (row) => row.area, names: true };
const standing: Column<Row> = { heading: words.result, cell: (row) => row.standing };

function eventColumn(address: AcrossTableProps['eventAddress']): Column<Row> {
  return {
    heading: words.event,
    cell: ({ events }) =>
      events.map(([event, name], place) => (
        <span key={event}>
          {place === 0 ? null : '; '}
          <a href={address(event)}>{name}</a>
        </span>
      )),
  };
}

const figures: Column<Row>[] = [
  { heading: words.applications, cell: (row) => countWords(row.applications), figures: true },
  { heading: words.presented, cell: (row) => countWords(row.presented), figures: true },
  { heading: words.chosen, cell: (row) => counted(row.chosen), figures: true },
  { heading: words.voters, cell: (row) => counted(row.voters), figures: true },
  { heading: words.pot, cell: (row) => <Money pence={row.potPence} />, figures: true },
  { heading: words.allocated, cell: (row) => money(row.allocatedPence), figures: true },
  { heading: words.left, cell: (row) => money(row.leftPence), figures: true },
];

/** Empty while it is not decided. */
function counted(figure: number | null): string {
  return figure === null ? '' : countWords(figure);
}

function money(pence: number | null): ReactNode {
  return pence === null ? '' : <Money pence={pence} />;
}
