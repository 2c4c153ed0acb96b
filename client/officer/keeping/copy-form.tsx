import { useEffect, type ReactNode } from 'react';
import { areaId, fundId, type EventId } from '../../../domain/ids.ts';
import { longestText } from '../../../domain/event/texts.ts';
import type { CopyAsked } from '../../../domain/wire/http-staff.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { keepingWords as words } from '../../words/keeping.ts';
import { officerWords } from '../../words/officer.ts';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from '../frame/frame.module.css';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText, type TextFaults } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { loadFunds, useFunds } from '../funds-store.ts';
import { goSaying } from '../said.ts';
import { copyEvent } from './keeping-requests.ts';

const empty = { name: '', venue: '', date: '', place: '', bids: false, cards: false };

/** A new event like this one, for the same area or another. */
export function CopyForm({ event }: { event: LiveEvent }): ReactNode {
  const from = event.book.event;
  const funds = useFunds((state) => state.funds);
  useEffect(() => void loadFunds(), []);
  const draft = useDraft(`event-${from}-copy`, empty);
  const { values: typed, change } = draft;
  const sending = useSending({
    check: () => read(from, typed),
    send: copyEvent,
    done({ event: made, text, stepsRaised }) {
      draft.forget();
      goSaying(
        { at: 'event', event: made, part: 'overview' },
        stepsRaised ? words.copiedSteps({ name: text.name }) : officerWords.eventMade({ name: text.name }),
      );
    },
  });
  const field = (id: 'name' | 'venue' | 'date') => ({
    id,
    value: typed[id],
    error: sending.errorOf(id),
    onChange: (text: string) => change({ [id]: text }),
  });
  const places = (funds ?? []).flatMap((fund) =>
    fund.areas.map(({ area, name }) => ({
      value: `${fund.fund}-${area}`,
      label: `${fund.name}: ${name}`,
    })),
  );
  return (
    <section className={styles.block}>
      <h2>{words.copyTitle}</h2>
      <p>{words.copySentence}</p>
      <SendingForm sending={sending} save={words.copy} draft={draft}>
        <SelectField
          id="place"
          label={words.copyArea}
          error={sending.errorOf('place')}
          options={[{ value: '', label: words.copyChoose }, ...places]}
          value={typed.place}
          onChange={(place) => change({ place })}
        />
        <TextField {...field('name')} label={officerWords.eventName} />
        <TextField {...field('venue')} label={officerWords.venue} />
        <TextField {...field('date')} label={officerWords.date} hint={officerWords.dateHint} />
        <CheckField
          id="bids"
          label={words.copyBids}
          checked={typed.bids}
          onChange={(bids) => change({ bids })}
        />
        <CheckField
          id="cards"
          label={words.copyCards}
          checked={typed.cards}
          onChange={(cards) => change({ cards })}
        />
      </SendingForm>
    </section>
  );
}

function read(
  from: EventId,
  { name, venue, date, place, bids, cards }: typeof empty,
): CheckedForm<CopyAsked> {
  const reading = new Reading();
  const [fund = 0, area = 0] = reading
    .take('place', place === '' ? null : place, words.copyChoose, '')
    .split('-')
    .map(Number);
  const text = (id: string, typed: string, faults: Required<TextFaults>, most: number) =>
    takeText(reading, { id, typed, faults, most });
  return reading.result({
    from,
    fund: fundId(fund),
    area: areaId(area),
    name: text('name', name, officerWords.fields.eventName, longestText.name),
    venue: text('venue', venue, officerWords.fields.venue, longestText.organisation),
    date: text('date', date, officerWords.fields.date, longestText.name),
    bids,
    cards,
  });
}
