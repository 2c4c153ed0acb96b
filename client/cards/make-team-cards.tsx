import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { cardWords as words } from '../words/cards.ts';
import { CountForm, type CountFormProps } from './count-form.tsx';

const usualCount = 4;
const mostInEnvelope = 100;

export interface MakeTeamCardsProps extends Pick<CountFormProps, 'onMade'> {
  book: Book;
}

/** Makes an envelope of cards for each group that presents a bid, linked to it before anything is printed. */
export function MakeTeamCards({ book, onMade }: MakeTeamCardsProps): ReactNode {
  return (
    <CountForm
      event={book.event}
      id="team"
      label={words.teamsLabel}
      hint={words.teamsHint({ groups: book.bids.length })}
      usual={usualCount}
      characters={4}
      wanted={(cards) =>
        cards > mostInEnvelope ? null : { count: 0, teams: book.bids.map(({ bid }) => ({ bid, cards })) }
      }
      wrong={words.teamsWrong}
      act={words.makeTeams}
      onMade={onMade}
    />
  );
}
