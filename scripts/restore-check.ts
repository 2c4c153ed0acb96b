import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkCopy, type CopyCheck } from '../db/check-copy.ts';
import { noteBeside } from '../db/heads.ts';
import { DatabaseTooNew, MigrationChanged } from '../db/migrate.ts';
import { NotOurDatabase } from '../db/open.ts';
import { EventIsOpen } from '../db/upgrade.ts';
import type { PeopleKept } from '../db/people-kept.ts';
import { mayErase } from '../domain/event/decide/keeping.ts';
import { purposes, type Purpose } from '../domain/purposes.ts';
import { listText } from '../domain/words/formats.ts';
import { daysOf, localDay } from '../server/office/erasure-days.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { keyedEvents } from '../server/access/keys.ts';
import { BadUsage, runCommand } from './command.ts';

/** The console speaks English: nobody has said yet what they read. */
const { acts, start, commands } = wordsIn(english);
const { restoreCheck: words } = commands;

// `npm run restore-check -- FILE [--json]`: whether a copy opens, is whole, verifies, folds and recounts, and holds all that the key file
// and the note beside it know of. Writes nothing.
await runCommand({}, ({ positionals, say }) => {
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new BadUsage(words.usage);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(commands.noFile({ file }));
  const found = checked(file);
  say(textOf(found));
  const { form, problems, holds, lacks } = found;
  const people = found.people.map((kept) => {
    const { stream, cards, contacts, names } = kept;
    return { stream, cards, contacts, names, due: dueIn(kept) };
  });
  const streams = (found.recount?.streams ?? []).map(({ stream, entries, head }) => ({
    stream,
    entries,
    head,
  }));
  return Promise.resolve({ document: { file, form, holds, problems, lacks, streams, people }, holds });
});

function checked(file: string): CopyCheck {
  try {
    return checkCopy(file, { note: noteBeside(file), keyed: keyedEvents(dirname(file)) ?? [] });
  } catch (fault) {
    if (fault instanceof NotOurDatabase) throw new BadUsage(start.notOurs({ file }));
    const kinds = [DatabaseTooNew, MigrationChanged, EventIsOpen];
    if (fault instanceof Error && kinds.some((kind) => fault instanceof kind))
      throw new BadUsage(fault.message);
    throw fault;
  }
}

/** The purposes whose day has come: the program erases what is kept for them at its next start. */
function dueIn({ state, fund, cards, contacts, names }: PeopleKept): readonly Purpose[] {
  const now = Date.now();
  const { days } = daysOf(state, fund.eraseDays, now);
  const kept = { voters: cards, 'not-chosen': contacts, funded: contacts, staff: names };
  return purposes.filter((purpose) => {
    const day = days[purpose];
    return mayErase(state) && kept[purpose] > 0 && day !== null && day <= localDay(now);
  });
}

/** What a copy brings back of people, also where it was erased since. */
function peopleLines(people: readonly PeopleKept[]): string[] {
  if (people.length === 0) return [];
  const lines = people.map((kept) => {
    const { stream, cards, contacts, names } = kept;
    const due = dueIn(kept).map((purpose) => acts.erasurePurpose[purpose]);
    const counts = words.people({ stream, cards, contacts, names });
    return due.length === 0 ? counts : `${counts} ${words.due({ purposes: listText(due, english) })}`;
  });
  return [...lines, words.erasedByHand];
}

function textOf({ problems, lacks, recount, holds, people }: CopyCheck): string {
  const streams = recount?.streams ?? [];
  const lines = [
    ...streams.map(({ stream, entries, head }) =>
      head === null ? words.headUnknown({ stream, entries }) : words.stream({ stream, entries, head }),
    ),
    ...peopleLines(people),
    ...problems.map((problem) => commands.wrong({ problem })),
    holds ? words.holds : lacks.length > 0 ? words.lacks : words.wrong,
  ];
  return `${lines.join('\n')}\n`;
}
