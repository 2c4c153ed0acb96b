import type { ReactNode } from 'react';
import { explainedFrom, namedFor } from '../../domain/exports/explained.ts';
import type { Publication, PublishedRun } from '../../domain/exports/publication.ts';
import type { BidId } from '../../domain/ids.ts';
import { isFunded } from '../../domain/reasons/decided.ts';
import { lineDetails } from '../../domain/reasons/line-details.ts';
import { standingSentences } from '../../domain/reasons/place-words.ts';
import { reasonSentences } from '../../domain/reasons/reason-words.ts';
import type { AskedGroup, ContactHeld } from '../../domain/wire/asked.ts';
import { Page } from '../ui/page.tsx';
import { askedWords as words } from '../words/asked.ts';
import { isolated, named } from '../words/isolated-names.ts';
import { momentWords } from '../words/moments.ts';
import { moneyWords } from '../words/money.ts';
import { clockWords } from '../words/numbers.ts';
import { sentenceSpeech } from '../words/reasons.ts';
import { BackToQuestions } from './asked-page.tsx';
import styles from './event-page.module.css';

/** One group: when it presented, for how long, and what every run made of it. */
export function AskedGroupPage({ asked }: { asked: AskedGroup }): ReactNode {
  const { event, bid, organisation, askPence, leastPence, pitches, result, further, contact } = asked;
  const ask = moneyWords(askPence);
  return (
    <Page title={asked.project} heading={isolated(asked.project)} above={isolated(asked.name)}>
      <p>
        <strong>{isolated(organisation)}</strong>
      </p>
      <p>
        {leastPence === null ? words.asks({ ask }) : words.asksLeast({ ask, least: moneyWords(leastPence) })}
      </p>
      <section className={styles.part}>
        <h2>{words.presentedTitle}</h2>
        {pitches.length === 0 ? <p>{words.notPresented}</p> : null}
        {pitches.map(({ at, ranMs }) => (
          <p key={at}>
            {words.presented({
              when: momentWords(at, { dateStyle: 'long', timeStyle: 'medium' }),
              clock: clockWords(Math.round(ranMs / 1_000)),
            })}
          </p>
        ))}
      </section>
      <section className={styles.part}>
        <h2>{words.resultTitle}</h2>
        {result === null ? <p>{words.notTold}</p> : <Runs result={result} bid={bid} />}
        {further.map(({ number, because, amountPence }) => (
          <div key={number}>
            <h3>{words.runTitle({ number, why: words.because[because] })}</h3>
            <p>{furtherWords(amountPence)}</p>
          </div>
        ))}
      </section>
      <section className={styles.part}>
        <h2>{words.contactTitle}</h2>
        <p>{contactWords(contact)}</p>
      </section>
      <BackToQuestions event={event} />
    </Page>
  );
}

function Runs({ result, bid }: { result: Publication; bid: BidId }): ReactNode {
  const scorers = result.figures.find((each) => each.bid === bid)?.scorers ?? 0;
  return (
    <>
      <p>{words.scored({ count: scorers })}</p>
      {result.runs.map((run, place) => (
        <div key={run.number}>
          <h3>{words.runTitle({ number: run.number, why: words.because[run.because] })}</h3>
          <p>{runWords(result, place, run, bid)}</p>
        </div>
      ))}
    </>
  );
}

/** What one run made of the project, with the place, the figure and the reason of that run. */
function runWords(result: Publication, place: number, { lines, openTie }: PublishedRun, bid: BidId): string {
  if (!lines.some((line) => line.bid === bid)) return words.open;
  const then = { ...result, bids: result.bids.map(named), runs: result.runs.slice(0, place + 1) };
  const explained = explainedFrom(then);
  const speech = namedFor(explained, sentenceSpeech);
  const told = lineDetails(explained).find(({ line }) => line.bid === bid);
  if (told === undefined) return words.open;
  const { line, reason } = told;
  // While a tie is open, the run has no lines for the projects behind it: nobody can be called the first of so many.
  const standing = openTie === null ? told.standing : null;
  if (isFunded(line)) {
    const said = standing === null ? '' : standingSentences(standing, speech);
    return words.chosen({ amount: moneyWords(line.amountPence), standing: said });
  }
  return words.notChosen({ reason: reason === null ? '' : reasonSentences(standing, reason, speech) });
}

function furtherWords(amountPence: number | null): string {
  if (amountPence === null) return words.open;
  return amountPence === 0 ? words.nothing : words.gives({ amount: moneyWords(amountPence) });
}

function contactWords(held: ContactHeld): string {
  switch (held.kind) {
    case 'none':
      return words.contactNone;
    case 'under-18':
      return words.contactUnder18;
    case 'adult':
      return words.contact({ name: isolated(held.name), contact: held.contact });
  }
}
