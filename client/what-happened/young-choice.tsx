import type { ReactNode } from 'react';
import { youngIn } from '../../domain/exports/young-in.ts';
import { explainedFrom, namedFor } from '../../domain/exports/explained.ts';
import type { Publication } from '../../domain/exports/publication.ts';
import { youngFacts, youngSentences } from '../../domain/reasons/young-words.ts';
import { walkSpeech } from '../words/walk.ts';
import { youngResultWords as words } from '../words/young-result.ts';
import styles from './happened.module.css';

/** Beside the result: what young people chose, where there were cards for them. */
export function YoungChoice({ result }: { result: Publication }): ReactNode {
  const young = youngIn(result);
  if (young === null) return null;
  const speech = namedFor(explainedFrom(result), walkSpeech);
  return (
    <section className={styles.young}>
      <h2>{words.heading}</h2>
      <p>{youngSentences(young, words, speech).join(' ')}</p>
      {young.lines.length === 0 ? null : (
        <ul>
          {young.lines.map((line) => (
            <li key={line.bid}>
              {words.line({ project: speech.name(line.bid), facts: youngFacts(line, speech) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
