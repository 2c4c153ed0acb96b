import type { ReactNode } from 'react';
import type { BallotTypeName } from '../../../domain/ballots/index.ts';
import { resultColumns } from '../../../domain/exports/rows.ts';
import type { EventId } from '../../../domain/ids.ts';
import type { ExportName } from '../../../domain/wire/http.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { resultWords as words } from '../../words/result.ts';
import { resultFileWords } from '../../words/tables/result.ts';
import { bundleAddress, dictionaryAddress, electionFileAddress, exportAddress } from '../requests.ts';
import styles from '../frame/frame.module.css';

const forPeople = ['winners.xlsx', 'winners.csv', 'result.xlsx', 'result.csv'] as const;
const forPrograms = [
  'winners.json',
  'winners-exact.csv',
  'result.json',
  'result-exact.csv',
  'ballots.json',
] as const;

interface DownloadsProps {
  event: EventId;
  ballot: BallotTypeName;
  /** True where the rules publish them (S8). */
  wholeBallots: boolean;
}

/** Every file of a result, and what stands in its columns. */
export function Downloads({ event, ballot, wholeBallots }: DownloadsProps): ReactNode {
  const columns = resultColumns(ballot, resultFileWords);
  return (
    <section className={styles.block}>
      <h2>{words.downloads}</h2>
      <div className={styles.side}>
        <Files event={event} heading={words.forPeople} names={forPeople} />
        <Files
          event={event}
          heading={words.forPrograms}
          sentence={words.forProgramsMeans}
          names={forPrograms}
        />
        {wholeBallots ? (
          <p>
            <a href={electionFileAddress(event)}>{words.electionFile}</a>
          </p>
        ) : null}
      </div>
      <div>
        <h3>{words.bundle}</h3>
        <p>{words.bundleMeans}</p>
        <p>
          <a href={bundleAddress(event)}>{words.bundleFile}</a>
        </p>
      </div>
      <details>
        <summary>{words.columns}</summary>
        <SummaryList items={columns.map(({ heading, means }) => ({ term: heading, value: means }))} />
        <p>
          <a href={dictionaryAddress}>{words.dictionary}</a>
        </p>
      </details>
    </section>
  );
}

interface FilesProps {
  event: EventId;
  heading: string;
  sentence?: string;
  names: readonly ExportName[];
}

function Files({ event, heading, sentence, names }: FilesProps): ReactNode {
  return (
    <div>
      <h3>{heading}</h3>
      {sentence === undefined ? null : <p>{sentence}</p>}
      <ul className={styles.downloads}>
        {names.map((name) => (
          <li key={name}>
            <a href={exportAddress(event, name)}>{words.files[name]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
