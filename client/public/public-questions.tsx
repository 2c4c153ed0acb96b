import type { ReactNode } from 'react';
import { answersOf, questionsOf } from '../../domain/questions/questions.ts';
import { answerText, privacySentences } from '../../domain/questions/question-words.ts';
import type { ShownMargin } from '../../domain/questions/suppressed.ts';
import type { QuestionsTold } from '../../domain/wire/http-questions.ts';
import { publicWords as words } from '../words/public.ts';
import { questionWords } from '../words/questions.ts';
import styles from './event-page.module.css';

/** Which questions are asked after the results and what happens to answers, before anybody votes; later the rating. */
export function PublicQuestions({ told: { set, rating } }: { told: QuestionsTold }): ReactNode {
  if (set === null) return null;
  return (
    <section className={styles.part}>
      <h2>{words.questionsTitle}</h2>
      <p>{words.questionsAsked}</p>
      <ul>
        {questionsOf(set).map((question) => (
          <li key={question}>{questionWords.ask[question]}</li>
        ))}
      </ul>
      {privacySentences(questionWords).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rating === null ? null : <Rating rating={rating} />}
    </section>
  );
}

function Rating({ rating: { question, said, counts } }: { rating: ShownMargin }): ReactNode {
  return (
    <>
      <h3>{words.ratingTitle}</h3>
      {said === null ? (
        <p>{words.tooFewRated}</p>
      ) : (
        <>
          <p>{words.ratingOf({ said })}</p>
          <ul>
            {answersOf(question).map((each, place) => (
              <li key={each}>{rowOf(answerText(question, each, questionWords), counts[place] ?? null)}</li>
            ))}
          </ul>
          <p>{words.ratingHides}</p>
        </>
      )}
    </>
  );
}

function rowOf(answer: string, people: number | null): string {
  return people === null ? words.ratingHidden({ answer }) : words.ratingRow({ answer, people });
}
