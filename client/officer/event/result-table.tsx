import { useCallback, useMemo, type ReactNode } from 'react';
import type { RunLine } from '../../../domain/event/run.ts';
import { explainedFrom, namedFor } from '../../../domain/exports/explained.ts';
import type { Publication } from '../../../domain/exports/publication.ts';
import { isFunded } from '../../../domain/reasons/decided.ts';
import { reasonSentence } from '../../../domain/reasons/reason-words.ts';
import type { SentenceSpeech } from '../../../domain/reasons/speech.ts';
import { figureWords, placeWords } from '../../../domain/reasons/place-words.ts';
import { lineDetails, type LineDetails } from '../../../domain/reasons/line-details.ts';
import { Money } from '../../ui/money.tsx';
import { OutcomeMark, type FundingOutcome } from '../../ui/outcome-mark.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useFinder } from '../../ui/use-finder.tsx';
import { findingWords } from '../../words/finding.ts';
import { lineSpeech } from '../../words/reason-lines.ts';
import { sentenceSpeech } from '../../words/reasons.ts';
import { resultWords as words } from '../../words/result.ts';
import frame from '../frame/frame.module.css';
import styles from './result.module.css';

/** Every project with its place, what it gets and why, as the run says it. */
export function ResultTable({ result }: { result: Publication }): ReactNode {
  const lines = useMemo(() => lineDetails(explainedFrom(result)), [result]);
  const textOf = useCallback(
    ({ line }: LineDetails): string => {
      const of = result.bids.find(({ bid }) => bid === line.bid);
      return `${line.bid} ${of?.name ?? ''} ${of?.organisation ?? ''}`;
    },
    [result],
  );
  const { field, found } = useFinder({
    id: 'find',
    rows: lines,
    textOf,
    label: findingWords.project,
    hint: findingWords.projectHint,
    says: findingWords.found,
  });
  return (
    <section className={frame.block}>
      <h2>{words.caption}</h2>
      {field}
      {found.length === 0 ? null : (
        <Table
          caption={words.caption}
          captionHidden
          columns={columnsFor(result)}
          rows={found}
          keyOf={({ line }) => line.bid}
          long
        />
      )}
    </section>
  );
}

function columnsFor(result: Publication): Column<LineDetails>[] {
  const speech = namedFor(explainedFrom(result), { ...lineSpeech, ...sentenceSpeech });
  const bidOf = ({ line }: LineDetails) => result.bids.find(({ bid }) => bid === line.bid);
  return [
    {
      heading: words.placeColumn,
      cell: ({ standing }) => (standing === null ? '' : placeWords(standing, speech)),
      figures: true,
    },
    { heading: words.projectColumn, cell: (told) => bidOf(told)?.name ?? told.line.bid, names: true },
    {
      heading: words.amountColumn,
      cell: ({ line }) => (isFunded(line) ? <Money pence={line.amountPence} /> : ''),
      figures: true,
    },
    { heading: words.outcomeColumn, cell: (told) => outcomeCell(told, speech) },
    {
      heading: words.askedColumn,
      cell: (told) => <Money pence={bidOf(told)?.askPence ?? 0} />,
      figures: true,
    },
    {
      heading: words.rankedByColumn,
      cell: ({ standing }) => (standing === null ? '' : figureWords(standing.figure, speech)),
    },
  ];
}

const marks: Record<RunLine['outcome'], FundingOutcome> = {
  chosen: 'whole',
  part: 'part',
  'not-chosen': 'none',
};

function outcomeCell(told: LineDetails, speech: SentenceSpeech): ReactNode {
  return (
    <span className={styles.outcome}>
      <OutcomeMark outcome={marks[told.line.outcome]} />
      <span>{outcomeWords(told, speech)}</span>
    </span>
  );
}

function outcomeWords({ line, reason }: LineDetails, speech: SentenceSpeech): string {
  if (reason !== null) return `${words.notChosen} ${reasonSentence(reason, speech)}`;
  return line.outcome === 'part' ? words.part : words.chosen;
}
