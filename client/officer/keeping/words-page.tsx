import { useCallback, useMemo, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { longestText } from '../../../domain/event/texts.ts';
import { isSealed } from '../../../domain/event/stages.ts';
import type { EventWordsAsked } from '../../../domain/wire/http-staff.ts';
import { Notice } from '../../ui/notice.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { keepingWords as words } from '../../words/keeping.ts';
import { officerWords } from '../../words/officer.ts';
import { sharedDeviceWords } from '../../words/shared-devices.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText, type TextFaults } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { goSaying } from '../said.ts';
import { changeWords, readWords } from './keeping-requests.ts';

/** What the event is called, where and when it is, and the hall's Wi-Fi. */
export function WordsPage({ event }: { event: LiveEvent }): ReactNode {
  const number = event.book.event;
  const saved = useFetched(useCallback(() => readWords(number), [number]));
  return (
    <EventFrame event={event} heading={words.wordsTitle}>
      {saved.problem === null ? null : <Notice kind="stop">{saved.problem}</Notice>}
      {isSealed(event.view.stage) ? (
        <Notice announced={false}>{words.wordsSealed}</Notice>
      ) : saved.value === null ? (
        <p role="status">{officerWords.loading}</p>
      ) : (
        <WordsForm event={number} saved={saved.value} />
      )}
    </EventFrame>
  );
}

type Typed = Record<'name' | 'venue' | 'date' | 'network' | 'password' | 'devices', string>;
/** A draft keeps texts alone. */
const yes = 'yes';

function WordsForm({ event, saved }: { event: EventId; saved: EventWordsAsked }): ReactNode {
  const before = useMemo(
    (): Typed => ({
      name: saved.name,
      venue: saved.venue,
      date: saved.date,
      network: saved.wifi?.network ?? '',
      password: saved.wifi?.password ?? '',
      devices: saved.sharedDevices === true ? yes : '',
    }),
    [saved],
  );
  const draft = useDraft(`event-${event}-words`, before);
  const { values, change } = draft;
  const sending = useSending({
    check: () => read(values),
    send: (said) => changeWords(event, said),
    done: () => {
      draft.forget();
      goSaying({ at: 'event', event, part: 'overview' }, words.wordsChanged);
    },
  });
  const field = (id: keyof Typed) => ({
    id,
    value: values[id],
    error: sending.errorOf(id),
    onChange: (typed: string) => change({ [id]: typed }),
  });
  return (
    <>
      <p>{words.wordsSentence}</p>
      <SendingForm sending={sending} back={{ at: 'event', event, part: 'overview' }} draft={draft}>
        <TextField {...field('name')} label={officerWords.eventName} hint={officerWords.eventNameHint} />
        <TextField {...field('venue')} label={officerWords.venue} />
        <TextField {...field('date')} label={officerWords.date} hint={officerWords.dateHint} />
        <h2>{words.wifiTitle}</h2>
        <p>{words.wifiSentence}</p>
        <TextField {...field('network')} label={words.network} autoComplete="off" characters={24} />
        <TextField
          {...field('password')}
          label={words.password}
          hint={words.passwordHint}
          autoComplete="off"
          characters={24}
        />
        <h2>{sharedDeviceWords.chooseTitle}</h2>
        <CheckField
          id="devices"
          label={sharedDeviceWords.choose}
          hint={sharedDeviceWords.chooseMeans}
          checked={values.devices === yes}
          onChange={(chosen) => change({ devices: chosen ? yes : '' })}
        />
      </SendingForm>
    </>
  );
}

function read({ name, venue, date, network, password, devices }: Typed): CheckedForm<EventWordsAsked> {
  const reading = new Reading();
  const text = (id: string, typed: string, faults: Required<TextFaults>, most: number) =>
    takeText(reading, { id, typed, faults, most });
  const named = network.trim() !== '' || password !== '';
  return reading.result({
    name: text('name', name, officerWords.fields.eventName, longestText.name),
    venue: text('venue', venue, officerWords.fields.venue, longestText.organisation),
    date: text('date', date, officerWords.fields.date, longestText.name),
    wifi: named ? { network: text('network', network, officerWords.fields.network, 32), password } : null,
    ...(devices === yes ? { sharedDevices: true } : {}),
  });
}
