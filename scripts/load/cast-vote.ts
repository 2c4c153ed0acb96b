/** One ballot of a load run, sent and answered. */
export interface CastVote {
  /** When it was sent, or was to be sent, and when its answer came, on the monotonic clock. */
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly isFirst: boolean;
}
