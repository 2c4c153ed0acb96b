import type { ReactNode } from 'react';
import { mostPeriods } from '../../../domain/event/rules/day-format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine, Hint, tie } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dayFormatWords as words } from '../../words/day-format.ts';
import { aboutChoice, type RulesFields } from './rules-fields.ts';
import { rulesFieldId } from './rules-form.ts';
import { RulesQuestion } from './rules-question.tsx';
import styles from './rules.module.css';
import { periodAfter, periodsIn, periodsTyped, type TypedPeriod } from './typed-hours.ts';

/** Pitches or stalls, and for stalls the times in which voting is open. */
export function DayFormat(fields: RulesFields): ReactNode {
  const { form, change } = fields;
  return (
    <>
      <RulesQuestion
        {...aboutChoice(fields, 'format')}
        question={words.question}
        onChange={(format) => change(format === 'stalls' ? withoutTurns(form.screen) : { format: 'pitches' })}
      />
      {form.format === 'stalls' ? <HoursField {...fields} /> : null}
    </>
  );
}

/** At stalls no project has a turn (ST20): what depends on one is answered anew. */
function withoutTurns(screen: RulesFields['form']['screen']): Partial<RulesFields['form']> {
  return {
    format: 'stalls',
    opening: 'all-at-once',
    changes: 'until-close',
    ...(screen === 'after-each' && { screen: '' }),
  };
}

function HoursField({ form, change, sending }: RulesFields): ReactNode {
  const id = rulesFieldId('hours');
  const error = sending.errorOf(id);
  const periods = periodsIn(form.hours);
  const set = (next: readonly TypedPeriod[]) => change({ hours: periodsTyped(next) });
  const { 'aria-describedby': describedBy } = tie({ id, hint: words.hoursHint, error });
  return (
    <fieldset className={styles.hours} aria-describedby={describedBy}>
      <legend>{words.hours}</legend>
      <Hint id={id} hint={words.hoursHint} />
      <ErrorLine id={id} error={error} />
      {periods.length === 0 ? <p>{words.none}</p> : null}
      {periods.map((period, place) => (
        <Period
          key={place}
          place={place}
          period={period}
          onChange={(next) => set(periods.map((each, at) => (at === place ? next : each)))}
          onRemove={() => set(periods.filter((_, at) => at !== place))}
        />
      ))}
      <Button
        id={id}
        disabled={periods.length >= mostPeriods}
        onClick={() => set([...periods, periodAfter(periods)])}
      >
        {words.add}
      </Button>
    </fieldset>
  );
}

interface PeriodProps {
  place: number;
  period: TypedPeriod;
  onChange: (period: TypedPeriod) => void;
  onRemove: () => void;
}

function Period({ place, period, onChange, onRemove }: PeriodProps): ReactNode {
  const id = (part: keyof TypedPeriod) => `${rulesFieldId('hours')}-${place}-${part}`;
  const about = (part: keyof TypedPeriod) => ({
    id: id(part),
    label: words[part],
    value: period[part],
    onChange: (value: string) => onChange({ ...period, [part]: value }),
  });
  return (
    <fieldset className={styles.period}>
      <legend>{words.period({ place: place + 1 })}</legend>
      <TextField {...about('day')} type="date" characters={12} />
      <TextField {...about('from')} type="time" characters={8} />
      <TextField {...about('to')} type="time" characters={8} />
      <Button kind="quiet" onClick={onRemove}>
        {words.remove({ place: place + 1 })}
      </Button>
    </fieldset>
  );
}
