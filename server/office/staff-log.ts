/** The log of staff actions: what the journals say and what was noted beside them, in one order, with names. */

import { streamOf, type Journal, type StoredEntry, type Stream } from '../../db/journal.ts';
import type { Register } from '../../db/register/register.ts';
import type { StaffAct } from '../../db/register/staff-acts.ts';
import { lift } from '../../domain/event/lift.ts';
import type { ReadText } from '../../domain/exports/act-changes.ts';
import { actSpeechIn } from '../../domain/exports/act-speech.ts';
import { actWords } from '../../domain/exports/act-words.ts';
import { after, nothingBefore } from '../../domain/exports/before.ts';
import type { LogLine } from '../../domain/exports/log.ts';
import { liftFund } from '../../domain/fund/lift.ts';
import { personId, type EventId, type PersonId } from '../../domain/ids.ts';
import { isolatedIn } from '../../domain/words/isolated.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { staffActWords } from './staff-act-words.ts';

export interface LogDependencies {
  readonly journal: Pick<Journal, 'streams' | 'read'>;
  readonly register: Pick<Register, 'staffActs' | 'people' | 'texts'>;
  /** What each fund and event is called, by its stream. */
  readonly names: ReadonlyMap<string, string>;
}

/** What numbers stand for: of streams, and of people who were not erased. */
interface Known extends Pick<LogDependencies, 'names'> {
  readonly people: ReadonlyMap<PersonId, string>;
  /** Of whoever reads the log. */
  readonly language: Language;
}

/** Of one event, or with null of everything, oldest first. */
export async function staffLog(
  deps: LogDependencies,
  event: EventId | null,
  language: Language,
): Promise<readonly LogLine[]> {
  const streams = (await deps.journal.streams()).filter(
    ({ kind, number }) => event === null || (kind === 'event' && number === event),
  );
  const known: Known = { names: deps.names, people: await deps.register.people.names(), language };
  const acts = (await deps.register.staffActs.list(event ?? undefined)).map((act) => ofAct(act, known));
  const entries = await Promise.all(streams.map((stream) => ofStream(stream, deps, known)));
  return [...acts, ...entries.flat()].sort((one, other) => one.at - other.at);
}

async function ofStream(
  subject: Stream,
  { journal, register }: LogDependencies,
  known: Known,
): Promise<LogLine[]> {
  const about = subjectName(subject, known);
  const lines: LogLine[] = [];
  const stored: StoredEntry[] = [];
  for await (const entry of journal.read(subject.stream, 0))
    if (entry.type !== 'ballot-received') stored.push(entry);
  const texts = await register.texts.readAll(stored.flatMap(({ body }) => hashesIn(body)));
  const read: ReadText = (textHash) => recordIn(texts.get(textHash));
  const speech = actSpeechIn(known.language);
  let before = nothingBefore;
  for (const { seq, at, by, version, body } of stored) {
    const entry = subject.kind === 'fund' ? liftFund(version, body) : lift(version, body);
    const what = actWords(entry, { before, read, who: (person) => who(person, known), speech });
    before = after(before, entry);
    if (what !== null) lines.push({ at, who: who(by, known), what, about, place: seq });
  }
  return lines;
}

/** Every hash in an entry: some of them are of words. */
function hashesIn(body: unknown): string[] {
  return JSON.stringify(body).match(/\b[0-9a-f]{64}\b/g) ?? [];
}

function recordIn(text: unknown): Readonly<Record<string, unknown>> | null {
  return typeof text === 'object' && text !== null ? { ...text } : null;
}

function ofAct(act: StaffAct, known: Known): LogLine {
  const { at, person, kind, about, event } = act;
  const isFile = kind === 'file-taken' || kind === 'whole-ballots-taken';
  const whom = about === null || about === 0 || isFile ? '' : whomWords(personId(about), known);
  const eventName = event === null ? '' : subjectName({ kind: 'event', number: event }, known);
  return {
    at,
    who: who(person, known),
    what: staffActWords(act, whom, wordsIn(known.language)['staff-log']),
    about: eventName,
    place: null,
  };
}

function who(person: PersonId, { people, language }: Known): string {
  const words = wordsIn(language)['staff-log'];
  if (person === 0) return words.server;
  return people.get(person) ?? words.erasedName({ number: String(person) });
}

/** The same inside a sentence. */
function whomWords(person: PersonId, known: Known): string {
  return isolatedIn(who(person, known), known.language);
}

function subjectName({ kind, number }: Pick<Stream, 'kind' | 'number'>, { names, language }: Known): string {
  const words = wordsIn(language)['staff-log'];
  const unnamed = kind === 'event' ? words.event : words.fund;
  return names.get(streamOf(kind, number)) || unnamed({ number: String(number) });
}
