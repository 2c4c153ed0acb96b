/** A result as a Pabulib file, for whoever recounts it with another program. */

import { electionOf } from '../../domain/exports/election-file.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { publication } from '../../domain/exports/publication.ts';
import type { WholeBallots } from '../../domain/exports/whole-ballots.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { writeElection } from '../../domain/pabulib/write.ts';
import type { ResultSource } from '../live/result-source.ts';
import type { OfficeFile } from './result-files.ts';

/**
 * Only where the rules of the day look at whole ballots, and from 50 ballots on (S8): refused with the reason otherwise.
 *
 * @param whole the whole ballots that the reader may have
 * @param now wall time in milliseconds, for the day of an event that nobody has signed yet
 */
export function electionFileOf(room: ResultSource, whole: WholeBallots, now: number): Outcome<OfficeFile> {
  const { state } = room;
  const published = publication(state, room.words());
  if (published === null) return refused('no-run');
  if (whole.ballots === null) return refused(whole.withheld);
  const day = dayOf(state.signatures[0]?.at ?? now);
  const words = wordsIn(english)['election-comment'];
  const election = electionOf({ published, rules: state.rules, ballots: whole.ballots, day, words });
  const practice = state.practice ? '-practice' : '';
  const name = `event-${room.event}${practice}-election.pb`;
  return accepted({ name, type: 'text/plain', content: writeElection(election) });
}

/** As the format writes a day: `28.01.2026`. */
function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10).split('-').toReversed().join('.');
}
