/** A time of day as it is typed, and as the minute of the day. */

/** `10:30` as the minute of the day, 630. */
export function readTimeOfDay(typed: string): number | null {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.]([0-5]\d)\s*$/.exec(typed) ?? [];
  return hours === undefined || Number(hours) > 23 ? null : Number(hours) * 60 + Number(minutes);
}

export function typedTime(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
