import { useMemo, type ReactNode } from 'react';
import { longestAwardText } from '../../../domain/fund/award-texts.ts';
import { sumPence } from '../../../domain/money.ts';
import type { AwardAsked, EventAwards, ProjectAward } from '../../../domain/wire/http-awards.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { dayWords } from '../../words/moments.ts';
import { isolated } from '../../words/isolated-names.ts';
import { moneyWords } from '../../words/money.ts';
import { AmountField } from '../form/amount-field.tsx';
import { takeAmount, typedAmount } from '../form/amounts.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeShort, takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import styles from '../frame/frame.module.css';
import fields from './awards.module.css';
import { makeAward } from './award-requests.ts';
import { DecisionFields, type DecisionTyped, type longerTexts } from './decision-fields.tsx';
import { toAwardPence } from './project-money.ts';
import { isPastDay, today } from './today.ts';

interface Typed extends DecisionTyped {
  /** By the number of the project: those that are not in this award, and amounts that were changed. */
  readonly leftOut: Readonly<Record<string, boolean>>;
  readonly amounts: Readonly<Record<string, string>>;
  readonly less: boolean;
}

export interface AwardFormProps {
  awards: EventAwards;
  onDone: (sentence: string) => void;
}

/** One act for everything that the rules give: nothing has to be typed but the authority (G1). */
export function AwardForm({ awards, onDone }: AwardFormProps): ReactNode {
  const open = awards.projects.filter((project) => toAwardPence(project) > 0);
  return (
    <section className={styles.block}>
      <h2>{words.award}</h2>
      {open.length === 0 ? (
        <p>{words.nothingToAward}</p>
      ) : (
        <Form awards={awards} open={open} onDone={onDone} />
      )}
    </section>
  );
}

function Form({ awards, open, onDone }: AwardFormProps & { open: readonly ProjectAward[] }): ReactNode {
  const saved = useMemo(() => emptyForm(awards), [awards]);
  const draft = useDraft<Typed>(`event-${awards.event}-award`, saved);
  const { values, change } = draft;
  const chosen = open.filter(({ bid }) => values.leftOut[bid] !== true);
  const sending = useSending({
    check: () => read(values, chosen, awards),
    send: (award) => makeAward(awards.event, award),
    done: ({ heldPence }) => {
      draft.forget();
      onDone(words.awarded({ amount: moneyWords(heldPence - awards.heldPence) }));
    },
  });
  const sum = values.less ? null : sumPence(chosen.map(toAwardPence));
  return (
    <SendingForm
      sending={sending}
      draft={draft}
      save={sum === null ? words.award : words.awardAll({ amount: moneyWords(sum), count: chosen.length })}
    >
      <fieldset className={fields.which}>
        <legend>{words.which}</legend>
        {open.map((project) => (
          <CheckField
            key={project.bid}
            id={`in-${project.bid}`}
            label={words.line({
              project: isolated(project.name),
              amount: moneyWords(toAwardPence(project)),
            })}
            checked={values.leftOut[project.bid] !== true}
            onChange={(isIn) => change({ leftOut: { ...values.leftOut, [project.bid]: !isIn } })}
          />
        ))}
      </fieldset>
      <CheckField
        id="less"
        label={words.less}
        hint={words.lessHint}
        checked={values.less}
        onChange={(less) => change({ less })}
      />
      {values.less
        ? chosen.map((project) => (
            <AmountField
              key={project.bid}
              id={`amount-${project.bid}`}
              label={words.amountOf({ project: isolated(project.name) })}
              error={sending.errorOf(`amount-${project.bid}`)}
              value={values.amounts[project.bid] ?? typedAmount(toAwardPence(project))}
              onChange={(amount) => change({ amounts: { ...values.amounts, [project.bid]: amount } })}
            />
          ))
        : null}
      <DecisionFields values={values} errorOf={sending.errorOf} change={change} />
    </SendingForm>
  );
}

/** An award after the first begins with what the last one said. */
function emptyForm({ awards }: EventAwards): Typed {
  const last = awards[awards.length - 1];
  return {
    day: today(),
    authority: last?.authority ?? '',
    alternatives: '',
    interests: '',
    conditions: last?.conditions ?? '',
    leftOut: {},
    amounts: {},
    less: false,
  };
}

function read(
  typed: Typed,
  chosen: readonly ProjectAward[],
  { newestRun, signedDay }: EventAwards,
): CheckedForm<AwardAsked> {
  const reading = new Reading();
  const lines = chosen.map((project) => ({
    bid: project.bid,
    amountPence: amountOf(reading, typed, project),
  }));
  reading.take('submit', lines.length === 0 ? null : lines, words.fields.none, lines);
  const day = reading.take(
    'day',
    isPastDay(typed.day, signedDay) ? typed.day : null,
    words.fields.dayFrom({ first: dayWords(signedDay) }),
    typed.day,
  );
  const text = (field: (typeof longerTexts)[number]): string =>
    takeShort(reading, {
      id: field,
      typed: typed[field],
      faults: words.fields.text,
      most: longestAwardText.paragraphs,
    });
  return reading.result({
    day,
    run: newestRun,
    authority: takeText(reading, {
      id: 'authority',
      typed: typed.authority,
      faults: words.fields.authority,
      most: longestAwardText.line,
    }),
    alternatives: text('alternatives'),
    interests: text('interests'),
    conditions: text('conditions'),
    lines,
  });
}

function amountOf(reading: Reading, { less, amounts }: Typed, project: ProjectAward): number {
  const most = toAwardPence(project);
  const typed = amounts[project.bid];
  if (!less || typed === undefined) return most;
  const id = `amount-${project.bid}`;
  const pence = takeAmount(reading, id, typed);
  return reading.take(
    id,
    pence <= most ? pence : null,
    words.fields.above({ most: moneyWords(most) }),
    pence,
  );
}
