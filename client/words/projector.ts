/** What the projector's screens say. */
export const projectorWords = {
  title: 'Big screen',
};

export type ProjectorWords = typeof projectorWords;
