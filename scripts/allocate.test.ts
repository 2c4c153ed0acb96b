import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('allocate.ts', import.meta.url));
const ranked = ['--rule', 'ranked', '--by', 'total', '--borderline'];
const shares = ['--rule', 'equal-shares', '--utility', 'cost', '--completion'];

// Key: a 3, b 3, c 2, d 1. The pot is 10.50: a and b are level, and only one of them fits beside nothing else.
const election = `META
key;value
description;Four small projects
budget;10.50
currency;GBP
vote_type;approval
PROJECTS
project_id;cost;name
b;6;Benches
a;6.25;Arches
c;5;Chairs
d;0.5;Doves
VOTES
voter_id;vote
v1;a,b,c
v2;a,b,c
v3;a,b,d
`;

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'allocate-'));
  writeFileSync(at('small.pb'), election);
  writeFileSync(at('broken.pb'), election.replace('6.25', 'six'));
  writeFileSync(at('latin.pb'), Buffer.from(election.replace('Doves', 'Döves'), 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function door(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('[A7, A11] --json prints one document, exact amounts, ties settled by id', () => {
  const { status, stdout } = door(at('small.pb'), ...ranked, 'part-fund-then-stop', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    rule: 'ranked',
    options: { by: 'total', borderline: 'part-fund-then-stop', ties: 'id' },
    selected: ['a'],
    partFunded: [{ id: 'b', amount: '4.25' }],
    totalCost: '6.25',
    leftover: '4.25',
    budget: '10.5',
    steps: [
      {
        kind: 'tie-settled',
        tie: { tied: ['a', 'b'], key: '3', left: '10.5', place: 1 },
        settlement: { kind: 'first', id: 'a' },
      },
      expect.objectContaining({ kind: 'chosen', id: 'a', key: '3', before: '10.5', after: '4.25' }),
      expect.objectContaining({ kind: 'part', id: 'b', amount: '4.25', cost: '6', after: '0' }),
      expect.objectContaining({ kind: 'passed-over', id: 'c', why: 'after-the-line' }),
      expect.objectContaining({ kind: 'passed-over', id: 'd', place: 4 }),
    ],
    notices: [],
    warnings: [],
  });
});

test('[Q3, Q6, Q9] Equal Shares in JSON: money of voters as exact ratios, the trace of every purchase', () => {
  const { status, stdout } = door(at('small.pb'), ...shares, 'add1', '--increment', '0.5', '--json');
  expect(status).toBe(0);
  // 3.5 each. a costs 6.25 and b 6, both a third of the votes a unit: level, a first, 2.0833 each. Then c has 2.8333.
  expect(JSON.parse(stdout)).toMatchObject({
    rule: 'equal-shares',
    options: { utility: 'cost', completion: 'add1', increment: '1/2', ties: 'id' },
    selected: ['a', 'd'],
    totalCost: '6.75',
    leftover: '3.75',
    steps: [
      { kind: 'tie-settled', tie: { tied: ['a', 'b'], key: '1/3', left: '10.5', place: 1 } },
      { kind: 'shares', voters: 3, equal: '7/2', share: '7/2', raises: 0, increment: '1/2' },
      {
        kind: 'bought',
        id: 'a',
        key: '1/3',
        supporters: 3,
        money: '21/2',
        most: '25/12',
        effectiveVotes: '3',
        payers: [{ voters: 3, each: '25/12' }],
        emptied: { voters: 0, together: '0' },
      },
      { kind: 'bought', id: 'd', key: '1', money: '17/12', most: '1/2', effectiveVotes: '1' },
      { kind: 'out-of-reach', id: 'b', key: 'infinite', supporters: 3, money: '15/4', cost: '6' },
      { kind: 'out-of-reach', id: 'c', supporters: 2, money: '17/6' },
    ],
  });
});

test('[Q7, Q9] Phragmén told to people', () => {
  const { status, stdout } = door(at('small.pb'), '--rule', 'phragmen');
  expect(status).toBe(0);
  // d at 0.5/1 first; a at (6.25 + 0.5)/3 = 2.25 and b at (6 + 0.5)/3 = 2.1667; then a is next and dearer than 4.
  expect(stdout).toContain(
    '1. d Doves. Chosen: it costs 0.5 GBP, which its supporters (1) could pay when everybody had earned 0.50 GBP; 10 GBP is left now.',
  );
  expect(stdout).toContain(
    '2. b Benches. Chosen: it costs 6 GBP, which its supporters (3) could pay when everybody had earned 2.17 GBP; 4 GBP is left now.',
  );
});

test('[A14] people read sentences with names and the currency', () => {
  const { status, stdout } = door(at('small.pb'), ...ranked, 'skip', '--threshold', '2');
  expect(status).toBe(0);
  expect(stdout).toContain('Tie for place 1 with 10.5 GBP left: a Arches, b Benches. a Arches goes first.');
  expect(stdout).toContain('3. c Chairs (2). Not chosen: it costs 5 GBP, 4.25 GBP was left, 0.75 GBP short.');
  expect(stdout).toContain('4. d Doves (1). Not chosen: it did not reach the pass mark.');
  expect(stdout).toContain('Left over: 4.25 GBP.');
});

test.each([
  [[], 'Name one election file: FILE.pb.'],
  [['small.pb'], 'Choose --rule ranked|greedy-per-cost|equal-shares|phragmen|as-the-file-says.'],
  [
    ['small.pb', '--rule', 'lottery'],
    '--rule lottery is not offered; there is --rule ranked|greedy-per-cost',
  ],
  [['small.pb', '--rule', 'ranked'], 'Choose --by total|mean|votes.'],
  [['small.pb', ...ranked, 'jump'], '--borderline jump is not offered; there is --borderline skip|stop'],
  [['small.pb', ...ranked, 'skip', '--threshold', 'two'], '--threshold needs a number, not "two".'],
  [['small.pb', '--rule', 'greedy-per-cost'], 'Choose --utility cardinality|score|cost|score-cost.'],
  [['small.pb', '--rule', 'greedy-per-cost', '--utility', 'joy'], '--utility joy is not offered; there is'],
  [['small.pb', ...shares.slice(0, 4)], 'Choose --completion none|greedy|add1|add1-greedy|add1-overshoot|'],
  [['small.pb', ...shares, 'greedy', '--increment', '1'], '--increment goes with --completion add1|'],
  [['small.pb', ...shares, 'add1', '--increment', '0'], '--increment needs an amount above zero, not "0".'],
  [['small.pb', ...shares, 'add1', '--increment', '-1'], "Option '--increment' argument is ambiguous"],
  [['small.pb', ...shares, 'add1', '--increment=-1'], '--increment needs an amount above zero, not "-1".'],
  [['small.pb', ...shares, 'add1', '--increment', '1e3'], '--increment needs a number, not "1e3".'],
  [
    ['small.pb', '--rule', 'phragmen', '--utility', 'cost'],
    '--utility is not an option of the rule phragmen.',
  ],
  [['small.pb', ...ranked, 'skip', '--ties', 'lot'], '--ties lot is not offered; there is --ties id.'],
  [['small.pb', ...ranked, 'skip', '--borda', 'last-is-one'], '--borda is for ordinal ballots'],
  [['small.pb', ...ranked, 'skip', '--weights'], "Unknown option '--weights'."],
  [['small.pb', ...ranked, 'skip', '--by', 'mean'], 'Say --by once.'],
  [['nowhere.pb', ...ranked, 'skip'], 'nowhere.pb cannot be read.'],
  [['broken.pb', ...ranked, 'skip'], 'line 10, column 3: the cost is not a number: "six".'],
  [['latin.pb', ...ranked, 'skip'], 'latin.pb: line 12, column 8: this is not UTF-8 text.'],
])('[A15, P12] bad usage: %j is answered in one sentence', (words, sentence) => {
  const { status, stdout, stderr } = door(...words.map((word) => (word.endsWith('.pb') ? at(word) : word)));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

/** The election above with more said in its META. */
function saying(...meta: readonly string[]): string {
  const path = at(`saying-${meta.join('-').replaceAll(/\W/g, '-')}.pb`);
  writeFileSync(path, election.replace('vote_type;', `${meta.join('\n')}\nvote_type;`));
  return path;
}

test.each([
  [['rule;greedy'], { by: 'total', borderline: 'skip' }, []],
  [['rule;greedy-no-skip'], { by: 'total', borderline: 'stop' }, []],
  [
    ['rule;greedy-threshold', 'min_project_score_threshold;2,5'],
    { borderline: 'skip', threshold: '5/2' },
    [],
  ],
  [['rule;equalshares/add1'], { utility: 'cost', completion: 'add1', increment: '1' }, []],
  [['rule;equalshares'], { utility: 'cost', completion: 'none' }, []],
  [['rule;unknown'], { borderline: 'skip' }, ['does not say how the pot was decided']],
  [[], { borderline: 'skip' }, ['does not say how the pot was decided']],
  [['rule;greedy-custom'], { borderline: 'skip' }, ['exceptions that the file does not describe']],
  [['rule;equalshares/add1-comparison'], { completion: 'add1' }, ['that comparison is not made']],
  [
    ['rule;equalshares', 'min_project_score_threshold;2'],
    { completion: 'none' },
    ['least score of 2 for a project: here it is not applied'],
  ],
  [['rule;greedy', 'min_project_score_threshold;some'], { borderline: 'skip' }, ['least score of some']],
  [
    ['rule;greedy', 'max_sum_cost_per_category;4,5'],
    {},
    ['limits for parts of the pot (max_sum_cost_per_category)'],
  ],
] as const)('[P16] as the file says, %j: %j, and told otherwise: %j', (meta, options, notices) => {
  const { status, stdout } = door(saying(...meta), '--rule', 'as-the-file-says', '--json');
  expect(status).toBe(0);
  const document = JSON.parse(stdout) as { options: object; notices: string[] };
  expect(document.options).toMatchObject(options);
  expect(document.notices).toEqual(notices.map((part) => expect.stringContaining(part)));
});

test('[P16] a rule that is not known here is refused with what to do, and options of a rule are not mixed in', () => {
  const refused = door(saying('rule;quadratic'), '--rule', 'as-the-file-says');
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('the rule "quadratic", which is not known here. Choose --rule ranked|');
  const mixed = door(saying('rule;greedy'), '--rule', 'as-the-file-says', '--by', 'mean');
  expect(mixed.stderr).toContain('--by does not go with --rule as-the-file-says.');
});

test('[P17] a project whose cost is 999999999 was withdrawn: the rule does not stop at it, and it is named', () => {
  const path = at('withdrawn.pb');
  writeFileSync(path, election.replace('b;6;', 'b;999999999;'));
  const { stdout } = door(path, ...ranked, 'stop', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    selected: ['a'],
    notices: ['1 project was withdrawn and left out (cost 999999999): b.'],
  });
});

test('[P1] UTF-16 text is answered with what to do', () => {
  for (const [name, bytes] of [
    ['little', Buffer.from(`\uFEFF${election}`, 'utf16le')],
    ['big', Buffer.from(`\uFEFF${election}`, 'utf16le').swap16()],
    ['unmarked', Buffer.from(election, 'utf16le')],
  ] as const) {
    writeFileSync(at(`${name}.pb`), bytes);
    const { status, stderr } = door(at(`${name}.pb`), ...ranked, 'skip');
    expect([name, status, stderr]).toEqual([name, 2, expect.stringContaining('save it as UTF-8')]);
  }
});
