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

interface FilesProps {
  event: EventId;
  fund: FundId;
  /** What the file of whole ballots is called; null where it is not listed. */
  electionFile: string | null;
  /** The event's name, where files of several events stand on a page: for people who hear a link alone. */
  of?: string;
}

/** Every file of a result by name, for officers and auditors; what only programs read stands apart. */
export function ResultFiles({ event, fund, electionFile, of }: FilesProps): ReactNode {
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
    ...(electionFile === null ? [] : [{ to: electionFileAddress(event), called: electionFile }]),
  ];
  return (
    <>
      <FileList files={files} of={of} />
      <div>
        <h3>{words.bundle}</h3>
        <p>{words.bundleMeans}</p>
        <p>
          <FileAt file={{ to: bundleAddress(event), called: words.bundleFile }} of={of} />
        </p>
      </div>
      <details>
        <summary
          aria-label={of === undefined ? undefined : words.fileOf({ file: words.forPrograms, event: of })}
        >
          {words.forPrograms}
        </summary>
        <p>{words.forProgramsMeans}</p>
        <FileList files={checked} of={of} />
      </details>
    </>
  );
}

interface DownloadsProps extends Pick<FilesProps, 'event' | 'fund'> {
  ballot: BallotTypeName;
  /** True where the rules publish them (S8). */
  wholeBallots: boolean;
  /** True where there are young people's cards. */
  young: boolean;
}

/** Every file of a result, and what its columns mean. */
export function Downloads({ event, fund, ballot, wholeBallots, young }: DownloadsProps): ReactNode {
  const columns = resultColumns(ballot, resultFileWords, young);
  return (
    <section className={styles.block}>
      <h2>{words.downloads}</h2>
      <ResultFiles event={event} fund={fund} electionFile={wholeBallots ? words.electionFile : null} />
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

function FileList({ files, of }: { files: readonly FileLink[]; of: string | undefined }): ReactNode {
  return (
    <ul className={styles.downloads}>
      {files.map((file) => (
        <li key={file.to}>
          <FileAt file={file} of={of} />
        </li>
      ))}
    </ul>
  );
}

function FileAt({ file: { to, called }, of }: { file: FileLink; of: string | undefined }): ReactNode {
  return (
    <a href={to} aria-label={of === undefined ? undefined : words.fileOf({ file: called, event: of })}>
      {called}
    </a>
  );
}
