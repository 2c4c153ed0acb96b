/** Looks for the most ballots a second that are still received in time. */

/** What was found at one rate. */
export interface Tried {
  readonly rate: number;
  /** Milliseconds within which 99 of 100 were received. */
  readonly p99: number;
  /** The sender could not keep up. */
  readonly isVoid: boolean;
}

export interface HighestRate {
  /** Ballots a second; 0 when even the lowest was too much. */
  readonly rate: number;
  /** What ended above it: the server, the computer that sends, or the number of phones. */
  readonly limit: 'server' | 'sender' | 'phones';
  readonly tried: readonly Tried[];
}

export interface Search {
  /** Where it begins, in ballots a second; at least 10. */
  readonly from: number;
  /** More than this is not tried: so many phones cannot send more. */
  readonly most: number;
  /** The longest wait that is good enough for 99 of 100, in milliseconds. */
  readonly withinMs: number;
}

/** Good and bad rates are this close together at the end. */
const closeEnough = 1.1;

/** Doubles the rate until one is too much, then halves what lies between. A void run says nothing good of its rate. */
export async function highestRate(
  tryAt: (rate: number) => Promise<Tried>,
  { from, most, withinMs }: Search,
): Promise<HighestRate> {
  const tried: Tried[] = [];
  const isGoodOnce = async (rate: number): Promise<boolean> => {
    const found = await tryAt(rate);
    tried.push(found);
    return !found.isVoid && found.p99 <= withinMs;
  };
  // What else the computer does can spoil one run.
  const isGood = async (rate: number): Promise<boolean> => (await isGoodOnce(rate)) || isGoodOnce(rate);
  let [good, bad] = [0, Infinity];
  for (let rate = from; ; rate = Math.min(most, rate * 2)) {
    if (!(await isGood(rate))) {
      bad = rate;
      break;
    }
    good = rate;
    if (rate === most) return { rate: good, limit: 'phones', tried };
  }
  while (good > 0 && bad / good > closeEnough) {
    const rate = Math.round((good + bad) / 2);
    if (await isGood(rate)) good = rate;
    else bad = rate;
  }
  const ended = tried.findLast(({ rate }) => rate === bad);
  return { rate: good, limit: ended?.isVoid === true ? 'sender' : 'server', tried };
}
