import type { ReactNode } from 'react';
import { betweenWords, placeWords } from '../../domain/reasons/place-words.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { ResultsView } from '../../domain/views/parts.ts';
import { OutcomeMark } from '../ui/outcome-mark.tsx';
import { Pot } from '../ui/pot.tsx';
import type { PotShare } from '../ui/pot-money.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import { resultsSceneWords } from '../words/results-scene.ts';
import { nameIn, projectIn, sizeOfName } from './projects.ts';
import type { FundedLine } from './scene.ts';
import styles from './results.module.css';
import { beginWords, leftWords, speechIn, standingWords } from './place-words.ts';
import { useFit } from './use-fit.ts';

export interface ResultsProps {
  book: Book;
  results: ResultsView;
  /** The step that is told now; null while the pot is still full. */
  line: FundedLine | null;
}

/** The results, step by step: the pot drains, and the step says its sentence. */
export function Results({ book, results, line }: ResultsProps): ReactNode {
  return (
    <div className={styles.results}>
      <div className={styles.pot}>
        <Pot total={results.potPence} shares={sharesOf(results, book)} />
      </div>
      <div className={styles.words} aria-live="polite">
        {line === null ? (
          <FullPot book={book} results={results} />
        ) : (
          <Step key={line.bid} book={book} line={line} />
        )}
      </div>
    </div>
  );
}

function FullPot({ book, results }: Pick<ResultsProps, 'book' | 'results'>): ReactNode {
  const box = useFit<HTMLDivElement>();
  return (
    <div ref={box} className={styles.full}>
      <p className={styles.money}>{words.fullPot({ money: moneyWords(results.potPence) })}</p>
      <p className={styles.begin}>
        {results.everythingFits ? resultsSceneWords.everythingFits : beginWords(book)}
      </p>
    </div>
  );
}

interface StepProps {
  book: Book;
  line: FundedLine;
}

function Step({ book, line }: StepProps): ReactNode {
  const name = nameIn(book, line.bid);
  const ask = projectIn(book, line.bid)?.askPence;
  const box = useFit<HTMLDivElement>();
  const speech = speechIn(book);
  return (
    <div ref={box} className={styles.step}>
      <p className={styles.place}>{placeWords(line.standing, speech)}</p>
      <p className={styles.name} data-size={sizeOfName(name)}>
        <bdi>{name}</bdi>
      </p>
      <p className={styles.chosen} data-outcome={line.outcome}>
        <OutcomeMark outcome={line.outcome === 'part' ? 'part' : 'whole'} /> <span>{chosenWords(line)}</span>
      </p>
      <p className={styles.left}>{leftWords(line)}</p>
      {line.outcome === 'part' && ask !== undefined ? (
        <p className={styles.asked}>
          {words.asked({ money: moneyWords(ask) })} {line.askedAloud ? resultsSceneWords.saidYes : null}
        </p>
      ) : null}
      <p className={styles.score}>{standingWords(book, line)}</p>
      {line.between ? <p className={styles.between}>{betweenWords(line.between, speech)}</p> : null}
    </div>
  );
}

function chosenWords({ outcome, amountPence }: FundedLine): string {
  const amount = moneyWords(amountPence);
  return outcome === 'part' ? words.chosenForPart({ money: amount }) : words.chosen({ money: amount });
}

function sharesOf(results: ResultsView, book: Book): PotShare[] {
  return results.lines
    .filter((line) => line.outcome !== 'not-chosen')
    .map(({ bid, amountPence, outcome }) => ({
      id: bid,
      name: nameIn(book, bid),
      amount: amountPence,
      part: outcome === 'part',
    }));
}
