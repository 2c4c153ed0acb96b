import { useState, type FormEvent, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import {
  longestPlace,
  sharedDeviceKinds,
  type SharedDeviceKind,
} from '../../domain/wire/http-shared-devices.ts';
import { call } from '../net/http.ts';
import column from '../ui/column.module.css';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { focusFirstFlaw } from '../ui/focus-flaw.ts';
import { Notice } from '../ui/notice.tsx';
import { Qr } from '../ui/qr.tsx';
import { TextField } from '../ui/text-field.tsx';
import { problemSentence } from '../words/problems.ts';
import { sharedDeviceWords as words } from '../words/shared-devices.ts';
import styles from './desk.module.css';

/** Where a volunteer sets up a voting tablet or a helper's device: what it is called, and then a link to open on it. */
export function SetUpDevice({ event }: { event: EventId }): ReactNode {
  const [kind, setKind] = useState<SharedDeviceKind>('tablet');
  const [place, setPlace] = useState('');
  const [flaw, setFlaw] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);

  const make = async (submitted: FormEvent): Promise<void> => {
    submitted.preventDefault();
    const isMissing = place.trim() === '';
    setFlaw(isMissing ? words.placeMissing : undefined);
    if (isMissing) return focusFirstFlaw();
    const reply = await call('POST /api/events/:event/shared-devices', {
      params: { event },
      body: { kind, place },
    });
    if (reply.kind !== 'value') return setProblem(problemSentence(reply));
    setProblem(null);
    setLink(reply.value.url);
  };

  if (link !== null) return <ShowLink link={link} onAnother={() => setLink(null)} />;
  return (
    <form className={column.column} onSubmit={(submitted) => void make(submitted)} noValidate>
      <ChoiceField
        id="device-kind"
        legend={words.kindLegend}
        choices={sharedDeviceKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        id="device-place"
        label={words.placeLabel[kind]}
        hint={words.placeHint[kind]}
        error={flaw}
        value={place}
        onChange={setPlace}
        maxLength={longestPlace}
        characters={24}
        autoComplete="off"
      />
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      <Button kind="primary" type="submit">
        {words.makeLink}
      </Button>
    </form>
  );
}

function ShowLink({ link, onAnother }: { link: string; onAnother: () => void }): ReactNode {
  const { scan, ready, leave } = words.linkSteps;
  return (
    <section className={column.column}>
      <h2>{words.linkTitle}</h2>
      <ol className={styles.steps}>
        {[scan, ready, leave].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.code}>
        <Qr text={link} label={words.linkQr} />
      </div>
      <p>
        <a href={link}>{link}</a>
      </p>
      <Button onClick={onAnother}>{words.another}</Button>
    </section>
  );
}
