export interface Ballot {
  readonly token: string;
  readonly send: number;
  readonly marks: readonly (readonly [number, number])[];
}

/** Where the bare loop keeps ballots: all of a batch in one commit. */
export interface BareStore {
  commit(batch: readonly Ballot[]): Promise<void> | void;
  close(): Promise<void> | void;
}
