import type { ReactNode } from 'react';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { countWords } from '../words/numbers.ts';
import { turnoutWords } from '../words/turnout.ts';
import styles from './counts.module.css';

/** How many are in: ballots, opened cards, phones here, and phones that are not through yet. */
export function Counts({ view }: { view: FacilitatorView }): ReactNode {
  const { ballots, counted, incomplete, joined, connected, unsent, cards, answered } = view;
  return (
    <section aria-labelledby="counts">
      <VisuallyHidden>
        <h2 id="counts">{words.countsHeading}</h2>
      </VisuallyHidden>
      <dl className={styles.counts}>
        <Count figure={ballots} term={words.ballotsIn({ count: ballots })} />
        {incomplete === null || incomplete === 0 ? null : (
          <Count figure={incomplete} term={words.notComplete} waiting />
        )}
        {counted === null ? null : <Count figure={counted} term={words.counted} />}
        <Count
          figure={joined}
          term={words.joined}
          beside={words.cards({ usable: cards.made - cards.cancelled })}
        />
        <Count figure={connected} term={words.connected({ count: connected })} />
        <Count figure={unsent} term={words.unsent} waiting={unsent > 0} />
        {answered === undefined ? null : <Count figure={answered} term={words.answered} />}
      </dl>
      {counted === null
        ? null
        : turnoutWords(view.turnout).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </section>
  );
}

interface CountProps {
  figure: number;
  term: string;
  beside?: string;
  waiting?: boolean;
}

function Count({ figure, term, beside, waiting = false }: CountProps): ReactNode {
  return (
    <div className={styles.count} data-waiting={waiting || undefined}>
      <dt>{term}</dt>
      <dd>
        <strong>{countWords(figure)}</strong> {beside}
      </dd>
    </div>
  );
}
