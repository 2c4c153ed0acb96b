import { describe, expect, test } from 'vitest';
import { parseElection } from '../../domain/pabulib/parse.ts';
import { allocateElection } from '../commands/allocate-election.ts';
import { readAllocationChoice } from '../commands/rule-options.ts';
import { electionAsEvent } from './as-event.ts';
import { replayElection } from './replay.ts';

/** Four projects, six voters. What stands in the last columns is for each test to say. */
function election(voteType: string, columns: string, rows: readonly string[], more: readonly string[] = []) {
  const votes = rows.map((row, place) => `v${place};${row}`);
  return parseElection(
    [
      'META',
      'key;value',
      'budget;1000',
      `vote_type;${voteType}`,
      ...more,
      'PROJECTS',
      'project_id;cost',
      'park;600',
      'path;500',
      'pump;300',
      'play;200',
      'VOTES',
      `voter_id;${columns}`,
      ...votes,
      '',
    ].join('\n'),
  );
}

const elections = {
  approval: election('approval', 'vote', ['park,path', 'park', 'pump,play', 'path', 'path,play', '']),
  'choose-1': election('choose-1', 'vote', ['park', 'park', 'pump', 'path', 'path', 'path']),
  ordinal: election('ordinal', 'vote', ['park,path,pump', 'play', 'pump,play', 'path,park', 'path,play', '']),
  cumulative: election('cumulative', 'vote;points', [
    'park,path;3,2',
    'park;5',
    'pump,play;4,0',
    'path;1',
    'path,play;2,3',
    ';',
  ]),
  scoring: election('scoring', 'vote;points', [
    'park,path;3,0',
    'park;5',
    'pump,play;4,1',
    'path;1',
    'path,play;2,5',
    ';',
  ]),
  'scoring by default': election(
    'scoring',
    'vote;points',
    ['park;4', 'path,play;5,1', ';'],
    ['default_score;1'],
  ),
};

const ways = [
  { rule: 'ranked', by: 'total', borderline: 'part-fund-then-stop' },
  { rule: 'equal-shares', utility: 'cost', completion: 'add1', increment: '10' },
];

describe.each(Object.entries(elections))('%s', (_, made) => {
  test.each(ways)(
    '[P11, T5] cast through sockets it comes to what the pure allocation says: %o',
    async (typed) => {
      const choice = readAllocationChoice(typed);
      const replayed = await replayElection(made, choice);
      const allocated = allocateElection(made, choice);
      expect(replayed.winners.toSorted()).toEqual(allocated.chosen.toSorted());
      expect(replayed.partFunded.map(({ id }) => id)).toEqual(allocated.parts.map(({ id }) => id));
      expect(replayed).toMatchObject({ ballots: made.ballots.length, acknowledged: made.ballots.length });
    },
  );
});

test('[B12, B13, B14] each file is cast with its own type of ballot, as wide as the widest in it', () => {
  const choice = readAllocationChoice(ways[0] ?? {});
  const rulesOf = (type: keyof typeof elections) => electionAsEvent(elections[type], choice).rules.ballot;
  expect(rulesOf('approval')).toEqual({ type: 'approval', atLeast: 0, atMost: 2 });
  expect(rulesOf('choose-1')).toEqual({ type: 'approval', atLeast: 0, atMost: 1 });
  expect(rulesOf('ordinal')).toEqual({ type: 'ranking', places: 3 });
  expect(rulesOf('cumulative')).toEqual({ type: 'points', tokens: 5, capPerBid: 5 });
  expect(rulesOf('scoring')).toEqual({ type: 'score', lowest: 0, highest: 5 });
  const mean = readAllocationChoice({ rule: 'ranked', by: 'mean', borderline: 'skip' });
  expect(electionAsEvent(elections.cumulative, mean).rules.ballot).toMatchObject({ type: 'score' });
});

test('[P11, T5] a short ranking takes the last places, and with none for the last it leaves that one out', () => {
  const marks = (borda: string) =>
    electionAsEvent(elections.ordinal, readAllocationChoice({ ...ways[0], borda })).ballots;
  expect(marks('last-is-one')[2]).toEqual([
    [3, 2],
    [4, 3],
  ]);
  expect(marks('last-is-zero')[2]).toEqual([[3, 2]]);
  expect(marks('last-is-zero')[1]).toEqual([]);
});
