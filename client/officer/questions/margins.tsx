import type { ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { answersOf } from '../../../domain/questions/questions.ts';
import { answerText } from '../../../domain/questions/question-words.ts';
import type { ShownMargin } from '../../../domain/questions/suppressed.ts';
import type { QuestionOffice } from '../../../domain/wire/http-questions.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadLink } from '../../ui/download-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { countWords } from '../../words/numbers.ts';
import { questionOfficeWords as words } from '../../words/question-office.ts';
import { questionWords } from '../../words/questions.ts';
import frame from '../frame/frame.module.css';
import { answersAddress } from './question-requests.ts';
import styles from './questions.module.css';

interface MarginsProps {
  event: EventId;
  office: QuestionOffice;
  margins: readonly ShownMargin[];
  publish: (published: boolean) => void;
}

/** How many gave each answer, once the questions are finished: small counts are in no table and in no file (K6). */
export function Margins({ event, office, margins, publish }: MarginsProps): ReactNode {
  const { answered, leftOut, ratingPublished } = office;
  const rating = margins.find(({ question }) => question === 'rating');
  return (
    <section className={frame.block}>
      <h2>{words.countsTitle}</h2>
      <p>{rateOf(office)}</p>
      {leftOut ? <Notice announced={false}>{words.leftOut}</Notice> : null}
      {answered === 0 ? null : (
        <>
          <p>{words.hides}</p>
          <div className={styles.margins}>
            {margins.map((margin) => (
              <Margin key={margin.question} margin={margin} />
            ))}
          </div>
          {rating?.said === null ? null : (
            <div>
              <Button onClick={() => publish(!ratingPublished)}>
                {ratingPublished ? words.hide : words.publish}
              </Button>
            </div>
          )}
          <h3>{words.files}</h3>
          <div className={frame.side}>
            {(['answers.xlsx', 'answers.csv', 'answers.json'] as const).map((name) => (
              <DownloadLink key={name} to={answersAddress(event, name)}>
                {words.file[name]}
              </DownloadLink>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function rateOf({ answered, ballots }: QuestionOffice): string {
  if (answered === 0) return words.rateFew;
  if (answered > ballots) return words.rateAbove({ answered, ballots });
  return words.rate({ answered, ballots, percent: Math.floor((100 * answered) / ballots) });
}

function Margin({ margin: { question, said, counts } }: { margin: ShownMargin }): ReactNode {
  const rows = answersOf(question).map((answer, place) => ({ answer, people: counts[place] ?? null }));
  return (
    <div>
      <Table
        caption={questionWords.ask[question]}
        columns={[
          {
            heading: words.answer,
            cell: ({ answer }) => answerText(question, answer, questionWords),
            names: true,
          },
          {
            heading: words.people,
            cell: ({ people }) => (people === null ? words.notShown : countWords(people)),
            figures: true,
          },
        ]}
        rows={rows}
        keyOf={({ answer }) => answer}
      />
      <p className={styles.sum}>{said === null ? words.tooFew : words.said({ said })}</p>
    </div>
  );
}
