import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { StaffLog } from '../../../domain/wire/http-staff.ts';
import { dateText } from '../../../domain/words/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { pageLanguage } from '../../words/in-page-language.ts';
import { keepingWords as words } from '../../words/keeping.ts';
import { officerWords } from '../../words/officer.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { logAddress, readLog } from './keeping-requests.ts';

/** So many lines are read on a screen; the file has all of them. */
const mostShown = 300;

/** Who did what and when: of one event, or with null of everything. */
export function LogTable({ event }: { event: EventId | null }): ReactNode {
  const log = useFetched(useCallback(() => readLog(event), [event]));
  if (log.value === null) {
    return log.problem === null ? (
      <p role="status">{officerWords.loading}</p>
    ) : (
      <Notice kind="stop">{log.problem}</Notice>
    );
  }
  const all = log.value.map((line, place) => ({ ...line, number: place })).reverse();
  return (
    <>
      <p>{words.logSentence}</p>
      <p>
        <a href={logAddress(event)}>{words.takeLog}</a>
      </p>
      {all.length > mostShown ? <p>{words.moreThan({ shown: mostShown, all: all.length })}</p> : null}
      {all.length === 0 ? (
        <p>{words.noLog}</p>
      ) : (
        <Table
          caption={words.logTitle}
          captionHidden
          columns={event === null ? [...columns, about] : columns}
          rows={all.slice(0, mostShown)}
          keyOf={({ number }) => number}
        />
      )}
    </>
  );
}

type Line = StaffLog[number] & { readonly number: number };

const columns: Column<Line>[] = [
  { heading: words.atColumn, cell: ({ at }) => momentWords(at) },
  { heading: words.whoColumn, cell: ({ who }) => who },
  { heading: words.whatColumn, cell: ({ what }) => what, names: true },
];

function momentWords(at: number): string {
  return dateText(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' }, pageLanguage);
}

const about: Column<Line> = { heading: words.aboutColumn, cell: (line) => line.about };
