import type { Profile, ProfileBallot } from '../allocation/profile.ts';
import type { Election, ElectionBallot } from './election.ts';

/** Points of the project listed last on an ordinal ballot; each one above it has one point more. */
export const bordas = ['last-is-one', 'last-is-zero'] as const;

export type Borda = (typeof bordas)[number];

/**
 * The ballots as points (rule P11): one for an approval, the length of the ballot minus the place for a
 * ranking, the points given for the others.
 */
export function profileOf(election: Election, borda: Borda = 'last-is-one'): Profile {
  return {
    ballots: election.ballots.map((ballot) => asPoints(election, ballot, borda)),
    scale: 10n ** BigInt(election.pointPlaces),
    unlisted: election.defaultScore,
  };
}

function asPoints({ voteType }: Election, ballot: ElectionBallot, borda: Borda): ProfileBallot {
  switch (voteType) {
    case 'approval':
    case 'choose-1':
      return { ...ballot, points: ballot.listed.map(() => 1n) };
    case 'ordinal': {
      const first = ballot.listed.length - (borda === 'last-is-one' ? 0 : 1);
      return { ...ballot, points: ballot.listed.map((_, place) => BigInt(first - place)) };
    }
    case 'cumulative':
    case 'scoring':
      return ballot;
  }
}
