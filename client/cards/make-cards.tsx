import type { ReactNode } from 'react';
import { cardWords as words } from '../words/cards.ts';
import { CountForm, type CountFormProps } from './count-form.tsx';

export type MakeCardsProps = Pick<CountFormProps, 'event' | 'usual' | 'onMade'>;

/** Makes a pile of cards for everybody. */
export function MakeCards(props: MakeCardsProps): ReactNode {
  return (
    <CountForm
      {...props}
      id="cards"
      label={words.countLabel}
      hint={words.countHint}
      characters={8}
      wanted={(count) => ({ count })}
      wrong={words.countWrong}
      act={words.make}
    />
  );
}
