import { expect, test } from 'vitest';
import { ratio } from '../exact.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { keysBy } from '../allocation/keys.ts';
import { wrongTotals } from './check-totals.ts';
import { warningSentence } from './fault-words.ts';
import { officialWinners } from './official.ts';
import { parseElection } from './parse.ts';
import { profileOf } from './profile.ts';

const words = wordsIn(english)['election-faults'];

/** A small election; every part can be replaced. */
function file({
  type = 'approval',
  meta = [] as readonly string[],
  header = 'project_id;cost;name',
  projects = ['1;10;Trees', '2;20;Lunch'] as readonly string[],
  voteHeader = 'voter_id;vote;points',
  votes = ['v1;1,2;1,1'] as readonly string[],
} = {}): string {
  const metaRows = ['META', 'key;value', 'budget;100', `vote_type;${type}`, ...meta];
  const projectRows = ['PROJECTS', header, ...projects];
  return [...metaRows, ...projectRows, 'VOTES', voteHeader, ...votes].join('\n');
}

const keys = (text: string, by: 'total' | 'mean' = 'total') => {
  const election = parseElection(text);
  return [
    ...keysBy(
      by,
      election.projects.map(({ id }) => id),
      profileOf(election),
    ).values(),
  ];
};

test('[P4] section titles in any mixture of cases; a row that only begins with one is data', () => {
  const text = file({ projects: ['votes;10;Votes', 'META;20;'], votes: ['v1;votes,META;'] });
  const mixed = text.replace('META\n', 'Meta\n').replace('\nPROJECTS\n', '\n projects ;;\n');
  const election = parseElection(mixed.replace('\nVOTES\n', '\n"vOtEs"\n'));
  expect(election.projects.map(({ id }) => id)).toEqual(['votes', 'META']);
  expect(election.ballots[0]?.listed).toEqual(['votes', 'META']);
});

test('[P4] columns are found by name, wherever they stand', () => {
  const text = file({
    header: 'project_id;Name;selected;COST',
    projects: ['1;Trees;1;10'],
    voteHeader: 'voter_id;age;vote',
    votes: ['v1;33;1'],
  });
  const election = parseElection(text);
  expect(election.projects).toEqual([
    {
      id: '1',
      cost: 10n,
      fields: new Map([
        ['name', 'Trees'],
        ['selected', '1'],
      ]),
    },
  ]);
  expect(election.ballots).toEqual([{ voter: 'v1', listed: ['1'], points: [] }]);
});

test('[P5] unknown keys are kept; a key without a value is none', () => {
  const { meta } = parseElection(file({ meta: ['Mascot;Heron', 'district;None', 'edition;'] }));
  expect(meta.get('mascot')).toBe('Heron');
  expect(meta.has('district')).toBe(false);
  expect(meta.has('edition')).toBe(false);
});

test('[P6] amounts share the decimals that the file needs, commas and zeros at the end included', () => {
  const text = file({ projects: ['1;10,5;', '2;20.250;', '3;7.00;'] }).replace('budget;100', 'budget;100.0');
  const election = parseElection(text);
  expect(election.moneyPlaces).toBe(2);
  expect(election.budget).toBe(10000n);
  expect(election.projects.map(({ cost }) => cost)).toEqual([1050n, 2025n, 700n]);
});

test('[P7] ids are text: 7, 07 and 7.0 are three projects, and keep the order of the file', () => {
  const election = parseElection(
    file({ projects: ['7.0;0;', '07;2;', '7;3;', 'BO.D9.4/25;4;'], votes: ['v1;07;'] }),
  );
  expect(election.projects.map(({ id }) => id)).toEqual(['7.0', '07', '7', 'BO.D9.4/25']);
  expect(election.ballots[0]?.listed).toEqual(['07']);
});

test('[P3, P8] a blank ballot counts as a ballot, also when a tool wrote None', () => {
  const election = parseElection(file({ votes: ['v1;;', 'v2;None;', 'v3; 2 , 1 ;'] }));
  expect(election.ballots.map(({ listed }) => listed)).toEqual([[], [], ['2', '1']]);
});

test('[P3] None is a value where a project is called so', () => {
  const election = parseElection(file({ projects: ['None;10;None'], votes: ['v1;None;'] }));
  expect(election.projects[0]).toEqual({ id: 'None', cost: 10n, fields: new Map() });
  expect(election.ballots[0]?.listed).toEqual(['None']);
});

test('[P9] an approval given twice counts once; points given twice add up', () => {
  const approvals = parseElection(file({ votes: ['v1;2,1,2;'] }));
  expect(approvals.ballots[0]?.listed).toEqual(['2', '1']);
  expect(approvals.warnings).toHaveLength(1);
  const points = parseElection(file({ type: 'cumulative', votes: ['v1;2,1,2;1,0.5,0.25'] }));
  expect(points.ballots[0]).toEqual({ voter: 'v1', listed: ['2', '1'], points: [125n, 50n] });
  expect(points.pointPlaces).toBe(2);
});

test('[P10] counts and totals that differ from the rows are worth a warning, never an error', () => {
  const text = file({
    meta: ['num_projects;3', 'num_votes;1'],
    header: 'project_id;cost;votes;score',
    projects: ['1;10;1;1', '2;20;5;x'],
    votes: ['v1;1,2;1,1', 'v1;1;1'],
  });
  const election = parseElection(text);
  expect(election.warnings.map((warning) => warningSentence(warning, words))).toEqual([
    'The voter "v1" is there twice; both count.',
    'META says num_projects "3", the file has 2; its rows count.',
    'META says num_votes "1", the file has 2; its rows count.',
  ]);
  expect(wrongTotals(election).map((warning) => warningSentence(warning, words))).toEqual([
    'The file says votes 1 for 1, its ballots give 2.',
    'The file says score 1 for 1, its ballots give 2.',
    'The file says votes 5 for 2, its ballots give 1.',
    'The file says score x for 2, its ballots give 1.',
  ]);
});

test('[P11] rankings give the last project one point, or none when asked so', () => {
  const election = parseElection(file({ type: 'ordinal', votes: ['v1;2,1;', 'v2;1;'] }));
  const points = (borda: 'last-is-one' | 'last-is-zero') =>
    profileOf(election, borda).ballots.map((ballot) => ballot.points);
  expect(points('last-is-one')).toEqual([[2n, 1n], [1n]]);
  expect(points('last-is-zero')).toEqual([[1n, 0n], [0n]]);
});

test('[P11] default_score goes to projects that a scoring ballot does not list, and to no other type', () => {
  const votes = ['v1;1;-2', 'v2;;'];
  expect(keys(file({ type: 'scoring', meta: ['default_score;0.5'], votes }))).toEqual([
    ratio(-3n, 2n),
    ratio(1n),
  ]);
  expect(keys(file({ type: 'cumulative', meta: ['default_score;0.5'], votes }))).toEqual([
    ratio(-2n),
    ratio(0n),
  ]);
});

test('[P11] choose-1 and approval ballots give one point each', () => {
  expect(keys(file({ type: 'choose-1', votes: ['v1;2;', 'v2;2;'] }))).toEqual([ratio(0n), ratio(2n)]);
});

test('[P10] the winners that the file names are those marked 1', () => {
  const marked = file({ header: 'project_id;cost;selected', projects: ['1;1;1', '2;1;0'] });
  expect(officialWinners(parseElection(marked))).toEqual(['1']);
  expect(officialWinners(parseElection(file()))).toBeNull();
});
