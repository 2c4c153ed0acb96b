import type { ReactNode } from 'react';
import { SummaryList } from '../../ui/summary-list.tsx';
import { officerWords } from '../../words/officer.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { EventFrame, type LiveEvent } from '../event/event-frame.tsx';
import styles from './rules.module.css';
import { RulesEditor } from './rules-editor.tsx';
import { formOf } from './rules-form.ts';
import { RulesText } from './rules-text.tsx';
import { useRulesChosen } from './use-rules-chosen.ts';

/** Today's rules: asked question by question until voting opens, then only to be read. */
export function RulesPage({ event }: { event: LiveEvent }): ReactNode {
  const { book, view } = event;
  const chosen = useRulesChosen(book.event);
  if (view.rulesFrozen || book.rulesFingerprint !== null) return <FrozenRules event={event} />;
  return (
    <EventFrame event={event} heading={words.title}>
      <p>{words.sentence}</p>
      {chosen === null ? <p role="status">{officerWords.loading}</p> : null}
      {chosen === null ? null : (
        <RulesEditor
          key={String(chosen)}
          event={book.event}
          potPence={book.potPence}
          saved={formOf(book.rules, chosen)}
        />
      )}
    </EventFrame>
  );
}

function FrozenRules({ event }: { event: LiveEvent }): ReactNode {
  const { book } = event;
  const form = formOf(book.rules, true);
  const { questions } = words;
  const answer = <T extends string>(options: Record<T, { label: string }>, value: T): string =>
    options[value].label;
  return (
    <EventFrame event={event} heading={words.frozenTitle}>
      <p>{words.frozenSentence}</p>
      <RulesText rules={book.rules} potPence={book.potPence} />
      <h2>{words.settings}</h2>
      <SummaryList
        items={[
          { term: words.fingerprint, value: <code className={styles.code}>{book.rulesFingerprint}</code> },
          { term: questions.scale.legend, value: answer(questions.scale.options, form.scale) },
          { term: questions.blanks.legend, value: answer(questions.blanks.options, book.rules.blanks.kind) },
          { term: words.leastScorers, value: `${form.leastScorers}%` },
          {
            term: questions.screen.legend,
            value: answer(questions.screen.options, book.rules.screen.policy),
          },
          { term: questions.opening.legend, value: answer(questions.opening.options, form.opening) },
          { term: questions.changes.legend, value: answer(questions.changes.options, form.changes) },
          { term: questions.by.legend, value: answer(questions.by.options, form.by) },
          { term: questions.borderline.legend, value: answer(questions.borderline.options, form.borderline) },
          { term: questions.tie.legend, value: answer(questions.tie.options, form.tie) },
          { term: questions.otherwise.legend, value: answer(questions.otherwise.options, form.otherwise) },
          { term: words.passMark, value: form.passMark === '' ? words.noPassMark : form.passMark },
          { term: words.firstAt, value: form.firstAt },
          { term: words.thenEvery, value: form.thenEvery },
          { term: words.pitch, value: form.pitch },
          { term: words.lastCall, value: form.lastCall },
          { term: words.grace, value: form.grace },
        ]}
      />
    </EventFrame>
  );
}
