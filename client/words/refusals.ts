/** One sentence for each refusal: what happened, what it means, what to do. Keyed by the refusal's code. */
export const refusalWords = {};

export type RefusalWords = typeof refusalWords;
