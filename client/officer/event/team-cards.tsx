import type { ReactNode } from 'react';
import { MakeTeamCards } from '../../cards/make-team-cards.tsx';
import type { CardsMade } from '../../../domain/wire/http-cards.ts';
import { cardWords as words } from '../../words/cards.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import { useRulesChosen } from '../rules/use-rules-chosen.ts';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from '../frame/frame.module.css';

interface TeamCardsProps {
  event: LiveEvent;
  onMade: (made: CardsMade) => void;
}

/** Envelopes for the groups: what their cards do with their own project is a rule of the day, and stands with the rules. */
export function TeamCards({ event: { book, view }, onMade }: TeamCardsProps): ReactNode {
  const chosen = useRulesChosen(book.event);
  const { ownBid } = book.rules;
  const rules = { at: 'event', event: book.event, part: 'rules', about: 'ownBid' } as const;
  return (
    <section className={styles.block}>
      <h2>{words.teamsTitle}</h2>
      <p>{words.teamsSentence}</p>
      <p>
        {chosen === true ? words.ownBid[ownBid] : words.ownBidRulesFirst}{' '}
        {view.rulesFrozen ? null : (
          <PlaceLink to={rules}>{chosen === true ? words.ownBidChange : words.ownBidChoose}</PlaceLink>
        )}
      </p>
      {chosen === true && ownBid !== 'not-vote' ? <MakeTeamCards book={book} onMade={onMade} /> : null}
    </section>
  );
}
