import { expect, test } from 'vitest';
import type { Election } from './election.ts';
import { parseElection } from './parse.ts';
import { writeElection } from './write.ts';

const election: Election = {
  meta: new Map([
    ['description', 'Green; and "quiet"'],
    ['budget', '100.25'],
    ['vote_type', 'scoring'],
  ]),
  voteType: 'scoring',
  budget: 10025n,
  moneyPlaces: 2,
  projects: [
    { id: 'BO.1/2', cost: 1050n, fields: new Map([['name', 'Trees']]) },
    { id: '07', cost: 0n, fields: new Map([['selected', '1']]) },
  ],
  ballots: [
    { voter: 'v1', listed: ['07', 'BO.1/2'], points: [45n, -20n] },
    { voter: 'v2', listed: [], points: [] },
  ],
  pointPlaces: 1,
  defaultScore: 0n,
  warnings: [],
};

test('[P14] rows end with LF, cells have quotes only where they need them, lists have no spaces', () => {
  expect(writeElection(election)).toBe(`META
key;value
description;"Green; and ""quiet"""
budget;100.25
vote_type;scoring
PROJECTS
project_id;cost;name;selected
BO.1/2;10.5;Trees;
07;0;;1
VOTES
voter_id;vote;points
v1;07,BO.1/2;4.5,-2
v2;;
`);
});

test('[P8, P14] a blank ballot of somebody called like a section is no section', () => {
  const approvals: Election = {
    ...election,
    meta: new Map([...election.meta, ['vote_type', 'approval']]),
    voteType: 'approval',
    pointPlaces: 0,
    ballots: [{ voter: 'votes', listed: [], points: [] }],
  };
  expect(parseElection(writeElection(approvals))).toEqual(approvals);
});

test('[P14] a project that a list could not name is a fault, not a wrong ballot', () => {
  const ballots = [{ voter: 'v1', listed: ['1,2'], points: [0n] }];
  expect(() => writeElection({ ...election, ballots })).toThrow('no id with a comma');
});
