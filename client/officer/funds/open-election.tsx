import { useRef, useState, type ReactNode } from 'react';
import { openingRules, type OpeningRule } from '../../../domain/pabulib/as-rules.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { mostElection } from '../../../domain/wire/http-elections.ts';
import { electionWords as words, openedWords } from '../../words/elections.ts';
import { problemSentence } from '../../words/problems.ts';
import { openElection } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './funds.module.css';

/** JSON writes some letters longer than they are: a file of this size still fits what the server takes. */
const mostBytes = 7_000_000;
const options = openingRules.map((rule) => ({ value: rule, label: words.rules[rule] }));

/** Null where the bytes are no UTF-8: names with wrong letters would be worse than a question. */
function utf8In(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A published election as a practice event; a mistake in its file is shown beside the file. */
export function OpenElection(): ReactNode {
  const [file, setFile] = useState<File>();
  const [rule, setRule] = useState<OpeningRule>('of-the-file');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  /** Whoever cannot see the sentence hears it with the field. */
  function tell(sentence: string): void {
    setProblem(sentence);
    input.current?.focus();
  }

  async function open(): Promise<void> {
    if (!file) return tell(words.fileMissing);
    if (file.size > mostBytes) return tell(words.fileTooLarge);
    setBusy(true);
    setProblem(undefined);
    const text = utf8In(await file.arrayBuffer());
    if (text === null) {
      setBusy(false);
      return tell(words.fileNotUtf8);
    }
    const reply = await openElection({ text, rule });
    setBusy(false);
    if (reply.kind !== 'value') return tell(problemSentence(reply));
    const { event, leftOut, notices } = reply.value;
    const said = openedWords(event.ballots, leftOut, notices);
    goSaying({ at: 'event', event: event.event, part: 'overview' }, said);
  }

  return (
    <section className={styles.practice} aria-labelledby="open-election">
      <h2 id="open-election">{words.title}</h2>
      <p>{words.sentence}</p>
      <Field id="election-file" label={words.file} hint={words.fileHint(mostElection)} error={problem}>
        {(tied) => (
          <input
            ref={input}
            type="file"
            className={styles.file}
            accept=".pb,text/plain"
            onChange={(change) => {
              setFile(change.currentTarget.files?.[0]);
              setProblem(undefined);
            }}
            {...tied}
          />
        )}
      </Field>
      <SelectField
        id="election-rule"
        label={words.rule}
        options={options}
        value={rule}
        onChange={(value) => setRule(openingRules.find((known) => known === value) ?? 'of-the-file')}
      />
      <Button disabled={busy} onClick={() => void open()}>
        {words.open}
      </Button>
      <p role="status">{busy ? words.opening : ''}</p>
    </section>
  );
}
