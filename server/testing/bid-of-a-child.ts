/** A bid whose presenter is under 18: no text of it says who they are (S9). */
export const bidOfAChild = {
  name: 'Choir',
  organisation: 'Choir',
  purpose: 'Songs',
  beneficiaries: 'All',
  askPence: 100_00,
  leastPence: null,
  presenter: { name: 'Maisie Berg', contact: '', under18: true, adult: 'Ann Holt' },
};
