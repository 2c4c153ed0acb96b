/** The record of an event's decision as it stands (X1): what the journal says, and what is kept of the groups beside it. */

import type { Head } from '../../db/journal.ts';
import type { Contact } from '../../db/register/contacts.ts';
import type { Register } from '../../db/register/register.ts';
import { countCards } from '../../domain/event/card-count.ts';
import { waysVoted } from '../../domain/event/ways-voted.ts';
import { countByKind } from '../../domain/event/card-kinds.ts';
import { doubtAbout } from '../../domain/event/signatures.ts';
import type { EventState } from '../../domain/event/state.ts';
import { publication } from '../../domain/exports/publication.ts';
import {
  decisionRecord,
  type DecisionRecord,
  type ProjectDetails,
  type RecordFacts,
} from '../../domain/exports/record.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { ResultSource } from '../live/result-source.ts';
import { signaturesOf } from './signing.ts';

/** The facts of the record at one entry of the journal; all of it is durable. */
export interface FactsAtEntry {
  readonly facts: RecordFacts;
  readonly head: Head;
}

/** Null before the first run. */
export async function recordOf(room: EventRoom, register: Register): Promise<DecisionRecord | null> {
  const at = await factsOf(room, register);
  return at && recordFrom(room, at.facts);
}

/** Null before the first run. */
export function recordFrom(
  source: Pick<ResultSource, 'state' | 'words'>,
  facts: RecordFacts,
): DecisionRecord | null {
  const published = publication(source.state, source.words());
  return published && decisionRecord(published, facts);
}

/** What is kept beside the journal is read first; the event itself is then looked at in one turn. */
export async function factsOf(room: EventRoom, register: Register): Promise<FactsAtEntry | null> {
  const contacts = await register.contacts.readAll(room.event);
  const { signed } = await signaturesOf(room, register);
  await room.settled();
  const { state, head, event, sheets } = room;
  const fingerprint = room.fingerprint();
  if (fingerprint === null) return null;
  const book = room.book();
  const facts: RecordFacts = {
    event,
    fund: state.fund,
    area: state.area,
    projects: book.bids.map((bid) => detailsOf(bid, contacts.get(state.bids.get(bid.bid)?.textHash ?? ''))),
    whySoon: book.whySoon ?? '',
    cards: countCards(state, sheets.fates),
    kinds: countByKind(state, sheets.fates),
    ways: isPaperForgotten(room) ? null : waysVoted(state, sheets.fates),
    fingerprint,
    log: { entries: head.seq, hash: head.hash },
    signed,
    doubt: doubtAbout(state),
    signedAt: signedAt(state),
  };
  return { facts, head };
}

function detailsOf(
  {
    bid,
    purpose,
    beneficiaries,
    priorities,
    period,
  }: Omit<ProjectDetails, 'reference' | 'charity' | 'company'>,
  contact: Contact | undefined,
): ProjectDetails {
  const { reference = '', charity = '', company = '' } = contact ?? {};
  return { bid, purpose, beneficiaries, priorities, period, reference, charity, company };
}

/** Somebody typed sheets in, and which cards they were of is erased (Y6). */
function isPaperForgotten({ state, sheets }: EventRoom): boolean {
  return state.keyed.size > 0 && sheets.fates.size === 0;
}

function signedAt({ stage, signatures, runs }: EventState): number | null {
  const run = runs.at(-1)?.number;
  const at = signatures.filter((signature) => signature.run === run).map((signature) => signature.at);
  return stage === 'signed' ? Math.max(...at) : null;
}
