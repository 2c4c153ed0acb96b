import type { ReactNode } from 'react';
import type { BallotTypeName } from '../../../domain/ballots/index.ts';
import { resultColumns } from '../../../domain/exports/rows.ts';
import type { EventId, FundId } from '../../../domain/ids.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { resultWords as words } from '../../words/result.ts';
import { resultFileWords } from '../../words/tables/result.ts';
import {
  bundleAddress,
  dictionaryAddress,
  electionFileAddress,
  exportAddress,
  folderAddress,
  fundExportAddress,
  sheetAddress,
} from '../requests.ts';
import styles from '../frame/frame.module.css';

const tables = [
  'winners.xlsx',
  'winners.csv',
  'result.xlsx',
  'result.csv',
  'payments.xlsx',
  'payments.csv',
] as const;
const forPrograms = [
  'winners.json',
  'winners-exact.csv',
  'result.json',
  'result-exact.csv',
  'payments.json',
  'ballots.json',
] as const;

interface DownloadsProps {
  event: EventId;
  fund: FundId;
  ballot: BallotTypeName;
  /** True where the rules publish them (S8). */
  wholeBallots: boolean;
  /** True where there are young people's cards. */
  young: boolean;
}

/** Every file of a result by name; what only programs read stands apart. */
export function Downloads({ event, fund, ballot, wholeBallots, young }: DownloadsProps): ReactNode {
  const columns = resultColumns(ballot, resultFileWords, young);
  const files: readonly FileLink[] = [
    ...tables.map((name) => ({ to: exportAddress(event, name), called: words.files[name] })),
    { to: fundExportAddress(fund, 'fund.xlsx'), called: words.acrossExcel },
    { to: fundExportAddress(fund, 'fund.csv'), called: words.acrossCsv },
    { to: folderAddress(event, 'press-note.txt'), called: words.pressNote },
    { to: sheetAddress(event, 'result-sheet.pdf'), called: words.resultSheet },
    { to: folderAddress(event, 'certificates.pdf'), called: words.certificates },
  ];
  const checked: readonly FileLink[] = [
    ...forPrograms.map((name) => ({ to: exportAddress(event, name), called: words.files[name] })),
    ...(wholeBallots ? [{ to: electionFileAddress(event), called: words.electionFile }] : []),
  ];
  return (
    <section className={styles.block}>
      <h2>{words.downloads}</h2>
      <FileList files={files} />
      <div>
        <h3>{words.bundle}</h3>
        <p>{words.bundleMeans}</p>
        <p>
          <a href={bundleAddress(event)}>{words.bundleFile}</a>
        </p>
      </div>
      <details>
        <summary>{words.forPrograms}</summary>
        <p>{words.forProgramsMeans}</p>
        <FileList files={checked} />
      </details>
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

interface FileLink {
  readonly to: string;
  readonly called: string;
}

function FileList({ files }: { files: readonly FileLink[] }): ReactNode {
  return (
    <ul className={styles.downloads}>
      {files.map(({ to, called }) => (
        <li key={to}>
          <a href={to}>{called}</a>
        </li>
      ))}
    </ul>
  );
}
