import type { ReactNode } from 'react';
import type { Rules } from '../../../domain/event/rules.ts';
import { Table, type Column } from '../../ui/table.tsx';
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
  const settings = settingsOf(book.rules, book.rulesFingerprint ?? '');
  return (
    <EventFrame event={event} heading={words.frozenTitle}>
      <p>{words.frozenSentence}</p>
      <RulesText rules={book.rules} potPence={book.potPence} />
      <Table
        caption={words.settings}
        columns={settingColumns}
        rows={settings}
        keyOf={([question]) => question}
      />
    </EventFrame>
  );
}

type Setting = readonly [question: string, answer: string];

const settingColumns: Column<Setting>[] = [
  { heading: words.question, cell: ([question]) => question, names: true },
  { heading: words.answer, cell: ([, answer]) => <span className={styles.code}>{answer}</span> },
];

/** Every setting in the words in which it was asked. */
function settingsOf(rules: Rules, fingerprint: string): Setting[] {
  const form = formOf(rules, true);
  const { questions } = words;
  const answer = <T extends string>(
    { legend, options }: { legend: string; options: Record<T, { label: string }> },
    value: T,
  ): Setting => [legend, options[value].label];
  return [
    [words.fingerprint, fingerprint],
    answer(questions.blanks, rules.blanks.kind),
    [words.leastScorers, `${form.leastScorers}%`],
    answer(questions.screen, rules.screen.policy),
    [words.firstAt, form.firstAt],
    [words.thenEvery, form.thenEvery],
    answer(questions.scale, form.scale),
    answer(questions.opening, form.opening),
    answer(questions.changes, form.changes),
    answer(questions.by, form.by),
    answer(questions.borderline, form.borderline),
    answer(questions.tie, form.tie),
    answer(questions.otherwise, form.otherwise),
    [words.passMark, form.passMark === '' ? words.noPassMark : form.passMark],
    [words.pitch, form.pitch],
    [words.lastCall, form.lastCall],
    [words.grace, form.grace],
  ];
}
