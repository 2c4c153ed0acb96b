import type { ReactNode } from 'react';
import { Table, type Column } from '../../ui/table.tsx';
import { dayFormatWords } from '../../words/day-format.ts';
import { officerWords } from '../../words/officer.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { formFrom, formOf } from './rules-form.ts';
import styles from './rules.module.css';
import { RulesEditor } from './rules-editor.tsx';
import { RulesText } from './rules-text.tsx';
import { settingsOf, type QuestionAndAnswer } from './rules-settings.ts';
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
          book={book}
          saved={chosen ? formOf(book.rules, book.whySoon) : formFrom('scoreEveryProject')}
        />
      )}
    </EventFrame>
  );
}

function FrozenRules({ event }: { event: LiveEvent }): ReactNode {
  const { book, view } = event;
  const settings = settingsOf(book.rules, book.rulesFingerprint ?? '');
  return (
    <EventFrame event={event} heading={words.frozenTitle}>
      <p>
        {view.stage === 'setting-up' || view.stage === 'doors-open'
          ? dayFormatWords.frozenSentence
          : words.frozenSentence}
      </p>
      <RulesText rules={book.rules} potPence={book.potPence} bids={book.bids} whySoon={book.whySoon ?? ''} />
      <Table
        caption={words.settings}
        columns={settingColumns}
        rows={settings}
        keyOf={([question]) => question}
      />
    </EventFrame>
  );
}

const settingColumns: Column<QuestionAndAnswer>[] = [
  { heading: words.question, cell: ([question]) => question, names: true },
  { heading: words.answer, cell: ([, answer]) => <span className={styles.code}>{answer}</span> },
];
