/** An election of a file as the event that the options of `replay` ask for. */

import { electionHeldBy, type ElectionAsEvent } from '../../domain/pabulib/as-event.ts';
import type { Election } from '../../domain/pabulib/election.ts';
import { unfitSentence } from '../../domain/pabulib/fault-words.ts';
import { UnfitElection } from '../../domain/pabulib/unfit.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { BadUsage } from '../command.ts';
import type { AllocationChoice } from '../commands/rule-options.ts';
import { allocationOf } from './as-rules.ts';

/** @throws BadUsage for an election that cannot be held as an event, or not by these options. */
export function electionAsEvent(election: Election, choice: AllocationChoice): ElectionAsEvent {
  if (choice.borda !== null && election.voteType !== 'ordinal')
    throw new BadUsage(`--borda is for ordinal ballots; these are ${election.voteType}.`);
  try {
    return electionHeldBy(election, {
      borda: choice.borda ?? 'last-is-one',
      asScores: choice.settings.choices.get('by') === 'mean',
      allocation: (ballot) => allocationOf(choice, ballot),
    });
  } catch (error) {
    if (!(error instanceof UnfitElection)) throw error;
    throw new BadUsage(unfitSentence(error, wordsIn(english)['election-faults']));
  }
}
