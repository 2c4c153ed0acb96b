/**
 * The average `total / scorers` with `places` decimals, halves away from zero, by whole numbers throughout: `4.2`.
 * For reading only; what decides is the exact ratio in the domain.
 */
export function averageWords(total: number, scorers: number, places: 1 | 2): string {
  if (scorers <= 0) throw new RangeError('there is no average of no scores');
  const unit = places === 1 ? 10 : 100;
  const rounded = Math.floor((2 * unit * total + scorers) / (2 * scorers));
  return `${Math.floor(rounded / unit)}.${String(rounded % unit).padStart(places, '0')}`;
}
