import { useMemo, type ReactNode } from 'react';
import { explainedFrom, namedFor } from '../../domain/exports/explained.ts';
import { lastRun } from '../../domain/exports/record.ts';
import type { PublishedBid } from '../../domain/exports/publication.ts';
import { isFunded } from '../../domain/reasons/decided.ts';
import { lineDetails, type LineDetails } from '../../domain/reasons/line-details.ts';
import { standingSentences } from '../../domain/reasons/place-words.ts';
import { reasonSentences } from '../../domain/reasons/reason-words.ts';
import type { SentenceSpeech } from '../../domain/reasons/speech.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { OutcomeRow } from '../ui/outcome-row.tsx';
import { withNamesApart } from '../what-happened/read-told.ts';
import { isolated } from '../words/isolated-names.ts';
import { moneyWords } from '../words/money.ts';
import { publicWords } from '../words/public.ts';
import { publicResultWords as words } from '../words/public-result.ts';
import { sentenceSpeech } from '../words/reasons.ts';
import styles from './event-page.module.css';

interface Told extends LineDetails {
  readonly bid: PublishedBid;
}

/** First who gets how much, then why each other project does not: every figure as the run has it. */
export function Decided({ told }: { told: ToldResult }): ReactNode {
  const { result, signed } = told;
  const { lines, speech } = useMemo(() => linesOf(told), [told]);
  const chosen = lines.filter(({ line }) => isFunded(line));
  const others = lines.filter(({ line }) => !isFunded(line));
  const { allocatedPence, leftPence } = lastRun(result);
  return (
    <>
      <section className={styles.part}>
        <h2>{words.chosenTitle}</h2>
        <p>
          {words.chosen({
            count: chosen.length,
            given: moneyWords(allocatedPence),
            pot: moneyWords(result.potPence),
          })}{' '}
          {words.left({ amount: moneyWords(leftPence) })}{' '}
          <strong>{signed ? publicWords.resultsSigned : publicWords.resultsTold}</strong>
        </p>
        <ul className={styles.outcomes}>
          {chosen.map((each) => (
            <li key={each.bid.bid}>
              <Chosen told={each} speech={speech} />
            </li>
          ))}
        </ul>
      </section>
      {others.length === 0 ? null : (
        <section className={styles.part}>
          <h2>{words.notChosenTitle}</h2>
          <ul className={styles.outcomes}>
            {others.map((each) => (
              <li key={each.bid.bid}>
                <OutcomeRow outcome="none" name={each.bid.name} sentence={whyNot(each, speech)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function linesOf(told: ToldResult): { readonly lines: readonly Told[]; readonly speech: SentenceSpeech } {
  const explained = explainedFrom(withNamesApart(told).result);
  const bidOf = new Map(told.result.bids.map((bid) => [bid.bid, bid]));
  const lines = lineDetails(explained).flatMap((details) => {
    const bid = bidOf.get(details.line.bid);
    return bid ? [{ ...details, bid }] : [];
  });
  return { lines, speech: namedFor(explained, sentenceSpeech) };
}

function Chosen({ told, speech }: { told: Told; speech: SentenceSpeech }): ReactNode {
  const { line, bid, standing } = told;
  if (!isFunded(line)) return null;
  const said = {
    group: isolated(bid.organisation),
    ask: moneyWords(bid.askPence),
    standing: standing === null ? '' : standingSentences(standing, speech),
  };
  const isPart = line.outcome === 'part';
  return (
    <OutcomeRow
      outcome={isPart ? 'part' : 'whole'}
      name={bid.name}
      amount={line.amountPence}
      sentence={isPart ? words.part(said) : words.whole(said)}
    />
  );
}

function whyNot({ bid, standing, reason }: Told, speech: SentenceSpeech): string {
  const asked = { group: isolated(bid.organisation), ask: moneyWords(bid.askPence) };
  if (reason?.why === 'declined') return words.declined(asked);
  return words.notChosen({
    ...asked,
    reason: reason === null ? '' : reasonSentences(standing, reason, speech),
  });
}
