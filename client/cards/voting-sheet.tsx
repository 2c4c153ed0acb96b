import type { ReactNode } from 'react';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { Book } from '../../domain/wire/http.ts';
import { incompleteSentence } from '../../domain/rules-in-words/ballot-sentences.ts';
import { useFit } from '../scenes/use-fit.ts';
import { listedWords } from '../words/listed.ts';
import { moneyWords } from '../words/money.ts';
import { pageRulesSpeech } from '../words/rules.ts';
import { markSentence, sheetWords as words, sumWords } from '../words/voting-sheet.ts';
import styles from './voting-sheet.module.css';

/** From so many projects on the rows stand closer, so that thirty fit on one side of A4. */
const many = 20;

/** The voting sheet of today's ballot: one row a project, in running order, as a clerk reads it. */
export function VotingSheet({ book }: { book: Book }): ReactNode {
  const { rules, bids, potPence, text } = book;
  const sum = sumWords(rules, potPence);
  return (
    <section className={styles.sheet} data-many={bids.length > many || undefined} aria-label={words.title}>
      <header className={styles.head}>
        <div>
          <h2>{words.title}</h2>
          <p>
            {listedWords([text.name, text.date])}
            {book.practice ? <strong> · {words.practice}</strong> : null}
          </p>
        </div>
        {/* Room for what the count needs: it is not the voter's to fill in. */}
        <p className={styles.count}>{words.forTheCount}</p>
      </header>
      <p className={styles.task}>{book.ballotSentences.join(' ')}</p>
      <p>{[markSentence(rules, potPence), ...incompleteSentence(rules, pageRulesSpeech)].join(' ')}</p>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.project}</th>
            <th scope="col" className={styles.amount}>
              {words.asks}
            </th>
            {columnsOf(rules).map((column) => (
              <th key={column} scope="col" className={styles.mark}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bids.map(({ bid, name, organisation, askPence }, place) => (
            <tr key={bid}>
              <td className={styles.place}>{place + 1}</td>
              <th scope="row">
                {name} <span className={styles.group}>{organisation}</span>
              </th>
              <td className={styles.amount}>{moneyWords(askPence)}</td>
              {columnsOf(rules).map((column) => (
                <td key={column} className={styles.mark} aria-label={words.box}>
                  <span className={styles.box} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sum === null ? null : (
        <p className={styles.sum}>
          {sum} <span className={styles.box} />
        </p>
      )}
      <p className={styles.foot}>{words.mistake}</p>
    </section>
  );
}

/** Scores have a box each; everything else is written into one. */
function columnsOf({ ballot }: Rules): string[] {
  if (ballot.type !== 'score') return [words.yours];
  const { lowest, highest } = ballot;
  return Array.from({ length: highest - lowest + 1 }, (_, step) => String(lowest + step));
}

/** Today's rules on half a sheet of A5, to hand out with the voting sheet: in letters as large as they allow. */
export function RulesSlip({ book }: { book: Book }): ReactNode {
  const { rulesSentences, rulesFingerprint } = book;
  const box = useFit<HTMLElement>();
  return (
    <section ref={box} className={styles.slip} aria-label={words.rules}>
      <h2>{words.rules}</h2>
      <ol className={styles.rules}>
        {rulesSentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {rulesFingerprint === null ? null : <p>{words.rulesCode({ code: rulesFingerprint.slice(0, 8) })}</p>}
    </section>
  );
}
