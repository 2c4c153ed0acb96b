/** What the attendee's screens say. */
export const attendeeWords = {
  title: 'Vote',
};

export type AttendeeWords = typeof attendeeWords;
