import { expect, test } from 'vitest';
import { beyondLimits } from './check-limits.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { warningSentence } from './fault-words.ts';
import { parseElection } from './parse.ts';

function sentences(type: string, meta: readonly string[], votes: readonly string[]): readonly string[] {
  const text = ['META', 'key;value', 'budget;30', `vote_type;${type}`, ...meta];
  const projects = ['PROJECTS', 'project_id;cost', '1;10.5', '2;20'];
  const rows = [...text, ...projects, 'VOTES', 'voter_id;vote;points', ...votes];
  const words = wordsIn(english)['election-faults'];
  return beyondLimits(parseElection(rows.join('\n'))).map((warning) => warningSentence(warning, words));
}

test('[P10] ballots beyond the limits that META sets are counted; on the limit is within it', () => {
  const votes = ['v1;1,2;', 'v2;1;', 'v3;;'];
  expect(sentences('approval', ['min_length;1', 'max_length;1', 'max_sum_cost;30.5'], votes)).toEqual([
    'META says min_length 1; 1 ballot with fewer projects.',
    'META says max_length 1; 1 ballot with more projects.',
  ]);
  expect(sentences('approval', ['max_sum_cost;10.4', 'max_length;many'], votes)).toEqual([
    'META says max_sum_cost 10.4; 2 ballots with a higher cost.',
  ]);
});

test('[P10] points are added up where they are shared out, and only there', () => {
  const votes = ['v1;1,2;2,1.5', 'v2;1;3'];
  expect(sentences('cumulative', ['max_sum_points;3', 'max_sum_cost;1'], votes)).toEqual([
    'META says max_sum_points 3; 1 ballot with more points.',
  ]);
  expect(sentences('scoring', ['max_sum_points;3'], votes)).toEqual([]);
});

test('[P10] a budget that does not pay for all, where META says that everything is funded', () => {
  expect(sentences('approval', ['fully_funded;1'], [])).toEqual([
    'META says fully_funded; the projects cost more than the budget.',
  ]);
});
