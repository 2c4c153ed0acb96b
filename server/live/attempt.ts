import type { Report } from './house.ts';

/** What is kept beside the journal may fail with the disk; the event goes on. */
export function attempt(what: string, write: () => void, report: Report): void {
  try {
    write();
  } catch (fault) {
    report(`${what} could not be saved`, fault);
  }
}
