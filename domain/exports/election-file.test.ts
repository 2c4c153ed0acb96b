import { expect, test } from 'vitest';
import type { Marks } from '../ballots/marks.ts';
import type { Rules } from '../event/rules/rules.ts';
import { ruleOf, settingsOf } from '../event/running/settings.ts';
import { currentRun } from '../event/state.ts';
import { bidId } from '../ids.ts';
import { beyondLimits } from '../pabulib/check-limits.ts';
import { wrongTotals } from '../pabulib/check-totals.ts';
import { officialWinners } from '../pabulib/official.ts';
import { parseElection } from '../pabulib/parse.ts';
import { profileOf } from '../pabulib/profile.ts';
import { writeElection } from '../pabulib/write.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay, type PlaySetup } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { electionOf } from './election-file.ts';
import { publication } from './publication.ts';
import { wholeBallots } from './whole-ballots.ts';

interface Told {
  readonly name: string;
  /** `30: 1=3 2=1` are thirty ballots that give 3 to bid 1 and 1 to bid 2. */
  readonly cast: readonly string[];
  readonly setup: PlaySetup;
  /** Before the close. */
  readonly withdrawn?: number;
}

/** An event in which these ballots were cast and the whole result was told. */
function told({ cast, setup, withdrawn }: Told): Play {
  const ballots = cast.flatMap((line) => {
    const [number, ...given] = line.split(/[: ]+/).filter((word) => word !== '');
    const marks: Marks = given.map(
      (mark) => [bidId(Number(mark.split('=')[0])), Number(mark.split('=')[1])] as const,
    );
    return Array.from({ length: Number(number) }, () => marks);
  });
  const free: Partial<Rules> = { blanks: { kind: 'left-out', leastScorersPercent: 0 } };
  const play = heardPlay(sha256, { cards: ballots.length, ...setup, rules: { ...free, ...setup.rules } });
  for (const [place, marks] of ballots.entries()) must(play.vote(cardKey(place + 1), marks));
  if (withdrawn !== undefined) must(play.ask({ type: 'set-aside', bid: withdrawn, as: 'withdrawn' }));
  return tellPlay(sealPlay(play));
}

function fileOf({ state, words }: Play): string {
  const published = publication(state, words);
  let next = 0;
  const { ballots } = wholeBallots(state, () => sha256(`voter ${(next += 1)}`).slice(0, 16), false);
  if (published === null || ballots === null) throw new Error('the ballots are published');
  const comment = wordsIn(english)['election-comment'];
  return writeElection(
    electionOf({ published, rules: state.rules, ballots, day: '28.01.2026', words: comment }),
  );
}

const shares = (utility: 'cost' | 'score', completion: 'none' | 'add1'): Rules['allocation'] => ({
  rule: 'equal-shares',
  utility,
  completion,
  incrementPence: completion === 'add1' ? 100 : null,
});

const withdrawal: Told = {
  name: 'choices by Equal Shares, one project withdrawn',
  // £10 each, also for the ballot that gives nothing. 1 costs forty of them £7.50; 2 costs its nineteen £5; 3 is withdrawn; nobody chooses 4.
  cast: ['40: 1=1 3=1', '19: 2=1', '1:'],
  setup: {
    asks: [300_00, 95_00, 10_00, 400_00],
    potPence: 600_00,
    rules: {
      ballot: { type: 'approval', atLeast: 0, atMost: 3 },
      emptiedOut: false,
      allocation: shares('cost', 'none'),
    },
  },
  withdrawn: 3,
};

const asks = [200_00, 150_55, 320_00];
const potPence = 500_00;

test.each<Told>([
  withdrawal,
  {
    name: 'tokens by Equal Shares, shares raised',
    cast: ['30: 1=3 2=1', '25: 3=4'],
    setup: {
      asks,
      potPence,
      rules: { ballot: { type: 'points', tokens: 4, capPerBid: null }, allocation: shares('score', 'add1') },
    },
  },
  {
    name: 'rankings with places left open, by Phragmén',
    cast: ['35: 1=3 2=1', '20: 3=2'],
    setup: {
      asks,
      potPence,
      rules: { ballot: { type: 'ranking', places: 3 }, allocation: { rule: 'phragmen' } },
    },
  },
  {
    name: 'rankings without a gap, by Equal Shares',
    cast: ['35: 1=2 2=1', '20: 1=2 3=1'],
    setup: {
      asks,
      potPence,
      rules: { ballot: { type: 'ranking', places: 2 }, allocation: shares('score', 'none') },
    },
  },
  {
    name: 'scores by Equal Shares',
    cast: ['30: 1=5 2=2', '25: 2=3 3=1'],
    setup: {
      asks,
      potPence,
      rules: { ballot: { type: 'score', lowest: 0, highest: 5 }, allocation: shares('score', 'none') },
    },
  },
])('[P15, S8] $name: read again, the same rule chooses what the event chose', (event) => {
  const play = told(event);
  const election = parseElection(fileOf(play));
  expect([...election.warnings, ...wrongTotals(election), ...beyondLimits(election)]).toEqual([]);
  const run = currentRun(play.state);
  const winners = run?.lines.flatMap((line) => (line.outcome === 'chosen' ? [String(line.bid)] : []));
  expect(winners?.length).toBeGreaterThan(0);
  expect(officialWinners(election)?.toSorted()).toEqual(winners?.toSorted());
  const { allocation } = play.state.rules;
  const again = ruleOf(allocation).allocate(
    {
      budget: election.budget,
      projects: election.projects.map(({ id, cost }) => ({ id, cost, least: null })),
    },
    profileOf(election),
    settingsOf(allocation),
    () => 'open',
  );
  expect(again.chosen).toEqual(winners);
});

test('[P15, S8] the file: nothing of a card, a phone or an order of votes; ids random and ascending', () => {
  const text = fileOf(told(withdrawal));
  const [head = '', votes = ''] = text.split('VOTES\n');
  expect(head).toContain('vote_type;approval\nrule;equalshares\ndate_begin;28.01.2026\n');
  expect(head).toContain('num_projects;3\nnum_votes;60\nbudget;600\n');
  expect(head).toContain('#1: Method of Equal Shares, utility cost, completion none.');
  expect(head).toContain('Left out of the file: 1 withdrawn or not presented.');
  expect(text).not.toMatch(/card|phone|\n\n|, \d/);
  const ids = votes
    .split('\n')
    .flatMap((row) => row.split(';')[0] ?? [])
    .slice(1, -1);
  expect(ids).toHaveLength(60);
  expect(ids).toEqual(ids.toSorted());
});
