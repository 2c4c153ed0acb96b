/** The kinds of streams that a journal keeps. */

export const streamKinds = ['fund', 'event'] as const;
export type StreamKind = (typeof streamKinds)[number];
