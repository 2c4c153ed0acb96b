import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { attendeeWords as words } from '../words/attendee.ts';
import { moneyWords } from '../words/money.ts';
import { onServerWords } from '../words/on-server.ts';
import { publicWords } from '../words/public.ts';
import { sharedWords } from '../words/shared.ts';

/** What a phone shows while its page is on the way: where one is, today's rules and the projects. */
export function FirstAnswer({ book }: { book: Book }): ReactNode {
  return (
    <main className="first">
      {book.practice ? <p>{sharedWords.practice}</p> : null}
      <h1>{words.welcomeTitle({ event: book.text.name })}</h1>
      <p role="status">{onServerWords.waiting}</p>
      <h2>{words.rulesTitle}</h2>
      <ol>
        {book.rulesSentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <h2>{words.homeTitle}</h2>
      <ul>
        {book.bids.map(({ bid, name, organisation, askPence }) => (
          <li key={bid}>
            <strong>{name}</strong>{' '}
            {publicWords.groupAsks({ group: organisation, amount: moneyWords(askPence) })}
          </li>
        ))}
      </ul>
      <button id="go-on" type="button" hidden>
        {onServerWords.goOn}
      </button>
    </main>
  );
}
