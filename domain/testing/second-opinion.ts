/**
 * The second opinion on rules A2 to A8 and Q2 to Q7: voter by voter, everything worked out anew in every round, in
 * fractions of its own. Written apart from the rules and sharing no code with them, so that the two can be
 * held against each other. Slow on purpose; for small elections only.
 */

/** Numerator and divisor; never shortened, so there is nothing to get wrong. */
type Fraction = readonly [bigint, bigint];

export interface SmallProject {
  readonly id: string;
  readonly cost: bigint;
  /** The smallest part it accepts; without one it accepts none. */
  readonly least?: bigint;
}

/** The points of one voter by project; a project that is not there was not listed. */
export type SmallBallot = ReadonlyMap<string, bigint>;

export interface SmallElection {
  readonly budget: bigint;
  /** In the order in which equals go first. */
  readonly projects: readonly SmallProject[];
  readonly ballots: readonly SmallBallot[];
  /** Two ids that exclude one another, each pair by itself. */
  readonly rivals?: readonly (readonly [string, string])[];
}

/** True when somebody of these has an agreement with `id` that only one of them may be chosen. */
function isRuledOut({ rivals = [] }: SmallElection, id: string, chosen: readonly string[]): boolean {
  return rivals.some(([a, b]) => (a === id && chosen.includes(b)) || (b === id && chosen.includes(a)));
}

const zero: Fraction = [0n, 1n];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const smaller = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? a : b);

/** What a voter gains, in points and money as written. */
export function gainOf(ballot: SmallBallot, { id, cost }: SmallProject, utility: string): bigint {
  const points = ballot.get(id) ?? 0n;
  if (points <= 0n) return 0n;
  return (utility.startsWith('score') ? points : 1n) * (utility.endsWith('cost') ? cost : 1n);
}

/** The smallest price at which the supporters' payments come to the cost, trying every purse as the last one emptied. */
export function slowPrice(
  project: SmallProject,
  ballots: readonly SmallBallot[],
  purses: readonly Fraction[],
  utility: string,
): Fraction | null {
  const supporters = ballots.flatMap((ballot, voter) =>
    (ballot.get(project.id) ?? 0n) > 0n
      ? [{ purse: purses[voter] ?? zero, gain: [gainOf(ballot, project, utility), 1n] as const }]
      : [],
  );
  if (supporters.length === 0) return null;
  if (project.cost === 0n) return zero;
  const raisedAt = (price: Fraction): Fraction =>
    supporters.reduce((sum, { purse, gain }) => plus(sum, smaller(purse, times(price, gain))), zero);
  const limits = supporters
    .map(({ purse, gain }) => over(purse, gain))
    .toSorted((a, b) => (less(a, b) ? -1 : 1));
  let below = zero;
  for (const limit of limits) {
    if (!less(raisedAt(limit), [project.cost, 1n])) {
      const missing = minus([project.cost, 1n], raisedAt(below));
      const paying = supporters.filter(({ purse, gain }) => !less(purse, times(limit, gain)));
      const gain = paying.reduce((sum, one) => sum + one.gain[0], 0n);
      return plus(below, over(missing, [gain, 1n]));
    }
    below = limit;
  }
  return null;
}

function slowTrial(election: SmallElection, share: Fraction, utility: string): SmallProject[] {
  const { projects, ballots } = election;
  let purses = ballots.map(() => share);
  const bought: SmallProject[] = [];
  for (;;) {
    let best: { project: SmallProject; price: Fraction } | null = null;
    for (const project of projects) {
      const names = bought.map(({ id }) => id);
      if (bought.includes(project) || isRuledOut(election, project.id, names)) continue;
      const price = slowPrice(project, ballots, purses, utility);
      if (price !== null && (best === null || less(price, best.price))) best = { project, price };
    }
    if (best === null) return bought;
    const { project, price } = best;
    bought.push(project);
    purses = purses.map((purse, voter) => {
      const gain = gainOf(ballots[voter] ?? new Map(), project, utility);
      return minus(purse, smaller(purse, times(price, [gain, 1n])));
    });
  }
}

/** Ids in the order of choice. */
export function slowEqualShares(
  election: SmallElection,
  utility: string,
  completion: string,
  increment: Fraction,
): string[] {
  const { budget, projects, ballots } = election;
  const voted = projects.filter(({ id }) => ballots.some((ballot) => (ballot.get(id) ?? 0n) > 0n));
  let share: Fraction = ballots.length === 0 ? zero : [budget, BigInt(ballots.length)];
  let outcome = slowTrial(election, share, utility);
  while (completion.startsWith('add1')) {
    const names = outcome.map(({ id }) => id);
    const waiting = voted.filter(
      (project) => !outcome.includes(project) && !isRuledOut(election, project.id, names),
    );
    const room = waiting.some(({ cost }) => cost > 0n && total(outcome) + cost <= budget);
    if (waiting.length === 0 || (!room && !completion.includes('overshoot'))) break;
    share = plus(share, increment);
    const next = slowTrial(election, share, utility);
    if (total(next) > budget) break;
    outcome = next;
  }
  const ids = outcome.map(({ id }) => id);
  if (!completion.endsWith('greedy')) return ids;
  const rest = {
    ...election,
    budget: budget - total(outcome),
    projects: projects.filter((one) => !outcome.includes(one) && !isRuledOut(election, one.id, ids)),
  };
  return [...ids, ...downBy(rest, ({ id }) => [pointsOf(rest, id), 1n])];
}

function total(projects: readonly SmallProject[]): bigint {
  return projects.reduce((sum, { cost }) => sum + cost, 0n);
}

function pointsOf({ ballots }: SmallElection, id: string): bigint {
  return ballots.reduce((sum, ballot) => sum + (ballot.get(id) ?? 0n), 0n);
}

/** Down the projects by a figure, highest first, equals in their order, passing over what does not fit. */
function downBy(election: SmallElection, figure: (project: SmallProject) => Fraction): string[] {
  const { budget, projects } = election;
  const chosen: string[] = [];
  let left = budget;
  for (const { id, cost } of projects.toSorted(
    (a, b) => Number(less(figure(a), figure(b))) - Number(less(figure(b), figure(a))),
  )) {
    if (cost > left || isRuledOut(election, id, chosen)) continue;
    left -= cost;
    chosen.push(id);
  }
  return chosen;
}

/**
 * Down the projects by total, mean or votes, as in `ranked`: the chosen in their order, then who gets a part and how much.
 */
export function slowRanked(
  { budget, projects, ballots }: SmallElection,
  by: string,
  borderline: string,
  threshold: Fraction | null,
): string[] {
  const keyed = projects.map((project) => {
    const marks = ballots.flatMap((ballot) => ballot.get(project.id) ?? []);
    const points = marks.reduce((sum, mark) => sum + mark, 0n);
    const voters = BigInt(marks.length);
    const supporters = BigInt(marks.filter((mark) => mark > 0n).length);
    const mean: Fraction = [points, voters > 0n ? voters : 1n];
    const key: Fraction = by === 'votes' ? [supporters, 1n] : by === 'mean' ? mean : [points, 1n];
    return { project, key };
  });
  const chosen: string[] = [];
  let part: string | null = null;
  let left = budget;
  while (keyed.length > 0) {
    // The highest that is left; of equals the first.
    const next = keyed.reduce((best, one) => (less(best.key, one.key) ? one : best));
    keyed.splice(keyed.indexOf(next), 1);
    const { id, cost, least } = next.project;
    if (threshold !== null && less(next.key, threshold)) break;
    if (cost <= left) {
      chosen.push(id);
      left -= cost;
    } else {
      if (borderline.startsWith('part') && part === null && least !== undefined && left >= least) {
        part = `${id} part ${left}`;
        left = 0n;
      }
      if (borderline.endsWith('stop')) break;
    }
  }
  return [...chosen, ...(part === null ? [] : [part])];
}

/** Ids in the order of choice; a density without end stands as more than anything that occurs. */
export function slowGreedy(election: SmallElection, utility: string): string[] {
  return downBy(election, (project) => {
    const { id, cost } = project;
    const supporters = BigInt(election.ballots.filter((ballot) => (ballot.get(id) ?? 0n) > 0n).length);
    const gain =
      (utility.startsWith('score') ? pointsOf(election, id) : supporters) *
      (utility.endsWith('cost') ? cost : 1n);
    if (gain <= 0n) return zero;
    return cost === 0n ? [10n ** 30n, 1n] : [gain, cost];
  });
}

/** Ids in the order of choice. */
export function slowPhragmen(election: SmallElection): string[] {
  const { budget, projects, ballots } = election;
  const loads = ballots.map(() => zero);
  const chosen: string[] = [];
  let left = budget;
  let waiting = projects.filter(({ cost }) => cost <= budget);
  for (;;) {
    const timed = waiting.map((project) => {
      const supporters = ballots.flatMap((ballot, voter) =>
        (ballot.get(project.id) ?? 0n) > 0n ? [voter] : [],
      );
      const owed = supporters.reduce((sum, voter) => plus(sum, loads[voter] ?? zero), [
        project.cost,
        1n,
      ] as Fraction);
      const time: Fraction | null =
        supporters.length === 0 ? null : over(owed, [BigInt(supporters.length), 1n]);
      return { project, supporters, time };
    });
    const supported = timed.filter(({ time }) => time !== null);
    const next =
      supported.length === 0
        ? timed
        : supported.filter(({ time }) => !supported.some((other) => less(other.time ?? zero, time ?? zero)));
    const [first] = next;
    if (first === undefined || next.some(({ project }) => project.cost > left)) return chosen;
    for (const voter of first.supporters) loads[voter] = first.time ?? zero;
    chosen.push(first.project.id);
    left -= first.project.cost;
    waiting = waiting.filter(
      (project) => project !== first.project && !isRuledOut(election, project.id, chosen),
    );
  }
}
