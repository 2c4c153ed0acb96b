import type { ReactNode } from 'react';
import { cardsWarnings, flawsOnDay } from '../../../domain/event/rules/flaws-with-bids.ts';
import type { FoundFlaw } from '../../../domain/event/rules/found-flaws.ts';
import type { Book } from '../../../domain/wire/http.ts';
import { Notice } from '../../ui/notice.tsx';
import { flawSentence, rulesCheckWords as words, warningSentence } from '../../words/rules-flaws.ts';
import type { LiveEvent } from '../frame/live-event.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import { flawPlaces } from './flaw-places.ts';
import { dayOf } from './day-of.ts';
import styles from './rules.module.css';

/**
 * Everything by which today's rules cannot be met, on each page of the event: a bid, a pot or the rules may have changed
 * last. What depends on how many cards there are is a warning (R18).
 */
export function RulesCheck({ book, view }: Pick<LiveEvent, 'book' | 'view'>): ReactNode {
  if (view.rulesFrozen || book.rulesFingerprint !== null) return null;
  const flaws = flawsOnDay(book.rules, dayOf(book));
  const warnings = cardsWarnings(book.rules, view.cards.made);
  return (
    <>
      {flaws.length === 0 ? null : (
        <Notice kind="stop" heading={words.title}>
          <p>{words.sentence}</p>
          <ul className={styles.flaws}>
            {flaws.map((found) => (
              <Flaw key={found.flaw} found={found} book={book} />
            ))}
          </ul>
        </Notice>
      )}
      {warnings.length === 0 ? null : (
        <Notice kind="hurry" heading={words.warned}>
          <ul className={styles.flaws}>
            {warnings.map((found) => (
              <li key={found.warning}>{warningSentence(found)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** With the ways to where it is put right: the question of the rules, and the bid where it is about one. */
function Flaw({ found, book }: { found: FoundFlaw; book: Book }): ReactNode {
  const { event, bids } = book;
  const nameOf = (bid: number): string | undefined => bids.find((each) => each.bid === bid)?.name;
  const [about] = flawPlaces[found.flaw];
  const [bid] = found.bids.length === 1 ? found.bids : [];
  const name = bid === undefined ? undefined : nameOf(bid);
  return (
    <li>
      <p>{flawSentence(found, nameOf)}</p>
      <p className={styles.mend}>
        <PlaceLink to={{ at: 'event', event, part: 'rules', about }}>{words.mendRules}</PlaceLink>
        {bid === undefined || name === undefined ? null : (
          <PlaceLink to={{ at: 'bid', event, bid }}>{words.mendBid({ name })}</PlaceLink>
        )}
      </p>
    </li>
  );
}
