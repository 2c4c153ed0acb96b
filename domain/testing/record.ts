/** The record of an event that was played, with a log, groups and signers of its own. */

import { countCards, noSheets } from '../event/card-count.ts';
import { waysVoted } from '../event/ways-voted.ts';
import { countByKind } from '../event/card-kinds.ts';
import { doubtAbout } from '../event/signatures.ts';
import type { EventState } from '../event/state.ts';
import { publication, type Words } from '../exports/publication.ts';
import { decisionRecord, type DecisionRecord, type RecordFacts } from '../exports/record.ts';
import { eventId } from '../ids.ts';

interface Played {
  readonly state: EventState;
  readonly words: Words;
  fingerprint(): string | null;
}

/** @throws before the first run */
export function recordOfPlay(play: Played, change: Partial<RecordFacts> = {}): DecisionRecord {
  const published = publication(play.state, play.words);
  if (!published) throw new Error('nothing is published');
  return decisionRecord(published, { ...factsOfPlay(play), ...change });
}

function factsOfPlay(play: Played): RecordFacts {
  const { state, words } = play;
  const { stage, signatures } = state;
  return {
    event: state.event ?? eventId(1),
    fund: state.fund,
    area: state.area,
    projects: [...words.bids].map(([bid, { purpose, beneficiaries, priorities, period }]) => {
      const kept = { reference: `00${bid}`, charity: '', company: '' };
      return { bid, purpose, beneficiaries, priorities, period, ...kept };
    }),
    whySoon: '',
    cards: countCards(state, noSheets),
    kinds: countByKind(state, noSheets),
    ways: waysVoted(state, noSheets),
    fingerprint: play.fingerprint() ?? 'f'.repeat(64),
    log: { entries: state.seq, hash: 'a'.repeat(64) },
    signed: signatures.map(({ as, person, at, proof }) => ({
      as,
      person,
      at,
      name: `Person ${person}`,
      by: proof.by,
    })),
    doubt: doubtAbout(state),
    signedAt: stage === 'signed' ? Math.max(...signatures.map(({ at }) => at)) : null,
  };
}
