import type { ReactNode } from 'react';
import { cardWords as words } from '../words/cards.ts';
import { CountForm, type CountFormProps } from './count-form.tsx';

const usualCount = 30;

/** Makes a pile of young people's cards. */
export function MakeYoungCards(props: Pick<CountFormProps, 'event' | 'onMade'>): ReactNode {
  return (
    <CountForm
      {...props}
      id="young"
      label={words.youngLabel}
      hint={words.youngHint}
      usual={usualCount}
      characters={8}
      wanted={(count) => ({ count, young: true })}
      wrong={words.countWrong}
      act={words.makeYoung}
    />
  );
}
