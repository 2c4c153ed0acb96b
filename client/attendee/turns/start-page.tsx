import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { focusFirstFlaw } from '../../ui/focus-flaw.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page, startAtHeading } from '../../ui/page.tsx';
import { attendeeLaterWords } from '../../words/attendee-later.ts';
import { turnWords as words } from '../../words/turns.ts';
import cards from '../pages/cards.module.css';
import { CodeField } from '../pages/code-field.tsx';
import { useKept } from './kept-votes.ts';
import { end, type SetUp } from './set-up.ts';
import { beginTurn } from './turn.ts';

interface StartProps {
  setUp: SetUp;
  /** The code of a card that was scanned with this device; null while none is. */
  scanned: string | null;
  onTaken: () => void;
}

/** The private screen between two people: it is the same for everybody, and a card begins the next turn. */
export function StartPage({ setUp, scanned, onTaken }: StartProps): ReactNode {
  const { event, kind, place } = setUp;
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const waiting = useKept(({ votes }) => votes.length);
  useEffect(startAtHeading, []);
  useTypedAnywhere();

  const begin = async (typed: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await beginTurn(typed, event);
    setBusy(false);
    if (answer.kind !== 'opened') turnBack(answer.sentence);
  };
  const turnBack = (why: string): void => {
    setError(why);
    focusFirstFlaw();
  };
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    // What a scanner types that stands beside the device: the address in a card's code.
    const typed = code.slice(code.indexOf('#') + 1).trim();
    setCode('');
    if (typed === '') turnBack(attendeeLaterWords.codeMissing);
    else void begin(typed);
  };

  useEffect(() => {
    if (scanned === null) return;
    onTaken();
    void begin(scanned);
    // Once for each card that is scanned.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scanned]);

  return (
    <Page
      title={words.startTitle[kind]}
      heading={words.startTitle[kind]}
      above={words.place[kind]({ place })}
    >
      <p>{words.startMeans[kind]}</p>
      <form className={cards['form']} onSubmit={submit} noValidate autoComplete="off">
        <CodeField label={words.codeLabel} error={error} value={code} onChange={setCode} maxLength={120} />
        <Button kind="primary" huge type="submit" busy={busy}>
          {busy ? attendeeLaterWords.openingCard : words.start}
        </Button>
      </form>
      {waiting === 0 ? null : <Notice>{words.waiting({ count: waiting })}</Notice>}
      {kind === 'tablet' ? null : (
        <ConfirmAct
          kind="quiet"
          question={words.stopQuestion}
          consequence={words.stopMeans}
          confirm={words.stop}
          onConfirm={() => end('none')}
        >
          {words.stop}
        </ConfirmAct>
      )}
    </Page>
  );
}

/** A scanner types wherever the focus is: the first letter brings it to the field. */
function useTypedAnywhere(): void {
  useEffect(() => {
    const typed = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      const isInField = target instanceof HTMLElement && target.closest('input, button, a') !== null;
      if (key.length === 1 && key !== ' ' && !isInField && !ctrlKey && !metaKey && !altKey)
        document.getElementById('card-code')?.focus();
    };
    addEventListener('keydown', typed);
    return () => removeEventListener('keydown', typed);
  }, []);
}
