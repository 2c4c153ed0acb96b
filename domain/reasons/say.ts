const groups = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands marked: 1,850. */
function grouped(count: number): string {
  return groups.format(count);
}

/** A count with its noun: `1 project`, `1,204 votes`. */
export function counted(count: number, one: string, other: string): string {
  return `${grouped(count)} ${count === 1 ? one : other}`;
}
