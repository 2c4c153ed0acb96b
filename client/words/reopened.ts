import type { ReopenReason } from '../../domain/event/stages.ts';

/** Why voting is open again, as the hall is told (ST19). */
export const reopenedWords: Record<ReopenReason, string> = {
  'phones-not-through': 'Some phones could not send their votes.',
  'closed-too-early': 'Voting was closed too early.',
  'venue-problem': 'There was a problem in the hall.',
  other: 'The reason is in the record of the event.',
};
export const reopenedHeading = 'Voting is open again';
