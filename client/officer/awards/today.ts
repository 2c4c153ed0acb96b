/** Today as a date field holds it, by this computer's calendar: `2027-02-01`. */
export function today(): string {
  const now = new Date();
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [now.getFullYear(), ...parts].join('-');
}

/** True for a day that has come, and is not before `first`: nothing is decided on a later one. */
export function isPastDay(day: string, first = ''): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today() && day >= first;
}
