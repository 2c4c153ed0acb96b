import type { ReactNode } from 'react';
import { leastStep, usualFirst } from '../../../domain/event/rules/figure-steps.ts';
import type { Pence } from '../../../domain/money.ts';
import { TextField } from '../../ui/text-field.tsx';
import { moneyWords } from '../../words/money.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { aboutChoice, aboutTyped, type RulesFields } from './rules-fields.ts';
import { RulesQuestion } from './rules-question.tsx';
import { readWhole } from './typed-answers.ts';
import { AmountField } from '../form/amount-field.tsx';

const { questions } = words;

/** The four questions that no program should answer for a council: none has a default. */
export function CouncilQuestions({
  potPence,
  practice,
  ...fields
}: RulesFields & { potPence: Pence; practice: boolean }): ReactNode {
  const { form, change } = fields;
  const isScore = form.ballot === 'score';
  const screen = aboutChoice(fields, 'screen');
  const first = readWhole(form.firstAt, leastStep, usualFirst - 1);
  const asksWhy = !practice && form.screen === 'after-each' && first !== null;
  // A project's score can only be shown once it is fixed: the one answer brings the other with it.
  const chooseScreen = (value: string): void => {
    screen.onChange(value);
    if (value === 'after-each') change({ changes: 'until-next' });
  };
  return (
    <>
      <RulesQuestion {...aboutChoice(fields, 'age')} question={questions.age} />
      {form.age === 'from' ? (
        <TextField
          {...aboutTyped(fields, 'ageFrom')}
          characters={4}
          label={words.ageFrom}
          inputMode="numeric"
        />
      ) : null}
      <RulesQuestion {...aboutChoice(fields, 'cap')} question={questions.cap} />
      {form.cap === 'at-most' ? (
        <AmountField
          {...aboutTyped(fields, 'capAmount')}
          label={words.capAmount}
          hint={words.capHint({ pot: moneyWords(potPence) })}
        />
      ) : null}
      <RulesQuestion
        {...screen}
        onChange={chooseScreen}
        question={questions.screen}
        only={isScore ? ['counts', 'live', 'after-each'] : ['counts', 'live']}
      />
      {form.screen === '' || form.screen === 'counts' ? null : (
        <>
          <TextField
            {...aboutTyped(fields, 'firstAt')}
            characters={4}
            label={words.firstAt}
            hint={practice ? words.firstAtPractice : words.firstAtHint}
          />
          {asksWhy ? (
            <TextField {...aboutTyped(fields, 'whySoon')} label={words.whySoon} hint={words.whySoonHint} />
          ) : null}
          <TextField
            {...aboutTyped(fields, 'thenEvery')}
            characters={4}
            label={words.thenEvery}
            hint={practice ? words.thenEveryPractice : words.thenEveryHint}
          />
        </>
      )}
      <RulesQuestion
        {...aboutChoice(fields, 'blanks')}
        question={isScore ? questions.blanks : questions.unfinished}
      />
      {isScore && form.blanks === 'left-out' ? (
        <TextField
          {...aboutTyped(fields, 'leastScorers')}
          characters={4}
          label={words.leastScorers}
          hint={words.leastScorersHint}
        />
      ) : null}
    </>
  );
}
