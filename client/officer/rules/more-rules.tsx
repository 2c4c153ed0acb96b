import { useEffect, type ReactNode } from 'react';
import { raisesShares } from '../../../domain/allocation/equal-shares/completion.ts';
import { unitOf, type BallotTypeName } from '../../../domain/ballots/index.ts';
import { ranksBy } from '../../../domain/event/rules/rules-flaws.ts';
import { typedHundredths } from '../../../domain/typed-money.ts';
import { useQuery } from '../../query.ts';
import { goToField } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { pageLanguage } from '../../words/in-page-language.ts';
import { rulesFormWords } from '../../words/rules-form.ts';
import { moreRulesWords as words } from '../../words/rules-more.ts';
import { DoorQuestions } from './door-questions.tsx';
import { DayFormat } from './day-format.tsx';
import { aboutChoice, aboutTyped, type RulesFields } from './rules-fields.ts';
import { rulesFieldId, usualBy, type RulesField } from './rules-form.ts';
import { RulesQuestion } from './rules-question.tsx';
import styles from './rules.module.css';
import { AmountField } from '../form/amount-field.tsx';

const { questions } = words;
const short = { characters: 4 } as const;

const inHere: ReadonlySet<string> = new Set(
  (
    [
      'connections',
      'cardsUntil',
      'cardsTime',
      'namesAtDoor',
      'quorum',
      'format',
      'hours',
      'ballot',
      'rule',
      'by',
      'utility',
      'completion',
      'increment',
      'otherwise',
      'changes',
      'completeness',
      'completeCount',
      'shuffled',
      'ownBid',
      'youngCards',
      'passMark',
      'passShare',
      'passPercent',
      'leastVoters',
      'subPots',
      'leftOver',
      'excluding',
      'pitch',
      'lastCall',
      'grace',
    ] satisfies RulesField[]
  ).map(rulesFieldId),
);

/** Everything that most events leave as it is; it opens by itself when something in it is wrong. */
export function MoreRules(fields: RulesFields): ReactNode {
  const { form, sending } = fields;
  const isWrong = sending.errors.some(({ id }) => inHere.has(id));
  const wanted = `rules-${useQuery().get('about') ?? ''}`;
  useEffect(() => {
    if (!inHere.has(wanted)) return;
    // After the page has gone to its top, as it does wherever one arrives.
    const timer = setTimeout(() => goToField(wanted));
    return () => clearTimeout(timer);
  }, [wanted]);
  return (
    <details
      key={isWrong ? sending.attempt : 'right'}
      open={isWrong || inHere.has(wanted)}
      className={styles.more}
    >
      <summary>{words.title}</summary>
      <div className={styles.questions}>
        <p>{words.sentence}</p>
        <DoorQuestions {...fields} />
        <DayFormat {...fields} />
        <HowDecided {...fields} />
        {form.tie === 'draw' ? null : (
          <RulesQuestion
            {...aboutChoice(fields, 'otherwise')}
            question={rulesFormWords.questions.otherwise}
          />
        )}
        <Ballots {...fields} />
        <Passing {...fields} />
        <Times {...fields} />
      </div>
    </details>
  );
}

function HowDecided(fields: RulesFields): ReactNode {
  const { form, change } = fields;
  const { rule, ballot, completion } = form;
  const hasPoints = unitOf(ballot) !== 'votes';
  const gains = rule === 'greedy-per-cost' || rule === 'equal-shares';
  const type = aboutChoice(fields, 'ballot');
  return (
    <>
      <RulesQuestion
        {...type}
        question={questions.ballot}
        onChange={(value) => {
          type.onChange(value);
          const chosen = Object.keys(ranksBy).find((each): each is BallotTypeName => each === value);
          if (chosen) change({ by: usualBy(chosen), changes: 'until-close', utility: 'cost' });
        }}
      />
      <RulesQuestion {...aboutChoice(fields, 'rule')} question={questions.rule} />
      {rule === 'ranked' && ranksBy[ballot].length > 1 ? (
        <RulesQuestion {...aboutChoice(fields, 'by')} question={questions.by} only={ranksBy[ballot]} />
      ) : null}
      {gains ? (
        <RulesQuestion
          {...aboutChoice(fields, 'utility')}
          question={questions.utility}
          {...(!hasPoints && { only: ['cardinality', 'cost'] })}
        />
      ) : null}
      {rule === 'equal-shares' ? (
        <RulesQuestion {...aboutChoice(fields, 'completion')} question={questions.completion} />
      ) : null}
      {rule === 'equal-shares' && raisesShares(completion) ? (
        <AmountField
          {...aboutTyped(fields, 'increment')}
          characters={8}
          label={words.increment}
          hint={words.incrementHint}
        />
      ) : null}
    </>
  );
}

function Ballots(fields: RulesFields): ReactNode {
  const { ballot, completeness, format } = fields.form;
  return (
    <>
      {ballot === 'score' && format === 'pitches' ? (
        <RulesQuestion {...aboutChoice(fields, 'changes')} question={rulesFormWords.questions.changes} />
      ) : null}
      {ballot === 'approval' ? null : (
        <RulesQuestion {...aboutChoice(fields, 'completeness')} question={questions.completeness} />
      )}
      {ballot !== 'approval' && completeness === 'at-least' ? (
        <TextField {...aboutTyped(fields, 'completeCount')} {...short} label={words.completeCount} />
      ) : null}
      <RulesQuestion {...aboutChoice(fields, 'ownBid')} question={questions.ownBid} />
      <RulesQuestion {...aboutChoice(fields, 'youngCards')} question={rulesFormWords.questions.youngCards} />
      <RulesQuestion {...aboutChoice(fields, 'shuffled')} question={questions.shuffled} />
    </>
  );
}

function Passing(fields: RulesFields): ReactNode {
  const { rule, passShare, ballot, subPots } = fields.form;
  const shares = ballot === 'score' ? ['none', 'best-average', 'ballots'] : ['none', 'ballots'];
  return (
    <>
      {rule === 'ranked' ? (
        <TextField
          {...aboutTyped(fields, 'passMark')}
          {...short}
          label={words.passMark}
          hint={words.passMarkHint({ mark: typedHundredths(2_50, pageLanguage) })}
        />
      ) : null}
      <RulesQuestion {...aboutChoice(fields, 'passShare')} question={questions.passShare} only={shares} />
      {passShare === 'none' ? null : (
        <TextField {...aboutTyped(fields, 'passPercent')} {...short} label={words.passPercent} />
      )}
      <TextField
        {...aboutTyped(fields, 'leastVoters')}
        {...short}
        label={words.leastVoters}
        hint={words.leastVotersHint}
      />
      <TextArea {...aboutTyped(fields, 'subPots')} rows={3} label={words.subPots} hint={words.subPotsHint} />
      {subPots.trim() === '' ? null : (
        <RulesQuestion {...aboutChoice(fields, 'leftOver')} question={questions.leftOver} />
      )}
      <TextArea
        {...aboutTyped(fields, 'excluding')}
        rows={3}
        label={words.excluding}
        hint={words.excludingHint}
      />
      <p>{words.numbers}</p>
    </>
  );
}

function Times(fields: RulesFields): ReactNode {
  // At stalls nobody pitches.
  const clocks = ['pitch', 'lastCall', 'grace'] as const;
  const asked = clocks.filter((clock) => clock !== 'pitch' || fields.form.format === 'pitches');
  return asked.map((field) => (
    <TextField
      key={field}
      {...aboutTyped(fields, field)}
      {...short}
      label={words[field]}
      hint={words.clockHint}
    />
  ));
}
