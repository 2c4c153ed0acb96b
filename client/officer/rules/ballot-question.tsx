import type { ReactNode } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { aboutChoice, aboutTyped, type RulesFields } from './rules-fields.ts';
import { RulesQuestion } from './rules-question.tsx';

const number = { characters: 4, inputMode: 'numeric' } as const;

/** What people fill in: the one question that is different for each type of ballot. */
export function BallotQuestion(fields: RulesFields): ReactNode {
  switch (fields.form.ballot) {
    case 'score':
      return <RulesQuestion {...aboutChoice(fields, 'scale')} question={words.questions.scale} />;
    case 'approval':
      return (
        <>
          <RulesQuestion {...aboutChoice(fields, 'choices')} question={words.questions.choices} />
          <TextField {...aboutTyped(fields, 'choiceCount')} {...number} label={words.choiceCount} />
        </>
      );
    case 'points':
      return (
        <>
          <TextField
            {...aboutTyped(fields, 'tokens')}
            {...number}
            label={words.tokens}
            hint={words.tokensHint}
          />
          <TextField
            {...aboutTyped(fields, 'tokenCap')}
            {...number}
            label={words.tokenCap}
            hint={words.tokenCapHint}
          />
        </>
      );
    case 'ranking':
      return (
        <TextField
          {...aboutTyped(fields, 'places')}
          {...number}
          label={words.places}
          hint={words.placesHint}
        />
      );
    default:
      return <p>{words.knapsack}</p>;
  }
}
