const grouped = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands marked: 1,850. */
export function countWords(count: number): string {
  return grouped.format(count);
}

/** A count with its noun: `1 project`, `22 projects`, `1,204 votes`. */
export function plural(count: number, one: string, other: string): string {
  return `${countWords(count)} ${count === 1 ? one : other}`;
}

/** Minutes and seconds of a whole number of seconds: 3:00, 0:07, 61:30. */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(place: number): string {
  const lastTwo = place % 100;
  const ending = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
