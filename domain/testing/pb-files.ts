import * as fc from 'fast-check';

// Pabulib files as a city might write them: whole ones, with everything that the format allows in its cells.

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const name = fc.string({
  unit: fc.constantFrom('a', 'ż', '"', ';', ',', '\n', '\r\n', ' ', '\u2028', '\u0085', '\f', '\u{1F333}'),
  maxLength: 6,
});
const decimals = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('', '.5', '.25', '.0', '.50'));
const amount = decimals.map(([whole, rest]) => `${whole}${rest}`);
const voteType = fc.constantFrom('approval', 'choose-1', 'ordinal', 'cumulative', 'scoring');

const parts = fc.record({
  type: voteType,
  budget: amount,
  defaultScore: fc.constantFrom(null, '1', '0.5', '-1'),
  names: fc.array(fc.tuple(name, amount), { minLength: 1, maxLength: 5 }),
  // For each voter: which projects in which order (numbers beyond the last are left out), and the points.
  voters: fc.array(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('1', '2', '3', '0.5', '-1')), {
      maxLength: 5,
    }),
    { maxLength: 6 },
  ),
  odd: fc.record({ extra: name, unit: name }),
});

type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;

/** Ids that begin with one another, and one that a number would lose. */
const ids = ['1', '12', '2', 'BO.1/2', '01'];

const hundredths = (points: string): number => Math.round(Number(points) * 100);

/** Rows of the three sections; counts, votes and scores are true. */
function rowsOf({ type, budget, defaultScore, names, voters, odd }: Parts): string[][] {
  const has = type === 'cumulative' || type === 'scoring';
  const most = type === 'choose-1' ? 1 : 5;
  const ballots = voters.map((marks) => {
    const once = new Map(marks.filter(([at]) => at < names.length));
    return [...once].slice(0, most);
  });
  const pointsFor = (at: number, ballot: (typeof ballots)[number]): number => {
    const place = ballot.findIndex(([listed]) => listed === at);
    if (place < 0) return type === 'scoring' ? hundredths(defaultScore ?? '0') : 0;
    if (has) return hundredths(ballot[place]?.[1] ?? '0');
    return type === 'ordinal' ? (ballot.length - place) * 100 : 100;
  };
  const meta = [
    ['description', odd.extra.trim() || 'A town'],
    ['vote_type', type],
    ['budget', budget],
    ['num_projects', `${names.length}`],
    ['num_votes', `${voters.length}`],
    ...(defaultScore === null ? [] : [['default_score', defaultScore]]),
    ['mascot', odd.unit.trim() || 'Heron'],
  ];
  const projects = names.map(([called, cost], at) => {
    const votes = ballots.filter((ballot) => ballot.some(([listed]) => listed === at)).length;
    const score = ballots.reduce((sum, ballot) => sum + pointsFor(at, ballot), 0);
    return [ids[at] ?? '', cost, `${votes}`, (score / 100).toString(), called];
  });
  const votes = ballots.map((ballot, voter) => [
    `v${voter}`,
    ballot.map(([at]) => ids[at]).join(','),
    ...(has ? [ballot.map(([, points]) => points).join(',')] : []),
  ]);
  return [
    ['META'],
    ['key', 'value'],
    ...meta,
    ['PROJECTS'],
    ['project_id', 'cost', 'votes', 'score', 'name'],
    ...projects,
    ['VOTES'],
    ['voter_id', 'vote', ...(has ? ['points'] : [])],
    ...votes,
  ];
}

/** Whole and true files, each as its rows of text. */
export const pbRows: fc.Arbitrary<string[]> = parts.map((election) =>
  rowsOf(election).map((cells) => cells.map(quoted).join(';')),
);

/** The same as one text, with any row ends and with or without a byte order mark. */
export const pbFiles: fc.Arbitrary<string> = fc
  .tuple(pbRows, fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\uFEFF'), fc.boolean())
  .map(([rows, end, mark, ended]) => mark + rows.join(end) + (ended ? end : ''));
