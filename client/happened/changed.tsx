import type { ReactNode } from 'react';
import { changesThrough, type Why } from '../../domain/exports/changed.ts';
import type { Publication } from '../../domain/exports/publication.ts';
import { moneyWords } from '../words/money.ts';
import { newsWords as words } from '../words/news.ts';

/** What a group's word changed after the results were first worked out: from what, to what, and why. */
export function Changed({ result }: { result: Publication }): ReactNode {
  const all = changesThrough(result.runs);
  if (all.length === 0) return null;
  const name = (bid: number): string => result.bids.find((each) => each.bid === bid)?.name ?? '';
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{words.changesHeading}</h2>
      {all.map(({ run, why, changes }) => (
        <div key={run}>
          {why.map((each) => (
            <p key={`${each.kind} ${each.bid}`}>{whySaid(each, name(each.bid))}</p>
          ))}
          <ul>
            {changes.map(([bid, from, to]) => (
              <li key={bid}>{words.fromTo(name(bid), from, to)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function whySaid(why: Why, name: string): string {
  if (why.kind === 'declined') return words.saidNoThankYou(name);
  return words.saidOf(name, moneyWords(why.amountPence), why.accepts);
}
