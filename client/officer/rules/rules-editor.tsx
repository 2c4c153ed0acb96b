import type { ReactNode } from 'react';
import { presets, type PresetName } from '../../../domain/event/rules/presets.ts';
import type { Book } from '../../../domain/wire/http.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { saveRules } from '../requests.ts';
import { goSaying } from '../said.ts';
import { BallotQuestion } from './ballot-question.tsx';
import { CouncilQuestions } from './council-questions.tsx';
import { dayOf } from './day-of.ts';
import { MoreRules } from './more-rules.tsx';
import { readRulesForm } from './read-rules-form.ts';
import { aboutChoice, type RulesFields } from './rules-fields.ts';
import { formFrom, rulesFieldId, type RulesForm } from './rules-form.ts';
import { RulesQuestion } from './rules-question.tsx';
import { RulesText } from './rules-text.tsx';
import styles from './rules.module.css';

export interface RulesEditorProps {
  book: Book;
  saved: RulesForm;
}

const { questions } = words;

/** A preset, at most eight questions, everything else one press away; and beside them the rules as they will be read. */
export function RulesEditor({ book, saved }: RulesEditorProps): ReactNode {
  const { event, potPence, bids } = book;
  const nameOf = (number: number) => bids.find(({ bid }) => bid === number)?.name;
  const draft = useDraft(`event-${event}-rules`, saved);
  const form = draft.values;
  const read = readRulesForm(form, dayOf(book), nameOf);
  const sending = useSending({
    check: () => readRulesForm(form, dayOf(book), nameOf),
    send: (rules) => saveRules(event, rules, form.whySoon),
    done: () => {
      draft.forget();
      goSaying({ at: 'event', event, part: 'overview' }, words.saved);
    },
  });
  const recommended = formFrom(form.preset);
  const fields: RulesFields = { form, recommended, change: draft.change, sending };
  return (
    <div className={styles.editor}>
      <SendingForm
        sending={sending}
        save={words.save}
        back={{ at: 'event', event, part: 'overview' }}
        draft={draft}
      >
        <RulesQuestion
          field="preset"
          question={questions.preset}
          value={form.preset}
          recommended="scoreEveryProject"
          error={sending.errorOf(rulesFieldId('preset'))}
          onChange={(preset) => draft.change(fromPreset(preset, form))}
        />
        <BallotQuestion {...fields} />
        <CouncilQuestions {...fields} potPence={potPence} practice={book.practice} />
        {form.rule === 'ranked' ? (
          <RulesQuestion {...aboutChoice(fields, 'borderline')} question={questions.borderline} />
        ) : null}
        <RulesQuestion {...aboutChoice(fields, 'tie')} question={questions.tie} />
        {form.format === 'pitches' ? (
          <RulesQuestion {...aboutChoice(fields, 'opening')} question={questions.opening} />
        ) : null}
        <MoreRules {...fields} />
      </SendingForm>
      <RulesText rules={read.ok ? read.value : null} potPence={potPence} bids={bids} whySoon={form.whySoon} />
    </div>
  );
}

/** A preset puts everything as it is recommended; what the council has answered stays answered. */
function fromPreset(chosen: string, form: RulesForm): Partial<RulesForm> {
  const preset = Object.keys(presets).find((each): each is PresetName => each === chosen);
  if (preset === undefined) return {};
  const { age, ageFrom, cap, capAmount, blanks, screen, ownBid, subPots, excluding, format, hours } = form;
  const kept = screen === 'after-each' ? '' : screen;
  return {
    ...formFrom(preset),
    age,
    ageFrom,
    cap,
    capAmount,
    blanks,
    screen: kept,
    ownBid,
    subPots,
    excluding,
    format,
    hours,
    ...(format === 'stalls' && { opening: form.opening }),
  };
}
