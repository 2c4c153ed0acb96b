import { useCallback, useState, type ReactNode } from 'react';
import type { LaptopEvent, LaptopStanding } from '../../domain/wire/hall-check.ts';
import { laptopKey } from '../hall-check/laptop-key.ts';
import { readLaptop } from '../hall-check/requests.ts';
import { useReply } from '../net/use-reply.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { isolated } from '../words/isolated-names.ts';
import { listedWords } from '../words/listed.ts';
import { hallCheckWords as words } from '../words/hall-check.ts';
import { problemSentence } from '../words/problems.ts';
import { sharedWords } from '../words/shared.ts';
import { EventSteps } from './event-steps.tsx';

/** For whoever sits at the computer that runs the hall: the screens, the links, the check. Nobody signs in here. */
export function Screen(): ReactNode {
  const [key] = useState(laptopKey);
  return key === null ? <Locked /> : <Laptop laptopKey={key} />;
}

function Locked(): ReactNode {
  return (
    <Page title={words.laptopTitle} heading={words.laptopTitle}>
      <p>{words.laptopLocked}</p>
    </Page>
  );
}

function Laptop({ laptopKey: key }: { laptopKey: string }): ReactNode {
  const { reply, again } = useReply(useCallback(() => readLaptop(key), [key]));
  if (reply?.kind === 'refused' && reply.refusal.code === 'not-allowed') return <Locked />;
  if (reply?.kind !== 'value') {
    return (
      <Page title={words.laptopTitle} heading={words.laptopTitle}>
        {reply === null ? (
          <p role="status">{words.looking}</p>
        ) : (
          <Notice kind="stop">{problemSentence(reply)}</Notice>
        )}
        <div>
          <Button onClick={() => void again()}>{sharedWords.tryAgain}</Button>
        </div>
      </Page>
    );
  }
  return <Standing laptopKey={key} standing={reply.value} />;
}

function Standing({ laptopKey: key, standing }: { laptopKey: string; standing: LaptopStanding }): ReactNode {
  const { events } = standing;
  const [chosen, setChosen] = useState(() => eventOfTheDay(events)?.event ?? 0);
  const event = events.find((each) => each.event === chosen);
  return (
    <Page title={words.laptopTitle} heading={words.laptopTitle} above={standing.url} wide>
      {events.length === 0 ? <p>{words.noEvents}</p> : null}
      {events.length > 1 ? (
        <SelectField
          id="event"
          label={words.eventField}
          value={String(chosen)}
          onChange={(value) => setChosen(Number(value))}
          options={events.map((each) => ({ value: String(each.event), label: nameOf(each) }))}
        />
      ) : null}
      {event === undefined ? null : <EventSteps key={event.event} laptopKey={key} event={event} />}
      <section>
        <h2>{words.stopTitle}</h2>
        <p>{words.stop}</p>
      </section>
    </Page>
  );
}

/** The newest that is under way, or else the newest. The list begins with the newest. */
function eventOfTheDay(events: readonly LaptopEvent[]): LaptopEvent | undefined {
  return events.find(({ stage }) => stage !== 'setting-up' && stage !== 'signed') ?? events[0];
}

function nameOf({ name, date, practice }: LaptopEvent): string {
  return listedWords([isolated(name), date, practice ? words.practice : null]);
}
