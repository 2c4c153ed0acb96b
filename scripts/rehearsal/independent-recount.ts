/**
 * A stranger's recount: reads a published result and nothing else, and finds the winners again. On purpose it imports
 * nothing, shares no code with the program, and takes the plainest way it can: whoever doubts a result can read it in
 * five minutes. It follows the rule `ranked` in one pot as domain/SPEC.md words it (A1 to A12, A18, T2 to T5, E2, E8).
 */

interface Published {
  potPence: number;
  rules: {
    ballot: { type: string; lowest?: number; highest?: number; places?: number };
    blanks: { leastScorersPercent: number };
    allocation: {
      rule: string;
      by: 'average' | 'total' | 'votes';
      borderline: string;
      passMarkHundredths: number | null;
    };
    // What is switched off is not written.
    passShare?: { of: string; percent: number };
    leastVoters?: number;
    subPots?: unknown;
    excluding?: unknown;
  };
  bids: { bid: number; askPence: number; leastPence: number | null; standing: string }[];
  ballots: number;
  figures: { bid: number; counts: number[] }[];
  runs: { ties: Settled[]; declined: number[]; answers?: Answer[] }[];
}

/** What a group said aloud to the part on offer. */
interface Answer {
  bid: number;
  amountPence: number;
  accepts: boolean;
}

interface Settled {
  method: 'hands' | 'draw' | 'share';
  tied: number[];
  first?: number;
  hands?: [number, number][];
}

interface Candidate {
  bid: number;
  ask: number;
  least: number | null;
  scorers: number;
  /** Those who gave it more than no points. */
  supporters: number;
  total: number;
}

export interface Found {
  /** Pence for each bid that gets money, by bid number. */
  amounts: Map<number, number>;
  leftPence: number;
}

export function recountPublished(published: Published): Found {
  const { allocation, subPots, excluding } = published.rules;
  if (allocation.rule !== 'ranked' || subPots !== undefined || excluding !== undefined)
    throw new Error('Only one pot, ranked, with no project that excludes another, is counted here.');
  const walk = new Walk(published);
  const candidates = candidatesOf(published);
  while (candidates.length > 0) {
    const best = candidates.reduce((a, b) => (isHigher(published, b, a) ? b : a));
    const equals = candidates.filter((each) => !isHigher(published, best, each));
    for (const each of equals) candidates.splice(candidates.indexOf(each), 1);
    if (reachesPassMark(published, best)) walk.offerEquals(equals);
  }
  return { amounts: walk.amounts, leftPence: walk.left };
}

function candidatesOf(published: Published): Candidate[] {
  const { bids, figures, rules, runs } = published;
  const { declined = [], answers = [] } = runs.at(-1) ?? {};
  return bids
    .filter(({ bid, standing }) => standing === 'stands' && !declined.includes(bid))
    .map(({ bid, askPence, leastPence }) => {
      const counts = figures.find((each) => each.bid === bid)?.counts ?? [];
      const scorers = counts.reduce((sum, count) => sum + count, 0);
      const total = counts.reduce((sum, count, place) => sum + count * worthAt(place, rules.ballot), 0);
      const points = counts.map((_, place) => worthAt(place, rules.ballot));
      const supporters = counts.reduce(
        (sum, count, place) => sum + ((points[place] ?? 0) > 0 ? count : 0),
        0,
      );
      const least = leastSaid(
        leastPence,
        answers.findLast((answer) => answer.bid === bid),
      );
      return { bid, ask: askPence, least, scorers, supporters, total };
    })
    .filter((candidate) => mayBeChosen(published, candidate));
}

/** A yes to a part makes that part enough; a no means no part. */
function leastSaid(written: number | null, answer: Answer | undefined): number | null {
  if (answer === undefined) return written;
  return answer.accepts ? Math.min(written ?? answer.amountPence, answer.amountPence) : null;
}

/** Enough people marked it, and what the rules ask of their marks is there. Equality is enough everywhere. */
function mayBeChosen({ rules, ballots }: Published, { scorers, supporters, total }: Candidate): boolean {
  const { blanks, passShare, leastVoters = 0, ballot } = rules;
  const percent = blanks.leastScorersPercent;
  if (ballots === 0 || scorers < leastVoters) return false;
  if (percent > 0 && (scorers === 0 || scorers * 100 < percent * ballots)) return false;
  if (passShare === undefined) return true;
  if (passShare.of === 'ballots') return supporters * 100 >= passShare.percent * ballots;
  return scorers > 0 && total * 100 >= passShare.percent * (ballot.highest ?? 0) * scorers;
}

/** What the mark counted at that place of the list is worth: scores and tokens their number, places Borda points. */
function worthAt(place: number, { type, lowest = 1, places = 0 }: Published['rules']['ballot']): number {
  return type === 'ranking' ? places - place : lowest + place;
}

/** Averages are compared by multiplying across: 7 by 2 people is more than 10 by 3, because 21 is more than 20. */
function isHigher(published: Published, a: Candidate, b: Candidate): boolean {
  const { by } = published.rules.allocation;
  if (by === 'votes') return a.scorers > b.scorers;
  if (by === 'total') return a.total > b.total;
  return a.total * Math.max(1, b.scorers) > b.total * Math.max(1, a.scorers);
}

function reachesPassMark(published: Published, { total, scorers }: Candidate): boolean {
  const { by, passMarkHundredths } = published.rules.allocation;
  if (passMarkHundredths === null) return true;
  if (by === 'votes') return scorers * 100 >= passMarkHundredths;
  return total * 100 >= passMarkHundredths * (by === 'total' ? 1 : Math.max(1, scorers));
}

class Walk {
  readonly amounts = new Map<number, number>();
  left: number;
  readonly #borderline: string;
  readonly #ties: Settled[];
  #stopped = false;
  #partGiven = false;

  constructor(published: Published) {
    this.left = published.potPence;
    this.#borderline = published.rules.allocation.borderline;
    this.#ties = published.runs.at(-1)?.ties ?? [];
  }

  /** Equals in the order that the room settled; without a record their order changes nothing. */
  offerEquals(equals: Candidate[]): void {
    if (equals.length === 0) return;
    const tied = equals.map(({ bid }) => bid);
    const own = this.#ties.findLast((tie) => sameBids(tie.tied, tied));
    if (own?.method === 'share') return this.#share(equals);
    if (own?.method === 'draw') return this.#apart(equals, (bid) => (bid === own.first ? 1 : 0));
    const counted = this.#ties.findLast(
      (tie) => tie.method === 'hands' && tied.every((bid) => tie.tied.includes(bid)),
    );
    const hands = new Map(counted?.hands);
    if (new Set(tied.map((bid) => hands.get(bid))).size > 1)
      return this.#apart(equals, (bid) => hands.get(bid) ?? 0);
    const stops = equals.map((each) => !this.#offer(each)).includes(true);
    if (stops && this.#borderline.endsWith('stop')) this.#stopped = true;
  }

  /** Those with most go first; whoever has the same goes together. */
  #apart(equals: Candidate[], weight: (bid: number) => number): void {
    const weights = [...new Set(equals.map(({ bid }) => weight(bid)))].sort((a, b) => b - a);
    for (const each of weights) this.offerEquals(equals.filter(({ bid }) => weight(bid) === each));
  }

  /** Returns false when the bid did not fit. */
  #offer({ bid, ask, least }: Candidate): boolean {
    const fits = ask <= this.left;
    if (this.#stopped) return fits;
    const offersPart = this.#borderline.startsWith('part-fund') && !this.#partGiven;
    if (fits) this.#give(bid, ask);
    else if (offersPart && least !== null && this.left >= least) {
      this.#partGiven = true;
      this.#give(bid, this.left);
    }
    return fits;
  }

  /** Everybody gets the same again and again, up to the ask; pennies that do not go round stay in the pot. */
  #share(equals: Candidate[]): void {
    const shares = new Map(equals.map(({ bid }) => [bid, 0]));
    for (let hungry = equals; hungry.length > 0 && this.left >= hungry.length;) {
      const step = Math.max(1, Math.min(...hungry.map((each) => each.ask - (shares.get(each.bid) ?? 0))));
      const each = Math.min(step, Math.floor(this.left / hungry.length));
      for (const { bid } of hungry) shares.set(bid, (shares.get(bid) ?? 0) + each);
      this.left -= each * hungry.length;
      hungry = hungry.filter(({ bid, ask }) => (shares.get(bid) ?? 0) < ask);
    }
    for (const [bid, pence] of shares) this.amounts.set(bid, pence);
    this.#partGiven = true;
    if (this.#borderline.endsWith('stop')) this.#stopped = true;
  }

  #give(bid: number, pence: number): void {
    this.amounts.set(bid, pence);
    this.left -= pence;
  }
}

function sameBids(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((bid) => b.includes(bid));
}
