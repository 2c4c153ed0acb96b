import { expect, test } from 'vitest';
import type { Election } from './election.ts';
import { allocationFor, type OpeningRule } from './as-rules.ts';
import { parseElection } from './parse.ts';

function electionWith(meta: string): Election {
  return parseElection(
    `META\nkey;value\nbudget;100\nvote_type;approval\n${meta}PROJECTS\nproject_id;cost\na;60\nVOTES\nvoter_id;vote\n1;a\n`,
  );
}

const allocationIn = (meta: string, rule: OpeningRule = 'of-the-file') =>
  allocationFor(rule, electionWith(meta))({ type: 'approval', atLeast: 0, atMost: null });

test.each([
  ['rule;greedy\n', 'skip', null],
  ['', 'skip', null],
  ['rule;greedy-no-skip\n', 'stop', null],
  ['rule;greedy-threshold\nmin_project_score_threshold;50\n', 'skip', 50_00],
  ['rule;greedy-no-skip\nmin_project_score_threshold;1000\n', 'stop', 1000_00],
  ['rule;Greedy-Threshold\nmin_project_score_threshold;12,5\n', 'skip', 12_50],
  // Nobody has between 12 and 13 votes: the next hundredth keeps out the same projects.
  ['rule;greedy-threshold\nmin_project_score_threshold;12.001\n', 'skip', 12_01],
  ['rule;greedy-threshold\nmin_project_score_threshold;0\n', 'skip', null],
  ['rule;greedy-threshold\nmin_project_score_threshold;many\n', 'skip', null],
])(
  '[A4, A5, P5] %j goes down the list by %s with the pass mark %j',
  (meta, borderline, passMarkHundredths) => {
    expect(allocationIn(meta)).toEqual({ rule: 'ranked', by: 'votes', borderline, passMarkHundredths });
  },
);

test('[P16] every rule of the format is known, and another one is never taken for best first', () => {
  const named = (rule: string) => allocationIn(`rule;${rule}\n`).rule;
  for (const rule of [
    'greedy',
    'greedy-no-skip',
    'greedy-threshold',
    'greedy-custom',
    'greedy-exclusive',
    'unknown',
  ])
    expect(named(rule)).toBe('ranked');
  for (const rule of [
    'equalshares',
    'equalshares-comparison',
    'equalshares/add1',
    'EqualShares/Add1-comparison',
  ])
    expect(named(rule)).toBe('equal-shares');
  for (const rule of ['mes', 'greedy-', 'phragmen', 'equalshares/add2'])
    expect(() => named(rule)).toThrow(expect.objectContaining({ code: 'rule-not-known' }));
});

test('[Q3, Q6] Equal Shares is what the file says, and the rule that an officer picks knows no threshold of the file', () => {
  expect(allocationIn('rule;equalshares\n')).toMatchObject({ rule: 'equal-shares', completion: 'none' });
  expect(allocationIn('rule;equalshares/add1\n')).toMatchObject({ completion: 'add1', incrementPence: 1_00 });
  expect(allocationIn('min_project_score_threshold;50\n', 'ranked')).toMatchObject({
    passMarkHundredths: null,
  });
});
