const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  minimumFractionDigits: 0,
  maximumFractionDigits: 0,
});
const poundsAndPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/**
 * Money as people read it: £1,850, with pence only when there are any (£1,850.50).
 * For reading only: the sum is in whole pence, and nothing is worked out from what this returns.
 */
export function moneyWords(pence: number): string {
  return (pence % 100 === 0 ? pounds : poundsAndPence).format(pence / 100);
}
