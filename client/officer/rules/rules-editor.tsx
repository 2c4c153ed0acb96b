import type { ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { Pence } from '../../../domain/money.ts';
import { TextField } from '../../ui/text-field.tsx';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { command } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './rules.module.css';
import { readRulesForm, rulesFieldId, type RulesField, type RulesForm } from './rules-form.ts';
import { RulesQuestion } from './rules-question.tsx';
import { RulesText } from './rules-text.tsx';

export interface RulesEditorProps {
  event: EventId;
  potPence: Pence;
  saved: RulesForm;
}

type TypedField = 'leastScorers' | 'firstAt' | 'thenEvery' | 'passMark' | 'pitch' | 'lastCall' | 'grace';

/** The questions, and beside them the rules as they will be read. */
export function RulesEditor({ event, potPence, saved }: RulesEditorProps): ReactNode {
  const draft = useDraft(`event-${event}-rules`, saved);
  const form = draft.values;
  const read = readRulesForm(form);
  const sending = useSending({
    check: () => readRulesForm(form),
    send: (rules) => command(event, { type: 'set-rules', rules }),
    done: () => {
      draft.forget();
      goSaying({ at: 'event', event, part: 'overview' }, words.saved);
    },
  });
  const { questions } = words;
  const about = <F extends RulesField>(field: F) => ({
    field,
    value: form[field],
    error: sending.errorOf(rulesFieldId(field)),
    onChange: (value: string) => draft.change({ [field]: value }),
  });
  const typed = (field: TypedField) => ({
    id: rulesFieldId(field),
    value: form[field],
    error: sending.errorOf(rulesFieldId(field)),
    onChange: (value: string) => draft.change({ [field]: value }),
    characters: 4 as const,
    autoComplete: 'off',
  });
  return (
    <div className={styles.editor}>
      <SendingForm
        sending={sending}
        save={words.save}
        back={{ at: 'event', event, part: 'overview' }}
        draft={draft}
      >
        <RulesQuestion {...about('blanks')} question={questions.blanks} />
        {form.blanks === 'left-out' ? (
          <TextField {...typed('leastScorers')} label={words.leastScorers} hint={words.leastScorersHint} />
        ) : null}
        <RulesQuestion {...about('screen')} question={questions.screen} />
        {form.screen === '' || form.screen === 'counts' ? null : (
          <>
            <TextField {...typed('firstAt')} label={words.firstAt} hint={words.firstAtHint} />
            <TextField {...typed('thenEvery')} label={words.thenEvery} hint={words.thenEveryHint} />
          </>
        )}
        <RulesQuestion {...about('scale')} question={questions.scale} />
        <RulesQuestion {...about('opening')} question={questions.opening} />
        <RulesQuestion {...about('changes')} question={questions.changes} />
        <RulesQuestion {...about('by')} question={questions.by} />
        <RulesQuestion {...about('borderline')} question={questions.borderline} />
        <RulesQuestion {...about('tie')} question={questions.tie} />
        {form.tie === 'draw' ? null : (
          <RulesQuestion {...about('otherwise')} question={questions.otherwise} />
        )}
        <h2>{words.more}</h2>
        <TextField {...typed('passMark')} label={words.passMark} hint={words.passMarkHint} />
        <TextField {...typed('pitch')} label={words.pitch} hint={words.clockHint} />
        <TextField {...typed('lastCall')} label={words.lastCall} hint={words.clockHint} />
        <TextField {...typed('grace')} label={words.grace} hint={words.clockHint} />
      </SendingForm>
      <RulesText rules={read.ok ? read.value : null} potPence={potPence} />
    </div>
  );
}
