/** The log of staff acts: what the journals say and what was noted beside them, in one order, with names. */

import { streamOf, type Journal, type StoredEntry, type Stream } from '../../db/journal.ts';
import type { Register } from '../../db/register/register.ts';
import type { StaffAct, StaffActKind } from '../../db/register/staff-acts.ts';
import { lift } from '../../domain/event/lift.ts';
import { actWords, type ReadText } from '../../domain/exports/act-words.ts';
import { after, nothingBefore } from '../../domain/exports/before.ts';
import type { LogLine } from '../../domain/exports/log.ts';
import { takenSentence } from '../../domain/wire/taken-files.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import { liftFund } from '../../domain/fund/lift.ts';
import { noCard, personId, type EventId, type PersonId } from '../../domain/ids.ts';

export interface LogDependencies {
  readonly journal: Pick<Journal, 'streams' | 'read'>;
  readonly register: Pick<Register, 'staffActs' | 'people' | 'texts'>;
  /** What each fund and event is called, by its stream. */
  readonly names: ReadonlyMap<string, string>;
}

/** What numbers stand for: of streams, and of people who were not erased. */
interface Known extends Pick<LogDependencies, 'names'> {
  readonly people: ReadonlyMap<PersonId, string>;
}

/** Of one event, or with null of everything, oldest first. */
export async function staffLog(deps: LogDependencies, event: EventId | null): Promise<readonly LogLine[]> {
  const streams = (await deps.journal.streams()).filter(
    ({ kind, number }) => event === null || (kind === 'event' && number === event),
  );
  const known: Known = { names: deps.names, people: await deps.register.people.names() };
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
  const read: ReadText = (textHash) => wordsIn(texts.get(textHash));
  let before = nothingBefore;
  for (const { seq, at, by, version, body } of stored) {
    const entry = subject.kind === 'fund' ? liftFund(version, body) : lift(version, body);
    const what = actWords(entry, { before, read, who: (person) => who(person, known) });
    before = after(before, entry);
    if (what !== null) lines.push({ at, who: who(by, known), what, about, place: seq });
  }
  return lines;
}

/** Every hash in an entry: some of them are of words. */
function hashesIn(body: unknown): string[] {
  return JSON.stringify(body).match(/\b[0-9a-f]{64}\b/g) ?? [];
}

function wordsIn(text: unknown): Readonly<Record<string, unknown>> | null {
  return typeof text === 'object' && text !== null ? { ...text } : null;
}

function ofAct(act: StaffAct, known: Known): LogLine {
  const { at, person, kind, about, event } = act;
  const isFile = kind === 'file-taken' || kind === 'whole-ballots-taken';
  const whom = about === null || isFile ? '' : (known.people.get(personId(about)) ?? '');
  const eventName = event === null ? '' : subjectName({ kind: 'event', number: event }, known);
  return {
    at,
    who: who(person, known),
    what: sentences[kind](whom, act),
    about: eventName,
    place: null,
  };
}

const sentences: Readonly<Record<StaffActKind, (whom: string, act: StaffAct) => string>> = {
  'signed-in': (_, { role }) => `Signed in as ${role}`,
  'signed-out': (_, { role }) => `Signed out as ${role}`,
  'sign-in-failed': (whom) => (whom === '' ? 'A sign-in failed' : `A sign-in as ${whom} failed`),
  'name-given': (_, { role }) => `Gave a name on a link for the ${role}`,
  'link-made': (_, { role }) => `Made a link for the ${role}`,
  'link-ended': (_, { role }) => `Ended a link for the ${role}`,
  'links-ended': () => 'Links ended with the event',
  'session-ended': (whom, { role }) => `Signed out ${whom === '' ? 'somebody' : whom}, who worked as ${role}`,
  'owner-link-opened': () => 'Signed in by a link from the console',
  'officer-invited': (whom) => `Invited ${whom} as an officer`,
  'auditor-invited': (whom) => `Invited ${whom} as an auditor`,
  'pass-phrase-chosen': () => 'Chose a pass-phrase',
  'pass-phrase-reset': (whom) => `Let ${whom} choose a new pass-phrase`,
  'account-closed': (whom) => `Closed the account of ${whom}`,
  'person-named': (whom) => `Named ${whom}`,
  'practice-wiped': () => 'Wiped all practice',
  'sign-code-made': (whom) => `Vouched for ${whom}, and made a one-time code to sign by`,
  'sign-code-opened': () => 'Opened a one-time code to sign by, on a phone',
  'proved-to-sign': () => 'Typed a pass-phrase to sign',
  'file-taken': (_, { about, file }) => `${takenSentence(file)}${about === null ? '' : ` (fund ${about})`}`,
  'whole-ballots-taken': (_, { file }) =>
    file === null ? 'Downloaded whole ballots' : `${takenSentence(file)}, with whole ballots`,
  'ballot-links-destroyed': () => 'Destroyed the links between cards and votes',
  'adult-read': () => 'Read the name of a responsible adult',
  'went-on-with-less': (_, { about }) => `Started although ${about ?? 0} known entries were missing`,
  'copies-chosen': () => 'Chose where sealed copies go',
  'copies-ended': () => 'Ended the sealed copies',
  'cards-shown': (_, act) =>
    `Was shown the codes of ${cardsIn(act)}, to print ${act.cards === 1 ? 'it' : 'them'}`,
  'cards-printed': (_, act) =>
    `Confirmed that ${cardsIn(act)} ${act.cards === 1 ? 'is' : 'are'} printed: nobody can see their codes any more`,
  'old-cards-destroyed': (_, act) =>
    `Confirmed that the old paper of ${cardsIn(act)} is destroyed, and gave new codes: the old ones do not work`,
};

/** “60 voting cards (001 to 060)”. */
function cardsIn({ firstCard, lastCard, cards }: StaffAct): string {
  const [first, last] = [printedNumber(firstCard ?? noCard), printedNumber(lastCard ?? noCard)];
  return cards === 1 ? `1 voting card (${first})` : `${cards} voting cards (${first} to ${last})`;
}

function who(person: PersonId, { people }: Known): string {
  if (person === 0) return 'The server or its console';
  return people.get(person) ?? `Person ${person}`;
}

function subjectName({ kind, number }: Pick<Stream, 'kind' | 'number'>, { names }: Known): string {
  return names.get(streamOf(kind, number)) || `${kind === 'event' ? 'Event' : 'Fund'} ${number}`;
}
