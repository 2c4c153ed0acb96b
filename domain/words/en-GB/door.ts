/** What the desk asks everybody who comes in, and until when it hands out cards: on its screen and on the volunteers’ page. */
export const door = {
  // {ways} is a list of `ways`: “live, work, study or volunteer”.
  ask: 'Do you {ways} in {area}?',
  askFrom: 'Do you {ways} in {area}, and are you {age, number} or over?',
  askAge: 'Are you {age, number} or over?',
  ways: { live: 'live', work: 'work', study: 'study', volunteer: 'volunteer' },

  // Said to volunteers.
  until: {
    'first-pitch':
      'Hand out no more cards once the first pitch has begun, unless the facilitator or an officer says so.',
    'first-pitch-over':
      'Hand out no more cards once the first pitch is over, unless the facilitator or an officer says so.',
    time: 'Hand out no more cards after {time}, unless the facilitator or an officer says so.',
  },
  ended:
    'Cards are no longer handed out. If somebody should still have one, ask the facilitator or an officer first.',
} as const;
