/** What the facilitator's screens say. */
export const facilitatorWords = {
  title: 'Facilitator',
};

export type FacilitatorWords = typeof facilitatorWords;
