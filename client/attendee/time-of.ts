/** “19:42”, by this phone's own clock. */
export function timeOf(wallMs: number): string {
  return new Date(wallMs).toTimeString().slice(0, 5);
}
