import type { ReactNode } from 'react';
import { longestText } from '../../../domain/event/texts.ts';
import type { FundSummary, NewEvent as EventAsked } from '../../../domain/wire/http.ts';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords as words } from '../../words/officer.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { addEvent } from '../requests.ts';
import { goSaying } from '../said.ts';

const empty = { name: '', venue: '', date: '' };

export interface NewEventProps {
  fund: FundSummary;
  area: FundSummary['areas'][number];
}

/** A decision event for an area, with a copy of the area's pot as it is now. */
export function NewEvent({ fund, area }: NewEventProps): ReactNode {
  const draft = useDraft(`new-event-${fund.fund}-${area.area}`, empty);
  const { values, change } = draft;
  const sending = useSending({
    check: () => readEvent({ fund: fund.fund, area: area.area }, values),
    send: addEvent,
    done: ({ event, text }) => {
      draft.forget();
      goSaying({ at: 'event', event, part: 'overview' }, words.eventMade({ name: isolated(text.name) }));
    },
  });
  const field = (id: keyof typeof empty) => ({
    id,
    value: values[id],
    error: sending.errorOf(id),
    onChange: (typed: string) => change({ [id]: typed }),
  });
  return (
    <OfficerPage
      heading={words.newEventIn({ area: isolated(area.name) })}
      crumbs={[{ name: words.fundsTitle, to: { at: 'funds' } }]}
      practice={fund.practice}
    >
      <p>{words.eventPot({ pot: moneyWords(area.potPence) })}</p>
      <SendingForm sending={sending} save={words.newEvent} back={{ at: 'funds' }} draft={draft}>
        <TextField {...field('name')} label={words.eventName} hint={words.eventNameHint} />
        <TextField {...field('venue')} label={words.venue} />
        <TextField {...field('date')} label={words.date} hint={words.dateHint} />
      </SendingForm>
    </OfficerPage>
  );
}

function readEvent(
  place: Pick<EventAsked, 'fund' | 'area'>,
  { name, venue, date }: typeof empty,
): CheckedForm<EventAsked> {
  const reading = new Reading();
  return reading.result({
    ...place,
    name: takeText(reading, {
      id: 'name',
      typed: name,
      faults: words.fields.eventName,
      most: longestText.name,
    }),
    venue: takeText(reading, {
      id: 'venue',
      typed: venue,
      faults: words.fields.venue,
      most: longestText.organisation,
    }),
    date: takeText(reading, { id: 'date', typed: date, faults: words.fields.date, most: longestText.name }),
  });
}
